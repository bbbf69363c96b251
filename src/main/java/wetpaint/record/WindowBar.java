package wetpaint.record;

import java.util.Arrays;
import java.util.stream.Collectors;

/** The bar above the picture that makes it look like a window, with VHS's names. */
public enum WindowBar {
  NONE("None"), COLORFUL("Colorful"), COLORFUL_RIGHT("ColorfulRight"), RINGS("Rings"), RINGS_RIGHT(
      "RingsRight");

  private final String title;

  WindowBar(String title) {
    this.title = title;
  }

  /** The bar called {@code title} in a tape; throws an {@link IllegalArgumentException} if there is none. */
  public static WindowBar named(String title) {
    return Arrays.stream(values())
        .filter(bar -> bar.title.equals(title))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("unknown window bar %s, expected one of %s".formatted(title,
                Arrays.stream(values()).map(bar -> bar.title).collect(Collectors.joining(", ")))));
  }

  boolean right() {
    return this == COLORFUL_RIGHT || this == RINGS_RIGHT;
  }

  boolean rings() {
    return this == RINGS || this == RINGS_RIGHT;
  }
}

package wetpaint.picture;

import java.util.List;
import java.util.Optional;

/** The pictures that come with the program. */
public final class Pictures {
  private static final List<Picture> BUILT_IN = List.of(
      new Sketch("sunrise", Sunrise::new),
      new Sketch("harbour", Harbour::new),
      new Sketch("nocturne", Nocturne::new),
      new Sketch("mountains", Mountains::new),
      new Sketch("garden", Garden::new),
      new Sketch("city", City::new));

  private Pictures() {}

  /** All of them; the lecture's three come first. */
  public static List<Picture> builtIn() {
    return BUILT_IN;
  }

  /** The built-in picture of that name. */
  public static Optional<Picture> named(String name) {
    return BUILT_IN.stream().filter(picture -> picture.name().equals(name)).findFirst();
  }
}

package wetpaint.picture;

import java.util.List;
import java.util.Optional;

/** The pictures that come with the program. */
public final class Pictures {
  private static final List<Picture> BUILT_IN = List.of(
      new Sketch("sunrise", Sunrise::draw),
      new Sketch("harbour", Harbour::draw),
      new Sketch("nocturne", Nocturne::draw),
      new Sketch("mountains", Mountains::draw),
      new Sketch("garden", Garden::draw),
      new Sketch("city", City::draw));

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

package wetpaint.record;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The formats of a recording, named like the endings of their files. */
public enum Format {
  CAST, GIF, PNG, SVG;

  /**
   * The format that the file's ending asks for; throws an {@link IllegalArgumentException} if it is none of ours.
   *
   * @param others endings that would have been taken too, for its message
   */
  public static Format of(Path file, String... others) {
    var name = String.valueOf(file.getFileName());
    var dot = name.lastIndexOf('.');
    if (dot < 0) {
      throw new IllegalArgumentException(
          "%s: expected a name that ends in one of %s, found no ending".formatted(file,
              endings(".", others)));
    }
    return find(name.substring(dot + 1), "%s: unknown ending .%s, expected one of %s", file,
        ".", others);
  }

  /** The format called {@code name} ({@code gif}); throws an {@link IllegalArgumentException} if there is none. */
  public static Format named(String name) {
    return find(name, "%s: unknown format %s, expected one of %s", "--format", "");
  }

  private static Format find(String name, String complaint, Object where, String prefix,
      String... others) {
    return Arrays.stream(values())
        .filter(format -> format.name().equalsIgnoreCase(name))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException(complaint.formatted(where, name, endings(prefix, others))));
  }

  private static String endings(String prefix, String... others) {
    return Stream
        .concat(Arrays.stream(values()).map(format -> prefix + format.name().toLowerCase(Locale.ROOT)),
            Stream.of(others))
        .collect(Collectors.joining(", "));
  }
}

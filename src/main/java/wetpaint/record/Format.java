package wetpaint.record;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The formats of a recording, named like the endings of their files. */
public enum Format {
  CAST, GIF, PNG, SVG;

  /** The format that the file's ending asks for; throws an {@link IllegalArgumentException} if it is none of ours. */
  public static Format of(Path file) {
    var name = String.valueOf(file.getFileName());
    var dot = name.lastIndexOf('.');
    if (dot < 0) {
      throw new IllegalArgumentException(
          "%s: expected a name that ends in one of %s, found no ending".formatted(file, endings(".")));
    }
    return find(name.substring(dot + 1), "%s: unknown ending .%s, expected one of %s", file,
        ".");
  }

  /** The format called {@code name} ({@code gif}); throws an {@link IllegalArgumentException} if there is none. */
  public static Format named(String name) {
    return find(name, "%s: unknown format %s, expected one of %s", "--format", "");
  }

  private static Format find(String name, String complaint, Object where, String prefix) {
    return Arrays.stream(values())
        .filter(format -> format.name().equalsIgnoreCase(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(complaint.formatted(where, name, endings(prefix))));
  }

  private static String endings(String prefix) {
    return Arrays.stream(values())
        .map(format -> prefix + format.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", "));
  }
}

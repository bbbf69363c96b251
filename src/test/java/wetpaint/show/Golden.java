package wetpaint.show;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A file that says how a screen looks: what is found is held against it, or written as it. */
final class Golden {
  static final Path FOLDER = Path.of("src", "test", "resources", "golden");
  private static final Path FOUND = Path.of("target", "golden");
  /** Whether what is found is to be written. */
  static final boolean WRITES = "write".equals(System.getProperty("golden"));
  private static final String HOW = "If that is what it should look like: "
      + "mvn -q test -Dtest=GoldenScreensTest,LessonScreensTest -Dgolden=write, and read the diff";

  private Golden() {}

  /** Fails with the first place where they differ, unless the file says the same. */
  static void assertLooksAs(String name, List<String> found) {
    try {
      var file = FOLDER.resolve(name + ".txt");
      if (WRITES) {
        write(file, found);
      } else if (!Files.exists(file)) {
        throw new AssertionError(file + " is missing. " + HOW);
      } else {
        compare(file, Files.readAllLines(file), found);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The names of all there are. */
  static List<String> names() {
    try (var files = Files.list(FOLDER)) {
      return files.filter(Files::isRegularFile)
          .map(file -> file.getFileName().toString().replaceAll("[.]txt$", "")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void compare(Path file, List<String> expected, List<String> found) throws IOException {
    if (!expected.equals(found)) {
      var copy = FOUND.resolve(file.getFileName());
      write(copy, found);
      throw new AssertionError(
          difference(file, expected, found) + "\nAll that was found: " + copy + "\n" + HOW);
    }
  }

  /** Where two texts part, with both lines and a mark under the first column that differs. */
  static String difference(Path file, List<String> expected, List<String> found) {
    var line = 0;
    while (line < expected.size() && line < found.size() && expected.get(line).equals(found.get(line))) {
      line++;
    }
    var before = line < expected.size() ? expected.get(line) : "(the end)";
    var now = line < found.size() ? found.get(line) : "(the end)";
    var column = 0;
    while (column < before.length() && column < now.length() && before.charAt(column) == now.charAt(column)) {
      column++;
    }
    return """
        %s differs in line %d%s:
        expected %s
        found    %s
                 %s^""".formatted(file, line + 1, place(expected, line, column), before, now,
        " ".repeat(column));
  }

  /** The cell, if the line is a row of a screen. */
  private static String place(List<String> lines, int line, int column) {
    if (line >= lines.size() || lines.get(line).indexOf(Portrait.EDGE) != Portrait.MARGIN - 1) {
      return "";
    }
    var heading = Stream.iterate(line, at -> at >= 0, at -> at - 1).map(lines::get)
        .filter(text -> text.indexOf(Portrait.EDGE) < 0 && text.startsWith(Portrait.HEADING)).findFirst()
        .orElse("");
    var row = lines.get(line).substring(0, Portrait.MARGIN - 1).strip();
    var where = column < lines.get(line).lastIndexOf(Portrait.EDGE)
        ? "column " + (column - Portrait.MARGIN)
        : "in shades that have the same symbol, or in bold";
    return " (%s: row %s, %s)".formatted(heading.substring(Math.min(heading.length(), 2)), row, where);
  }

  private static void write(Path file, List<String> lines) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, String.join("\n", lines) + "\n");
  }
}

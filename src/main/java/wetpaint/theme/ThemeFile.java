package wetpaint.theme;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/** The text of a theme file and its entries. {@code file} is what mistakes call it. */
public record ThemeFile(String file, String text) {
  /** How the names of theme files end. */
  public static final String ENDING = ".properties";

  /** What may stand around a key. */
  private static final String BLANKS = " \t\f";
  private static final String ENDS = BLANKS + "=:";

  /** A key and its value; the line, from 1, is where it starts. */
  record Entry(int line, String key, String value) {}

  /**
   * The theme that the file describes.
   *
   * @throws ThemeException at the first mistake, with its line
   */
  public Theme theme(String name) {
    var own = Definitions.of(this);
    return own.over(Themes.definitions(own.value(Definitions.BASE, Themes.names().getFirst()))).theme(name);
  }

  ThemeException mistake(int line, String what) {
    return new ThemeException(file + ":" + line + ": " + what);
  }

  /**
   * The entries in the order of the file. {@link Properties} itself reads those with escapes, but is handed them one by one,
   * because it does not tell lines; it is not asked for the others, for which a start would take some milliseconds more.
   *
   * @throws ThemeException if an escape is malformed
   */
  List<Entry> entries() {
    var entries = new ArrayList<Entry>();
    var lines = List.of(text.split("\r\n|\r|\n", -1));
    for (int i = 0; i < lines.size(); i++) {
      int first = i + 1;
      if (lines.get(i).indexOf('\\') < 0) {
        plain(first, lines.get(i)).ifPresent(entries::add);
        continue;
      }
      var logical = new StringBuilder(lines.get(i));
      while (!isComment(logical) && isContinued(lines.get(i)) && i + 1 < lines.size()) {
        logical.append('\n').append(lines.get(++i));
      }
      var one = properties(first, logical.toString());
      for (var key : one.stringPropertyNames()) {
        entries.add(new Entry(first, key, one.getProperty(key).strip()));
      }
    }
    return entries;
  }

  /** The entry of a line in which nothing is escaped, if it has one: as the documentation of {@link Properties#load(java.io.Reader)} has it. */
  private static Optional<Entry> plain(int number, String line) {
    var from = after(BLANKS, line, 0);
    if (from == line.length() || isComment(line)) {
      return Optional.empty();
    }
    var end = from;
    while (end < line.length() && ENDS.indexOf(line.charAt(end)) < 0) {
      end++;
    }
    var value = after(BLANKS, line, end);
    if (value < line.length() && "=:".indexOf(line.charAt(value)) >= 0) {
      value = after(BLANKS, line, value + 1);
    }
    return Optional.of(new Entry(number, line.substring(from, end), line.substring(value).strip()));
  }

  /** Where the first character is that is none of those. */
  private static int after(String characters, String line, int from) {
    var at = from;
    while (at < line.length() && characters.indexOf(line.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  private Properties properties(int line, String logical) {
    var properties = new Properties();
    try {
      properties.load(new StringReader(logical));
    } catch (IllegalArgumentException e) {
      throw mistake(line, "malformed escape, expected \\u and four hexadecimal digits");
    } catch (IOException e) {
      throw new AssertionError("reading from a string", e);
    }
    return properties;
  }

  private static boolean isComment(CharSequence line) {
    var text = line.toString().stripLeading();
    return text.startsWith("#") || text.startsWith("!");
  }

  /** An odd number of backslashes at the end of a line continues it. */
  private static boolean isContinued(String line) {
    int backslashes = 0;
    while (backslashes < line.length() && line.charAt(line.length() - 1 - backslashes) == '\\') {
      backslashes++;
    }
    return backslashes % 2 == 1;
  }
}

package wetpaint.theme;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** The text of a theme file and its entries. {@code file} is what mistakes call it. */
record ThemeFile(String file, String text) {
  static final String ENDING = ".properties";
  private static final int MAX_BYTES = 65_536;

  /** A key and its value; the line, from 1, is where it starts. */
  record Entry(int line, String key, String value) {}

  /**
   * Reads a file.
   *
   * @param file what mistakes call it
   * @throws ThemeException if there is no such file or it can't be read as text
   */
  static ThemeFile read(Path path, String file) {
    try {
      if (Files.size(path) > MAX_BYTES) {
        throw new ThemeException(file + ": is too large, expected a theme file of at most 64 KiB");
      }
      if (!Files.isRegularFile(path)) {
        throw new ThemeException(file + ": is not a file, expected a theme file");
      }
      return new ThemeFile(file, Files.readString(path));
    } catch (NoSuchFileException e) {
      throw new ThemeException(file + ": there is no such file, expected a theme file");
    } catch (CharacterCodingException e) {
      throw new ThemeException(file + ": is not text, expected a theme file in UTF-8");
    } catch (IOException e) {
      throw new ThemeException(file + ": can't be read, expected a readable theme file");
    }
  }

  /** The name that a theme file gives to its theme. */
  static String nameOf(Path path) {
    var name = String.valueOf(path.getFileName());
    return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
  }

  ThemeException mistake(int line, String what) {
    return new ThemeException(file + ":" + line + ": " + what);
  }

  /**
   * The entries in the order of the file. {@link Properties} itself reads each, but is handed them one by one, because it
   * does not tell lines.
   *
   * @throws ThemeException if an escape is malformed
   */
  List<Entry> entries() {
    var entries = new ArrayList<Entry>();
    var lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      int first = i + 1;
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

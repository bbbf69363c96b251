package wetpaint.load;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Paths of files as users name them. */
public final class FilePath {
  /** What stands for bytes that the locale's character set can't hold. */
  private static final char LOST = '\uFFFD';

  private FilePath() {}

  /** The file of that name. @throws LoadException if the locale's character set can't hold the name */
  public static Path of(String name) {
    return in(Path.of(""), name);
  }

  /** The file of that name in a folder. @throws LoadException if the locale's character set can't hold the name */
  public static Path in(Path folder, String name) {
    if (name.isEmpty()) {
      throw new LoadException("\"\"", "expected the name of a file, found none");
    }
    var path = path(folder, name);
    if (name.indexOf(LOST) >= 0 && !Files.exists(path)) {
      throw new LoadException(name, sentence("a file name"));
    }
    if (!path.isAbsolute() && System.getProperty("user.dir", "").indexOf(LOST) >= 0) {
      throw new LoadException(name, sentence("a current folder whose name is"));
    }
    return path;
  }

  private static Path path(Path folder, String name) {
    try {
      return folder.resolve(name);
    } catch (InvalidPathException e) {
      throw name.indexOf('\0') >= 0
          ? new LoadException(name, "expected a file name, found a NUL in it")
          : new LoadException(name, sentence("a file name"));
    }
  }

  private static String sentence(String what) {
    return "expected " + what + " in the character set of the locale ("
        + System.getProperty("sun.jnu.encoding")
        + "), found other bytes; LC_ALL chooses the locale";
  }
}

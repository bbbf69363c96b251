package wetpaint.record;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * A file that can be written, as far as one can tell before anything is: no work is lost to a name that was never any good.
 * Only plain files are outputs: opening a pipe waits for its reader, and a device can't be given up.
 *
 * @param named as the user names it
 * @param real  where it is: two names of one file have the same
 */
public record OutputPath(Path named, Path real) {
  /**
   * Looks at a file, and leaves it as it is.
   *
   * @param force whether it may exist
   * @throws FileSystemException if it can't be written: the reason is a sentence without the file's name
   */
  public static OutputPath of(Path file, boolean force) throws FileSystemException {
    try {
      return new OutputPath(file, checked(file, force));
    } catch (FileSystemException e) {
      throw refusal(file, e.getReason() == null ? "is a name that can't be used" : e.getReason());
    } catch (IOException e) {
      throw refusal(file, String.valueOf(e.getMessage()));
    }
  }

  private static Path checked(Path file, boolean force) throws IOException {
    if (file.toString().isEmpty()) {
      throw refusal(file, "expected the name of a file, found none");
    }
    try {
      return existing(file, Files.readAttributes(file, BasicFileAttributes.class), force);
    } catch (NoSuchFileException e) {
      if (Files.isSymbolicLink(file)) {
        throw refusal(file, "is a link that leads nowhere, expected a file");
      }
      return folder(file).resolve(file.getFileName());
    }
  }

  private static Path existing(Path file, BasicFileAttributes attributes, boolean force) throws IOException {
    if (attributes.isDirectory()) {
      throw refusal(file, "is a folder, expected a file");
    }
    if (!attributes.isRegularFile()) {
      throw refusal(file, "is a device or a pipe, expected a plain file");
    }
    if (!force) {
      throw refusal(file, "exists already, --force overwrites it");
    }
    if (!Files.isWritable(file)) {
      throw refusal(file, "may not be written by you");
    }
    var real = file.toRealPath();
    folder(real);
    return real;
  }

  /** The folder of the file, in which there must be room for an unfinished one beside it. */
  private static Path folder(Path file) throws IOException {
    var folder = file.toAbsolutePath().resolveSibling("");
    if (!Files.isDirectory(folder)) {
      throw refusal(file, "there is no such folder");
    }
    if (!Files.isWritable(folder)) {
      throw refusal(file, "is in a folder in which you may not write");
    }
    return folder.toRealPath();
  }

  private static FileSystemException refusal(Path file, String reason) {
    return new FileSystemException(file.toString(), null, reason);
  }
}

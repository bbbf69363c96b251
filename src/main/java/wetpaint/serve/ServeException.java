package wetpaint.serve;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** A class can't be held as asked. The message is one sentence for the user: what, what was expected, what was found. */
public final class ServeException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** With that sentence. */
  public ServeException(String sentence) {
    super(sentence);
  }

  /** Why a file can't be used, in a few words. */
  static String reason(IOException e) {
    return switch (e) {
      case NoSuchFileException _ -> "no such file or folder";
      case AccessDeniedException _ -> "that permission is denied";
      case FileAlreadyExistsException _ -> "that a file is in the way";
      case FileSystemException f when f.getReason() != null -> plain(f.getReason());
      default -> plain(String.valueOf(e.getMessage()));
    };
  }

  private static String plain(String reason) {
    return reason.equals("Is a directory") ? "a folder" : reason;
  }
}

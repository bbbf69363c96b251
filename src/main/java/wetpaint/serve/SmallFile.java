package wetpaint.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;

/**
 * Reads small files that hold secrets or keys. A shell gives such a secret as a pipe too ({@code <(pass show class)}), which ends
 * soon; all else that is no regular file may never end, and is refused.
 */
final class SmallFile {
  /** How long the command behind a pipe may take. */
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  /** Descriptors that the process has open: to open one of these waits for nobody, as a named pipe does. */
  private static final Pattern OPEN = Pattern.compile("/dev/(fd/\\d+|stdin)|/proc/[^/]+/fd/\\d+");
  /** What kind of file it is, in the mode that stat(2) tells, and a pipe there. */
  private static final int KIND = 0170000;
  private static final int PIPE = 0010000;

  private SmallFile() {}

  /**
   * The bytes of a file.
   *
   * @param most     bytes that it may have
   * @param expected what it is, for the message
   * @throws ServeException if it is no file, can't be read or has more bytes
   */
  static byte[] read(Path file, int most, String expected) {
    return read(file, most, expected, PATIENCE);
  }

  /** The same, with so much patience for a pipe. */
  static byte[] read(Path file, int most, String expected, Duration patience) {
    try {
      var kind = Files.readAttributes(file, BasicFileAttributes.class);
      var pipe = OPEN.matcher(file.toString()).matches() && isPipe(file);
      if (!kind.isRegularFile() && !pipe) {
        throw refused(file, expected, kind.isDirectory() ? "a folder" : "a device or a pipe");
      }
      var bytes = pipe ? inTime(file, most, expected, patience) : bytes(file, most);
      if (bytes.length > most) {
        throw refused(file, expected, "more than " + most + " bytes");
      }
      return bytes;
    } catch (IOException e) {
      throw refused(file, expected, ServeException.reason(e));
    }
  }

  private static ServeException refused(Path file, String expected, String found) {
    return new ServeException(file + ": expected " + expected + ", found " + found);
  }

  private static boolean isPipe(Path file) throws IOException {
    return file.getFileSystem().supportedFileAttributeViews().contains("unix")
        && Files.getAttribute(file, "unix:mode") instanceof Integer mode && (mode & KIND) == PIPE;
  }

  private static byte[] bytes(Path file, int most) throws IOException {
    try (var in = Files.newInputStream(file)) {
      return in.readNBytes(most + 1);
    }
  }

  /** The same of a pipe; whoever does not write in time is not waited for, nor kept from ending by the thread that reads. */
  private static byte[] inTime(Path pipe, int most, String expected, Duration patience) throws IOException {
    var found = new CompletableFuture<byte[]>();
    Thread.ofPlatform().daemon().name("wetpaint-pipe").start(() -> {
      try {
        found.complete(bytes(pipe, most));
      } catch (IOException | RuntimeException e) {
        found.completeExceptionally(e);
      }
    });
    try {
      return found.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw refused(pipe, expected,
          "a pipe to which nobody had written all within " + patience.toSeconds() + " s");
    } catch (ExecutionException e) {
      throw e.getCause() instanceof IOException reason ? reason : new IOException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("that reading was interrupted", e);
    }
  }
}

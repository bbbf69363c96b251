package wetpaint.serve;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;

/** Who connects, when and from where, a line each, if somebody wants to know. */
public final class ConnectionLog implements AutoCloseable {
  /** Nobody wants to know. */
  public static final ConnectionLog NONE = new ConnectionLog(Optional.empty());

  private final Optional<FileChannel> file;

  private ConnectionLog(Optional<FileChannel> file) {
    this.file = file;
  }

  /** Appends to a file. @throws ServeException if it can't be written */
  public static ConnectionLog append(Path path) {
    try {
      return new ConnectionLog(Optional.of(FileChannel.open(path, CREATE, APPEND)));
    } catch (IOException e) {
      throw new ServeException(path + ": expected a file to log to, found " + ServeException.reason(e));
    }
  }

  /** Writes down what happened to somebody at an address; both are printable. */
  synchronized void note(String address, String what) {
    file.ifPresent(log -> {
      try {
        log.write(ByteBuffer
            .wrap((Instant.now() + " " + address + " " + what + "\n").getBytes(StandardCharsets.UTF_8)));
      } catch (IOException e) {
        // The class goes on without.
      }
    });
  }

  @Override
  public void close() {
    file.ifPresent(log -> {
      try {
        log.close();
      } catch (IOException e) {
        // Nothing is lost.
      }
    });
  }
}

package wetpaint.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

/** Starts the packaged program to serve a class on this machine. */
final class ServeProcess {
  private static final Path PROGRAM = Path.of("target/wetpaint/bin/wetpaint").toAbsolutePath();

  private ServeProcess() {}

  /**
   * Serves a class that asks for no code.
   *
   * @param state where what outlives it is kept
   * @return the process, which says on its errors how to join as soon as it listens
   */
  static Process start(Path state, String... options) throws IOException {
    var words = Stream.concat(Stream.of(PROGRAM.toString(), "serve", "--class-code", "none"),
        Stream.of(options)).toList();
    var builder = new ProcessBuilder(words).redirectOutput(ProcessBuilder.Redirect.DISCARD);
    builder.environment()
        .putAll(Map.of("XDG_STATE_HOME", state.toString(), "JAVA_HOME", System.getProperty("java.home")));
    return builder.start();
  }

  /** A port of the loopback interface that nobody has. */
  static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}

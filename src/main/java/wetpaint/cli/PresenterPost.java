package wetpaint.cli;

import java.io.Closeable;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import wetpaint.view.LessonLook;

/**
 * Tells the presenters of a lesson what is seen of it, over a socket that only its user may open. Nobody is waited for: who does
 * not read loses the connection.
 */
final class PresenterPost implements Closeable {
  private final Optional<ServerSocketChannel> server;
  private final Path file;
  private final List<SocketChannel> presenters = new CopyOnWriteArrayList<>();
  private volatile Optional<LessonLook> last = Optional.empty();

  private PresenterPost(Optional<ServerSocketChannel> server, Path file) {
    this.server = server;
    this.file = file;
  }

  /** Opens the socket; where that can't be, or another lesson has it, nobody is told. */
  static PresenterPost open(Path file) {
    try {
      if (isAlive(file)) {
        return new PresenterPost(Optional.empty(), file);
      }
      Files.createDirectories(file.getParent());
      Files.deleteIfExists(file);
      var server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
      server.bind(UnixDomainSocketAddress.of(file));
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
      var post = new PresenterPost(Optional.of(server), file);
      Thread.ofPlatform().daemon().name("wetpaint-presenters").start(() -> post.accept(server));
      return post;
    } catch (IOException | UnsupportedOperationException e) {
      return new PresenterPost(Optional.empty(), file);
    }
  }

  private static boolean isAlive(Path file) {
    if (!Files.exists(file)) {
      return false;
    }
    try (var probe = SocketChannel.open(UnixDomainSocketAddress.of(file))) {
      return probe.isConnected();
    } catch (IOException e) {
      return false;
    }
  }

  private void accept(ServerSocketChannel from) {
    try {
      while (true) {
        var presenter = from.accept();
        presenter.configureBlocking(false);
        presenters.add(presenter);
        last.ifPresent(look -> send(presenter, PresenterWire.bytes(look)));
      }
    } catch (IOException e) {
      // It is closed.
    }
  }

  /** Tells all what is seen now, if that is something else. */
  void send(LessonLook look) {
    if (server.isEmpty() || last.filter(look::equals).isPresent()) {
      return;
    }
    last = Optional.of(look);
    if (!presenters.isEmpty()) {
      var bytes = PresenterWire.bytes(look);
      presenters.forEach(presenter -> send(presenter, bytes));
    }
  }

  private void send(SocketChannel presenter, byte[] bytes) {
    try {
      var left = ByteBuffer.wrap(bytes);
      presenter.write(left);
      if (left.hasRemaining()) {
        throw new IOException("does not read");
      }
    } catch (IOException e) {
      presenters.remove(presenter);
      try {
        presenter.close();
      } catch (IOException again) {
        // It is gone either way.
      }
    }
  }

  @Override
  public void close() throws IOException {
    if (server.isPresent()) {
      server.orElseThrow().close();
      Files.deleteIfExists(file);
    }
    for (var presenter : presenters) {
      presenter.close();
    }
  }
}

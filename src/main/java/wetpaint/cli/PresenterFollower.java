package wetpaint.cli;

import java.io.Closeable;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;

import wetpaint.load.LoadException;
import wetpaint.show.Action;
import wetpaint.show.Keys;
import wetpaint.terminal.Device;
import wetpaint.theme.Theme;
import wetpaint.view.LessonLook;
import wetpaint.view.LessonScreen;

/** The speaker's part of a lesson that runs in another terminal, until that lesson or this terminal ends. */
final class PresenterFollower implements Closeable {
  private final SocketChannel channel;
  private final DataInputStream in;
  private final Theme theme;
  private final LessonScreen screen = new LessonScreen();
  private volatile LessonLook look;

  private PresenterFollower(SocketChannel channel, Theme theme) throws IOException {
    this.channel = channel;
    this.in = new DataInputStream(Channels.newInputStream(channel));
    this.theme = theme;
    this.look = PresenterWire.read(in);
  }

  /** Finds the lesson that runs. @throws LoadException if there is none */
  static PresenterFollower of(Path socket, Theme theme) {
    try {
      return new PresenterFollower(SocketChannel.open(UnixDomainSocketAddress.of(socket)), theme);
    } catch (IOException e) {
      throw new LoadException("--presenter",
          "expected a lesson that runs in another terminal of this user (wetpaint lesson --stage), found none");
    }
  }

  /** Shows it. */
  void run(Device device) {
    Thread.ofPlatform().daemon().name("wetpaint-presenter").start(() -> listen(device));
    device.onKey(key -> press(key, device));
    device.animate(graphics -> {
      screen.drawPresenter(graphics, look, theme, device.kind().charset());
      return false;
    });
  }

  private void listen(Device device) {
    try {
      while (true) {
        look = PresenterWire.read(in);
        device.wake();
      }
    } catch (IOException e) {
      device.stop();
    }
  }

  private void press(KeyStroke key, Device device) {
    var action = Keys.of(key);
    if (key.getKeyType() == KeyType.EOF || action.filter(asked -> asked == Action.QUIT).isPresent()) {
      device.stop();
    } else if (action.filter(asked -> asked == Action.REDRAW).isPresent()) {
      device.repaint();
    } else {
      screen.turn(action.map(Action::pages).orElse(0));
      device.wake();
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}

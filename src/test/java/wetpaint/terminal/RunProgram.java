package wetpaint.terminal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;

import com.googlecode.lanterna.TextColor;
import com.googlecode.lanterna.input.KeyStroke;

import wetpaint.studio.Mode;
import wetpaint.studio.Presets;
import wetpaint.studio.Run;
import wetpaint.studio.Studio;
import wetpaint.time.LivePace;
import wetpaint.time.Pace;
import wetpaint.time.Ticker;

/**
 * A run of the lecture on the device, thirty times as fast as life; every cell tells where it stands. g starts it; when it has
 * come to its end, a port of this machine, the argument, is connected to. q quits.
 */
final class RunProgram {
  private static final int PERCENT = 3000;

  private RunProgram() {}

  public static void main(String[] args) throws Exception {
    var pace = Pace.live(Ticker.wall());
    pace.pause();
    pace.speed(PERCENT);
    var studio = new Studio(Run.of(Presets.LECTURE, Mode.SYNC), pace);
    try (studio; var device = Device.open(DeviceOptions.DEFAULT, System.getenv())) {
      Thread.ofVirtual().start(() -> work(studio, Integer.parseInt(args[0]), device));
      device.onKey(key -> press(key, pace, device));
      device.animate(graphics -> {
        var scene = studio.scene();
        var size = graphics.getSize();
        graphics.setForegroundColor(new TextColor.RGB(255, (int) (scene.at() % 256), 80));
        for (var row = 0; row < size.getRows(); row++) {
          var text = "row " + row + " at " + scene.at() + ", ";
          graphics.putString(0, row,
              text.repeat(size.getColumns() / text.length() + 1).substring(0, size.getColumns()));
        }
        return !pace.isPaused() && !scene.isDone();
      });
    }
    System.out.println("bye");
  }

  private static void press(KeyStroke key, LivePace pace, Device device) {
    if (key.equals(new KeyStroke('g', false, false))) {
      pace.resume();
    } else if (key.equals(new KeyStroke('q', false, false))) {
      device.stop();
    }
  }

  private static void work(Studio studio, int port, Device device) {
    studio.work();
    try (var told = new Socket(InetAddress.getLoopbackAddress(), port)) {
      told.getOutputStream().write(1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    device.wake();
  }
}

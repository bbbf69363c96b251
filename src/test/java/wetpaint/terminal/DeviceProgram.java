package wetpaint.terminal;

import java.util.concurrent.atomic.AtomicInteger;

import com.googlecode.lanterna.TextColor;
import com.googlecode.lanterna.graphics.TextGraphics;
import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;

/**
 * A small program on the device, run by the tests in a terminal of its own. Says which keys it heard; q and Ctrl-C quit, x
 * fails on the keyboard's thread, y on the drawing one, v on a virtual one, m has
 * the picture move and p rest.
 */
final class DeviceProgram {
  private final Device device;
  private final AtomicInteger heard = new AtomicInteger();
  private final AtomicInteger frames = new AtomicInteger();
  private volatile String last = "none";
  private volatile boolean moving;
  private volatile boolean failing;

  private DeviceProgram(Device device) {
    this.device = device;
  }

  public static void main(String[] args) throws Exception {
    try (var device = Device.open(DeviceOptions.DEFAULT, System.getenv())) {
      var program = new DeviceProgram(device);
      device.onKey(program::press);
      device.animate(program::draw);
    } catch (NotATerminal e) {
      System.err.println(e.advising("try `wetpaint simulate`"));
      System.exit(2);
    }
    awaitKeyboard();
    System.out.println("bye");
  }

  /** Returns only if the keyboard's thread does not wait for another key: the JVM's end would wait for it. */
  private static void awaitKeyboard() throws InterruptedException {
    for (var thread : Thread.getAllStackTraces().keySet()) {
      if (thread.getName().equals("wetpaint-keys")) {
        thread.join();
      }
    }
  }

  private void press(KeyStroke key) {
    if (key.getKeyType() == KeyType.EOF || key.equals(new KeyStroke('q', false, false))
        || key.equals(new KeyStroke('c', true, false))) {
      device.stop();
    } else if (key.getKeyType() == KeyType.Character) {
      switch (key.getCharacter()) {
        case 'x' -> throw new IllegalStateException("x was pressed");
        case 'y' -> failing = true;
        case 'v' -> Thread.ofVirtual().start(() -> {
          throw new IllegalStateException("v was pressed");
        });
        case 'm' -> moving = true;
        case 'p' -> moving = false;
        default -> {
        }
      }
    }
    last = key.getKeyType() == KeyType.Character
        ? (key.isCtrlDown() ? "Ctrl-" : "") + key.getCharacter()
        : (key.isShiftDown() ? "Shift-" : "") + key.getKeyType();
    heard.incrementAndGet();
  }

  private boolean draw(TextGraphics graphics) {
    if (failing) {
      throw new IllegalStateException("y was pressed");
    }
    graphics.fill(' ');
    graphics.setForegroundColor(new TextColor.RGB(255, 180, 80));
    var size = graphics.getSize();
    graphics.putString(0, 0,
        "size " + size.getColumns() + "x" + size.getRows() + ", pid " + ProcessHandle.current().pid() + ".");
    graphics.putString(0, 1, heard + " keys, the last " + last + ".");
    if (moving) {
      var frame = frames.incrementAndGet();
      for (var row = 2; row < size.getRows() - 1; row++) {
        graphics.putString(0, row,
            Integer.toString(frame).repeat(size.getColumns()).substring(0, size.getColumns()));
      }
    }
    graphics.putString(0, size.getRows() - 1, "ready");
    return moving;
  }
}

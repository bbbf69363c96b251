package wetpaint.terminal;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TextColor;
import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;

/** A small program on the device, run by the tests in a terminal of its own: says what it hears, q quits, x fails. */
final class DeviceProgram {
  private volatile String heard = "ready";

  public static void main(String[] args) throws Exception {
    try (var device = Device.open(DeviceOptions.DEFAULT, System.getenv())) {
      new DeviceProgram().run(device);
    } catch (NotATerminal e) {
      System.err.println(e.getMessage());
      System.exit(2);
    }
    System.out.println("bye");
  }

  private void run(Device device) {
    device.onKey(key -> {
      if (key.getKeyType() == KeyType.EOF || key.equals(new KeyStroke('q', false, false))
          || key.equals(new KeyStroke('c', true, false))) {
        device.stop();
      } else if (key.equals(new KeyStroke('x', false, false))) {
        throw new IllegalStateException("x was pressed");
      }
      heard = String.valueOf(key);
    });
    device.animate(screen -> {
      var graphics = screen.newTextGraphics();
      graphics.fill(' ');
      graphics.setForegroundColor(new TextColor.RGB(255, 180, 80));
      graphics.putString(0, 0,
          "size " + screen.getTerminalSize().getColumns() + "x" + screen.getTerminalSize().getRows());
      graphics.putString(0, 1, "heard " + heard, SGR.BOLD);
      return false;
    });
  }
}

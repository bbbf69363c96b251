package wetpaint.terminal;

import java.io.IOException;

import com.googlecode.lanterna.TerminalSize;
import org.jline.terminal.impl.jni.JniTerminalProvider;
import org.jline.terminal.spi.SystemStream;

/**
 * What this process's standard streams are, looked at without taking them.
 *
 * @param library whether the native library could be loaded; without it nothing else is known
 * @param input   whether the standard input is a terminal
 * @param output  whether the standard output is a terminal
 * @param size    columns and rows; 0 x 0 if they are not known
 */
public record TerminalProbe(boolean library, boolean input, boolean output, TerminalSize size) {
  /** How it is now. */
  public static TerminalProbe now() {
    if (!NativeLibrary.loads()) {
      return new TerminalProbe(false, false, false, TerminalSize.ZERO);
    }
    var provider = new JniTerminalProvider();
    var input = provider.isSystemStream(SystemStream.Input);
    var output = provider.isSystemStream(SystemStream.Output);
    return new TerminalProbe(true, input, output, input && output ? size(provider) : TerminalSize.ZERO);
  }

  private static TerminalSize size(JniTerminalProvider provider) {
    try {
      var size = provider.current(SystemStream.Output).getSize();
      return new TerminalSize(Math.max(0, size.getColumns()), Math.max(0, size.getRows()));
    } catch (IOException e) {
      return TerminalSize.ZERO;
    }
  }
}

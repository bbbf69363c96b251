package wetpaint.terminal;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumSet;

import com.googlecode.lanterna.TerminalSize;
import org.jline.nativ.CLibrary;
import org.jline.terminal.Attributes;
import org.jline.terminal.Attributes.ControlChar;
import org.jline.terminal.Attributes.InputFlag;
import org.jline.terminal.Attributes.LocalFlag;
import org.jline.terminal.impl.jni.JniTerminalProvider;
import org.jline.terminal.spi.Pty;
import org.jline.terminal.spi.SystemStream;

/**
 * The line to the terminal: taken, so that every byte comes as it is typed, and given back as it was found. Of JLine only the line
 * itself is used: its terminal would look up capabilities, which nobody asks for here, for as long as drawing a frame takes.
 */
final class Tty {
  private static final boolean LINUX = "Linux".equals(System.getProperty("os.name"));
  private static final long WINDOW = 0x5413;
  /** Waits without end. */
  static final int FOREVER = -1;
  private static final EnumSet<LocalFlag> COOKED = EnumSet.of(LocalFlag.ICANON, LocalFlag.ECHO,
      LocalFlag.IEXTEN,
      LocalFlag.ISIG);
  private static final EnumSet<InputFlag> TRANSLATED = EnumSet.of(InputFlag.IXON, InputFlag.ICRNL,
      InputFlag.INLCR);

  private final InputStream input = new FileInputStream(FileDescriptor.in);
  private final Pty line;
  private LineSettings found;
  private Attributes foundByJLine;
  private volatile boolean taken = true;

  private Tty(Pty line) throws IOException {
    this.line = line;
    found = LineSettings.now();
    foundByJLine = line.getAttr();
    enterRawMode();
  }

  /** Takes the terminal on standard input and output. @throws NotATerminal if either is something else */
  static Tty open() throws NotATerminal, IOException {
    NativeLibrary.load();
    var provider = new JniTerminalProvider();
    refuseUnless(provider.isSystemStream(SystemStream.Input), "input");
    refuseUnless(provider.isSystemStream(SystemStream.Output), "output");
    Job.awaitForeground();
    return new Tty(provider.current(SystemStream.Output));
  }

  private static void refuseUnless(boolean tty, String stream) throws NotATerminal {
    if (!tty) {
      throw new NotATerminal("Standard " + stream + " is not a terminal, expected one", true);
    }
  }

  /** Takes it again after {@link #giveBack}. */
  synchronized void takeAgain() throws IOException {
    found = LineSettings.now();
    foundByJLine = line.getAttr();
    enterRawMode();
    taken = true;
  }

  /** Every byte as it is typed, unechoed, Ctrl-C and Ctrl-Z too: should somebody else have changed that. */
  synchronized void raw() {
    if (taken) {
      try {
        enterRawMode();
      } catch (IOException e) {
        // The line has gone, which the keyboard finds out.
      }
    }
  }

  private void enterRawMode() throws IOException {
    var raw = line.getAttr();
    raw.setLocalFlags(COOKED, false);
    raw.setInputFlags(TRANSLATED, false);
    raw.setControlChar(ControlChar.VMIN, 1);
    raw.setControlChar(ControlChar.VTIME, 0);
    line.setAttr(raw);
  }

  /** Columns and rows as the kernel has them; 0 x 0 if it does not know, or if the line was given back. */
  TerminalSize size() {
    if (!taken) {
      return TerminalSize.ZERO;
    }
    try {
      var size = line.getSize();
      return new TerminalSize(Math.max(0, size.getColumns()), Math.max(0, size.getRows()));
    } catch (IOException e) {
      return TerminalSize.ZERO;
    }
  }

  /** How large a cell is, as far as the terminal told the kernel (TIOCGWINSZ, ioctl_tty(2)). */
  CellPixels pixels() {
    var size = new CLibrary.WinSize();
    if (!LINUX || !taken || CLibrary.ioctl(0, WINDOW, size) != 0 || size.ws_col <= 0 || size.ws_row <= 0) {
      return CellPixels.UNKNOWN;
    }
    return new CellPixels(Short.toUnsignedInt(size.ws_xpixel) / size.ws_col,
        Short.toUnsignedInt(size.ws_ypixel) / size.ws_row);
  }

  /**
   * Whether a byte, or the end, comes within so many milliseconds, or {@link #FOREVER}. Waiting in a read was rejected: it would
   * hold a byte that is meant for the shell; and JLine's own input wakes ten times a second.
   */
  boolean awaitInput(int millis) {
    return CLibrary.pollForInput(0, millis) != 0;
  }

  /** The next byte; -1 at the end. @throws IOException if the line has gone */
  int read() throws IOException {
    return input.read();
  }

  /** Gives the line back as it was found; once, for by now it may be somebody else's. */
  synchronized void giveBack() {
    if (!taken) {
      return;
    }
    taken = false;
    try {
      line.setAttr(foundByJLine);
    } catch (IOException e) {
      // It has gone: there is nothing to give back.
    }
    found.restore();
  }
}

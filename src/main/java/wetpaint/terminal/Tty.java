package wetpaint.terminal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import com.googlecode.lanterna.TerminalSize;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.terminal.impl.jni.JniTerminalProvider;
import org.jline.terminal.spi.SystemStream;
import org.jline.utils.InfoCmp;
import org.jline.utils.NonBlockingInputStream;

/** The line to the terminal: raw mode and back, its size, its bytes. */
final class Tty {
  /** What JLine believes the terminal to be: nothing is asked of its capabilities, so none are looked up. */
  private static final String TYPE = "wetpaint";

  private final Terminal terminal;
  private final NonBlockingInputStream input;
  private final Attributes before;

  private Tty(Terminal terminal) {
    this.terminal = terminal;
    this.input = (NonBlockingInputStream) terminal.input();
    this.before = terminal.getAttributes();
  }

  /** The terminal on standard input and output. @throws NotATerminal if either is something else */
  static Tty open() throws NotATerminal, IOException {
    var provider = new JniTerminalProvider();
    refuseUnless(provider.isSystemStream(SystemStream.Input), "input");
    refuseUnless(provider.isSystemStream(SystemStream.Output), "output");
    // Without this JLine starts infocmp, and logs a stack trace for a terminal nobody knows.
    InfoCmp.setLoadedInfoCmp(TYPE, "");
    return new Tty(TerminalBuilder.builder()
        .name("wetpaint")
        .type(TYPE)
        .provider("jni")
        .system(true)
        .systemOutput(TerminalBuilder.SystemOutput.SysOut)
        .encoding(StandardCharsets.UTF_8)
        // The JVM's own handlers run the shutdown hooks; JLine's would end it without.
        .nativeSignals(false)
        // Otherwise JLine asks the terminal and waits for an answer.
        .graphemeCluster(false)
        .build());
  }

  private static void refuseUnless(boolean tty, String stream) throws NotATerminal {
    if (!tty) {
      throw new NotATerminal(
          "Standard " + stream + " is not a terminal: try `wetpaint simulate`, which needs none.");
    }
  }

  /** Every byte comes as it is typed, unechoed, Ctrl-C and Ctrl-Z too. */
  void raw() {
    terminal.enterRawMode();
  }

  /** The line as it was found. */
  void cooked() {
    terminal.setAttributes(before);
  }

  /** Columns and rows as the kernel has them: 0 x 0 if it does not know. */
  TerminalSize size() {
    var size = terminal.getSize();
    return new TerminalSize(Math.max(0, size.getColumns()), Math.max(0, size.getRows()));
  }

  /** The next byte; -1 at the end, -2 if none comes in time. */
  int read(int millis) throws IOException {
    return input.read(millis);
  }

  /** Gives the line back as it was found, for good. */
  void close() throws IOException {
    cooked();
    terminal.close();
  }
}

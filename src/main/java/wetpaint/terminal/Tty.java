package wetpaint.terminal;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

import com.googlecode.lanterna.TerminalSize;
import org.jline.nativ.CLibrary;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.terminal.impl.jni.JniTerminalProvider;
import org.jline.terminal.spi.SystemStream;
import org.jline.utils.InfoCmp;

/**
 * The line to the terminal: taken, so that every byte comes as it is typed, and given back as it was found. Given back it is
 * closed as far as JLine is concerned, or JLine's own shutdown hook would touch it while a shell has it.
 */
final class Tty {
  /** Waits without end. */
  static final int FOREVER = -1;
  /** What JLine believes the terminal to be: nothing is asked of its capabilities, so none are looked up. */
  private static final String TYPE = "wetpaint";

  private final InputStream input = new FileInputStream(FileDescriptor.in);
  private LineSettings found;
  private volatile Terminal terminal;
  private boolean taken = true;

  private Tty() throws IOException {
    found = LineSettings.now();
    terminal = build();
  }

  /** Takes the terminal on standard input and output. @throws NotATerminal if either is something else */
  static Tty open() throws NotATerminal, IOException {
    NativeLibrary.load();
    var provider = new JniTerminalProvider();
    refuseUnless(provider.isSystemStream(SystemStream.Input), "input");
    refuseUnless(provider.isSystemStream(SystemStream.Output), "output");
    Job.awaitForeground();
    // Without this JLine starts infocmp, and logs a stack trace for a terminal nobody knows.
    InfoCmp.setLoadedInfoCmp(TYPE, "");
    return new Tty();
  }

  private static void refuseUnless(boolean tty, String stream) throws NotATerminal {
    if (!tty) {
      throw new NotATerminal(
          "Standard " + stream + " is not a terminal: try `wetpaint simulate`, which needs none.");
    }
  }

  private static Terminal build() throws IOException {
    var terminal = TerminalBuilder.builder()
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
        .build();
    terminal.enterRawMode();
    return terminal;
  }

  /** Takes it again after {@link #giveBack}. */
  synchronized void takeAgain() throws IOException {
    found = LineSettings.now();
    terminal = build();
    taken = true;
  }

  /** Every byte as it is typed, unechoed, Ctrl-C and Ctrl-Z too: should somebody else have changed that. */
  void raw() {
    try {
      terminal.enterRawMode();
    } catch (IllegalStateException e) {
      // It was given back.
    }
  }

  /** Columns and rows as the kernel has them; 0 x 0 if it does not know, or if the line was given back. */
  TerminalSize size() {
    try {
      var size = terminal.getSize();
      return new TerminalSize(Math.max(0, size.getColumns()), Math.max(0, size.getRows()));
    } catch (IllegalStateException e) {
      return TerminalSize.ZERO;
    }
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
      terminal.close();
    } catch (IOException e) {
      // It has gone: there is nothing to give back.
    }
    found.restore();
  }
}

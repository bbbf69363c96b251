package wetpaint.terminal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.input.KeyDecodingProfile;
import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.terminal.ansi.ANSITerminal;
import org.jspecify.annotations.Nullable;

/**
 * Lanterna's terminal on a JLine one. Its modes and its keys are the {@link Device}'s: what Lanterna knows of
 * them does nothing here.
 */
final class JLineTerminal extends ANSITerminal {
  private static final TerminalSize LARGEST = new TerminalSize(2000, 1000);

  private final Tty tty;
  private final Outgoing out;
  private final Map<String, String> env;
  private boolean cursorVisible;
  private volatile boolean sizeKnown;
  private TerminalSize size = new TerminalSize(80, 24);

  JLineTerminal(Tty tty, FrameSink sink, Map<String, String> env) {
    this(tty, new Outgoing(sink), env);
  }

  private JLineTerminal(Tty tty, Outgoing out, Map<String, String> env) {
    super(InputStream.nullInputStream(), out, StandardCharsets.UTF_8);
    this.tty = tty;
    this.out = out;
    this.env = env;
  }

  /** The size may have changed: it is asked for again the next time it is wanted. */
  void resized() {
    sizeKnown = false;
  }

  @Override
  protected TerminalSize findTerminalSize() {
    if (!sizeKnown) {
      sizeKnown = true;
      size = sensible(tty.size());
    }
    return size;
  }

  /** A terminal that does not know its size is as large as COLUMNS and LINES say, or 80 x 24. */
  private TerminalSize sensible(TerminalSize told) {
    var columns = told.getColumns() > 0 ? told.getColumns() : number("COLUMNS", 80);
    var rows = told.getRows() > 0 ? told.getRows() : number("LINES", 24);
    return new TerminalSize(Math.min(columns, LARGEST.getColumns()), Math.min(rows, LARGEST.getRows()));
  }

  private int number(String variable, int otherwise) {
    var text = env.getOrDefault(variable, "");
    return text.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(text) : otherwise;
  }

  @Override
  protected KeyDecodingProfile getDefaultKeyDecodingProfile() {
    return List::of;
  }

  @Override
  public void enterPrivateMode() {}

  @Override
  public void exitPrivateMode() {}

  /** It is empty when the device has taken it. */
  @Override
  public void clearScreen() {}

  /** It is hidden when the device has taken it. */
  @Override
  public void setCursorVisible(boolean visible) throws IOException {
    if (visible != cursorVisible) {
      cursorVisible = visible;
      super.setCursorVisible(visible);
    }
  }

  @Override
  public @Nullable KeyStroke readInput() {
    return null;
  }

  @Override
  public @Nullable KeyStroke pollInput() {
    return null;
  }

  @Override
  public void flush() {
    out.flush();
  }

  /** Collects until it is flushed, then hands over as one frame. */
  private static final class Outgoing extends ByteArrayOutputStream {
    private final FrameSink sink;

    Outgoing(FrameSink sink) {
      this.sink = sink;
    }

    @Override
    public synchronized void flush() {
      if (count > 0) {
        sink.write(toByteArray(), count);
        reset();
      }
    }
  }
}

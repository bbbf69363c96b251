package wetpaint.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;

import com.googlecode.lanterna.TerminalPosition;
import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.graphics.TextImage;
import com.googlecode.lanterna.screen.Screen.RefreshType;
import com.googlecode.lanterna.screen.TerminalScreen;
import com.googlecode.lanterna.terminal.ansi.ANSITerminal;
import org.jspecify.annotations.Nullable;

import wetpaint.terminal.TerminalKind;
import wetpaint.terminal.WireScreen;

import static java.nio.charset.StandardCharsets.UTF_8;

/** A screen on nothing, to be shown frames. */
final class Rig {
  private final Tally tally = new Tally();
  private final TerminalScreen screen;

  /** Lanterna's stock screen; DELTA is what it is best at. */
  static Rig stock(TerminalSize size) {
    return new Rig(size, null);
  }

  /** Ours. */
  static Rig wire(TerminalSize size, TerminalKind kind) {
    return new Rig(size, kind);
  }

  private Rig(TerminalSize size, @Nullable TerminalKind kind) {
    try {
      var terminal = new Ansi(tally, size);
      screen = kind == null ? new TerminalScreen(terminal) : new WireScreen(terminal, tally, kind);
      screen.setCursorPosition(null);
      screen.startScreen();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Tally tally() {
    return tally;
  }

  /** Draws a frame and sends it. */
  void show(TextImage frame) {
    try {
      screen.newTextGraphics().drawImage(TerminalPosition.TOP_LEFT_CORNER, frame);
      screen.refresh(RefreshType.DELTA);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Ansi extends ANSITerminal {
    private final TerminalSize size;

    Ansi(OutputStream out, TerminalSize size) {
      super(InputStream.nullInputStream(), out, UTF_8);
      this.size = size;
    }

    @Override
    protected TerminalSize findTerminalSize() {
      return size;
    }
  }
}

package wetpaint.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.function.Consumer;

import com.googlecode.lanterna.TerminalPosition;
import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.graphics.TextImage;
import com.googlecode.lanterna.screen.Screen.RefreshType;
import com.googlecode.lanterna.screen.TerminalScreen;
import com.googlecode.lanterna.terminal.ansi.ANSITerminal;

import wetpaint.wire.TerminalKind;
import wetpaint.wire.Wire;

import static java.nio.charset.StandardCharsets.UTF_8;

/** A screen on nothing, to be shown frames. */
final class Rig {
  private final CountingSink tally;
  private final Consumer<TextImage> screen;

  /** Lanterna's stock screen; DELTA is what it is best at. */
  static Rig stock(TerminalSize size) {
    var tally = new CountingSink();
    try {
      var screen = new TerminalScreen(new Ansi(tally, size));
      screen.setCursorPosition(null);
      screen.startScreen();
      return new Rig(tally, frame -> show(screen, frame));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Ours. */
  static Rig wire(TerminalSize size, TerminalKind kind) {
    var tally = new CountingSink();
    var wire = new Wire(kind, size, tally);
    return new Rig(tally, frame -> wire.show(screen -> {
      screen.drawImage(TerminalPosition.TOP_LEFT_CORNER, frame);
      return false;
    }));
  }

  private Rig(CountingSink tally, Consumer<TextImage> screen) {
    this.tally = tally;
    this.screen = screen;
  }

  CountingSink tally() {
    return tally;
  }

  /** Draws a frame and sends it. */
  void show(TextImage frame) {
    screen.accept(frame);
  }

  private static void show(TerminalScreen screen, TextImage frame) {
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

package wetpaint.terminal;

import java.io.IOException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import com.googlecode.lanterna.input.KeyStroke;

/** Reads the line's keys, on whatever thread runs it. */
final class Keyboard {
  /** Milliseconds to wait for a key before looking whether all is over: a read without end could not be ended. */
  private static final int PATIENCE = 250;

  private final Tty tty;
  private final BooleanSupplier over;
  private final KeyDecoder decoder;

  /** A keyboard until it is {@code over}: after the key that ends the program, what is typed is meant for the shell. */
  Keyboard(Tty tty, Consumer<KeyStroke> keys, BooleanSupplier over) {
    this.tty = tty;
    this.over = over;
    decoder = new KeyDecoder(keys);
  }

  /** Tells of keys until it is over, or the line has gone. */
  void listen() {
    var silence = 0;
    try {
      while (!over.getAsBoolean()) {
        var wait = decoder.waiting() ? KeyDecoder.ESC_DELAY : PATIENCE;
        var b = tty.read(wait);
        if (b >= 0) {
          silence = 0;
          decoder.accept(b);
        } else if (b == Tty.NOTHING) {
          silence += wait;
          decoder.silence(silence);
        } else {
          return;
        }
      }
    } catch (IOException e) {
      // It has gone.
    }
  }
}

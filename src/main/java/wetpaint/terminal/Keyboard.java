package wetpaint.terminal;

import java.io.IOException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import com.googlecode.lanterna.input.KeyStroke;

import wetpaint.wire.KeyDecoder;

/** Reads the line's keys, on whatever thread runs it. */
final class Keyboard {
  private final Tty tty;
  private final BooleanSupplier over;
  private final Consumer<KeyStroke> keys;
  private final KeyDecoder decoder = new KeyDecoder();

  /** A keyboard until it is {@code over}: after the key that ends the program, what is typed is meant for the shell. */
  Keyboard(Tty tty, Consumer<KeyStroke> keys, BooleanSupplier over) {
    this.tty = tty;
    this.over = over;
    this.keys = keys;
  }

  /** Tells of keys until the first one after it is over, which is left where it is, or until the line has gone. */
  void listen() {
    var silence = 0;
    try {
      while (true) {
        var wait = decoder.waiting() ? KeyDecoder.ESC_DELAY : Tty.FOREVER;
        var any = tty.awaitInput(wait);
        if (over.getAsBoolean()) {
          return;
        }
        if (any) {
          silence = 0;
          var b = tty.read();
          if (b < 0) {
            return;
          }
          decoder.feed((byte) b).forEach(keys);
        } else {
          silence += wait;
          decoder.silence(silence).forEach(keys);
        }
      }
    } catch (IOException e) {
      // It has gone.
    }
  }
}

package wetpaint.terminal;

import java.io.IOException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import com.googlecode.lanterna.input.KeyStroke;

import wetpaint.wire.KeyDecoder;

/** Reads the line's keys, on whatever thread runs it. */
final class Keyboard {
  /**
   * Milliseconds between looks whether the key ended the program, and for how long after a key. The JVM's end waits 300 ms for a
   * thread that is in native code, as one that waits for a key is; afterwards an idle program is not to be woken.
   */
  private static final int STEP = 20;
  private static final int ATTENTIVE = 1000;

  private final Tty tty;
  private final BooleanSupplier over;
  private final Consumer<KeyStroke> keys;
  private final KeyDecoder decoder = new KeyDecoder();
  /** Milliseconds since the last byte, as far as they were counted. */
  private int silence = ATTENTIVE;

  /** A keyboard until it is {@code over}: after the key that ends the program, what is typed is meant for the shell. */
  Keyboard(Tty tty, Consumer<KeyStroke> keys, BooleanSupplier over) {
    this.tty = tty;
    this.over = over;
    this.keys = keys;
  }

  /** Tells of keys until the first one after it is over, which is left where it is, or until the line has gone. */
  void listen() {
    try {
      while (!over.getAsBoolean()) {
        var wait = patience();
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
        } else if (wait > 0) {
          silence += wait;
          decoder.silence(silence).forEach(keys);
        }
      }
    } catch (IOException e) {
      // It has gone.
    }
  }

  private int patience() {
    if (decoder.waiting()) {
      return KeyDecoder.ESC_DELAY;
    }
    return silence < ATTENTIVE ? STEP : Tty.FOREVER;
  }
}

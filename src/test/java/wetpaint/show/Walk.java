package wetpaint.show;

import java.util.List;
import java.util.SplittableRandom;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;

/** Somebody who presses any key at any time, and pulls at the window; from a seed. All keys but those that end the show. */
public final class Walk {
  private static final String LETTERS = "12345[] +-=rstcCpxXhubfY?RkK1234512345  xXhcCb6é";
  private static final List<KeyStroke> OTHERS = List.of(new KeyStroke(KeyType.Tab),
      new KeyStroke(KeyType.ArrowLeft), new KeyStroke(KeyType.ArrowRight),
      new KeyStroke(KeyType.ArrowLeft, false, false, true),
      new KeyStroke(KeyType.ArrowRight, false, false, true), new KeyStroke(KeyType.Home),
      new KeyStroke(KeyType.End), new KeyStroke(KeyType.PageUp), new KeyStroke(KeyType.PageDown),
      new KeyStroke(KeyType.ArrowUp), new KeyStroke(KeyType.ArrowDown), new KeyStroke(KeyType.Escape),
      new KeyStroke(KeyType.F5), new KeyStroke(KeyType.Enter),
      new KeyStroke('l', true, false), new KeyStroke('x', false, true));
  private static final int LONGEST_PAUSE = 700;

  private final SplittableRandom random;

  public Walk(long seed) {
    this.random = new SplittableRandom(seed);
  }

  /** The next key. */
  public KeyStroke key() {
    return random.nextInt(3) == 0
        ? OTHERS.get(random.nextInt(OTHERS.size()))
        : new KeyStroke(LETTERS.charAt(random.nextInt(LETTERS.length())), false, false);
  }

  /** Milliseconds until it is pressed; often none. */
  public long pause() {
    return random.nextBoolean() ? 0 : random.nextInt(LONGEST_PAUSE);
  }

  /** Whether the window is pulled at. */
  public boolean resizes() {
    return random.nextInt(10) == 0;
  }

  /** A size of the window, now and then too small. */
  public TerminalSize size() {
    return random.nextInt(3) == 0
        ? new TerminalSize(80, 24)
        : new TerminalSize(random.nextInt(20, 221), random.nextInt(8, 71));
  }
}

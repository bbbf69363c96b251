package wetpaint.terminal;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/** Remembers the answers of a pure function in a small table that forgets by overwriting. */
final class IntCache {
  private static final int BITS = 12;

  private final IntUnaryOperator function;
  private final int[] asked = new int[1 << BITS];
  private final int[] answers = new int[1 << BITS];

  /** The function is never asked about -1. */
  IntCache(IntUnaryOperator function) {
    this.function = function;
    Arrays.fill(asked, -1);
  }

  int answer(int question) {
    // Fibonacci hashing: neighbouring colours fall far apart.
    int slot = (question * 0x9E3779B1) >>> (32 - BITS);
    if (asked[slot] != question) {
      answers[slot] = function.applyAsInt(question);
      asked[slot] = question;
    }
    return answers[slot];
  }
}

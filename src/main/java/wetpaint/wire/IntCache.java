package wetpaint.wire;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/** Remembers the answers of a pure function in a small table that forgets by overwriting. */
final class IntCache {
  private static final int BITS = 12;

  private final IntUnaryOperator function;
  /** Empty until something is asked: many a terminal never needs it. */
  private int[] asked = {};
  private int[] answers = {};

  /** The function is never asked about -1. */
  IntCache(IntUnaryOperator function) {
    this.function = function;
  }

  int answer(int question) {
    if (asked.length == 0) {
      asked = new int[1 << BITS];
      answers = new int[1 << BITS];
      Arrays.fill(asked, -1);
    }
    // Fibonacci hashing: neighbouring colours fall far apart.
    int slot = (question * 0x9E3779B1) >>> (32 - BITS);
    if (asked[slot] != question) {
      answers[slot] = function.applyAsInt(question);
      asked[slot] = question;
    }
    return answers[slot];
  }
}

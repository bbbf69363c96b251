package wetpaint.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers for what stands in a cell: its code point, or for a character with marks a number beyond all code points. */
final class CellCodes {
  private static final int FIRST = Character.MAX_CODE_POINT + 1;
  /** More than a screen has; those after it lose their marks. */
  private static final int MOST = 100_000;
  private static final Map<String, Integer> NUMBERS = new HashMap<>();
  private static final List<String> TEXTS = new ArrayList<>();

  private CellCodes() {}

  /** The number of a text; the same for the same text as long as the program runs. */
  static int number(String text) {
    var first = text.codePointAt(0);
    if (text.length() == Character.charCount(first)) {
      return first;
    }
    synchronized (NUMBERS) {
      var known = NUMBERS.get(text);
      if (known != null || NUMBERS.size() == MOST) {
        return known == null ? first : known;
      }
      TEXTS.add(text);
      NUMBERS.put(text, FIRST + TEXTS.size() - 1);
      return FIRST + TEXTS.size() - 1;
    }
  }

  /** The text that has that number. */
  static String text(int number) {
    if (number < FIRST) {
      return Character.toString(number);
    }
    synchronized (NUMBERS) {
      return TEXTS.get(number - FIRST);
    }
  }
}

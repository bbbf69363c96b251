package wetpaint.wire;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Characters of more than one code point, numbered as they are met: so many, for a class may meet any number in a day. */
final class Clusters {
  static final int MOST = 1 << 14;

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> texts = new ArrayList<>();

  /** The number of one; empty if there is room for no more and this one is new. */
  OptionalInt number(String text) {
    var known = numbers.get(text);
    if (known != null) {
      return OptionalInt.of(known);
    }
    if (texts.size() == MOST) {
      return OptionalInt.empty();
    }
    numbers.put(text, texts.size());
    texts.add(text);
    return OptionalInt.of(texts.size() - 1);
  }

  String text(int number) {
    return texts.get(number);
  }
}

package wetpaint.wire;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Characters of more than one code point, numbered as they are met. */
final class Clusters {
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> texts = new ArrayList<>();

  int number(String text) {
    return numbers.computeIfAbsent(text, unseen -> {
      texts.add(unseen);
      return texts.size() - 1;
    });
  }

  String text(int number) {
    return texts.get(number);
  }
}

package wetpaint.serve;

import java.util.HashMap;
import java.util.Map;

/** The prospects of all viewers, each once. For any thread. */
final class Prospects {
  private static final int MANY = 2000;

  private final Map<Prospect.Traits, Prospect> all = new HashMap<>();

  /** The one with these traits. */
  synchronized Prospect of(Prospect.Traits traits) {
    if (all.size() > MANY) {
      // Who keeps an old one sees the same by it.
      all.clear();
    }
    return all.computeIfAbsent(traits, Prospect::new);
  }
}

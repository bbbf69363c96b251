package wetpaint.serve;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Counts of things by what they belong to. For one thread at a time. */
final class Tally<K> {
  private final Map<K, Integer> counts = new HashMap<>();
  private int all;

  /** Counts one in. */
  void add(K key) {
    all++;
    counts.merge(key, 1, Integer::sum);
  }

  /** Counts one out that was counted in. */
  void remove(K key) {
    all--;
    counts.computeIfPresent(key, (_, count) -> count > 1 ? count - 1 : null);
  }

  /** How many belong to that. */
  int of(K key) {
    return counts.getOrDefault(key, 0);
  }

  /** How many there are in all. */
  int all() {
    return all;
  }

  /** What they belong to, as it is now. */
  Set<K> keys() {
    return counts.keySet();
  }
}

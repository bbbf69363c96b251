package wetpaint.serve;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The students who are in, each once, however many lines of theirs are open. To count them costs the same in a class of thousands; they
 * are put in order only if somebody wants to see their names. For any thread.
 */
final class Roll {
  private final Tally<Member> lines = new Tally<>();
  /** Known until somebody comes or goes. */
  private Optional<List<Member>> names = Optional.empty();

  /** Counts a line in. */
  synchronized void add(Member member) {
    if (!member.teaches()) {
      lines.add(member);
      names = Optional.empty();
    }
  }

  /** Counts a line out that was counted in. */
  synchronized void remove(Member member) {
    if (!member.teaches()) {
      lines.remove(member);
      names = Optional.empty();
    }
  }

  /** How many they are. */
  synchronized int size() {
    return lines.keys().size();
  }

  /** They, by name. */
  synchronized List<Member> names() {
    var known = names
        .orElseGet(() -> lines.keys().stream().sorted(Comparator.comparing(Member::voter)).toList());
    names = Optional.of(known);
    return known;
  }
}

package wetpaint.show;

import java.util.List;
import java.util.TreeMap;

import wetpaint.show.QuizQuestion.Choice;

/** Times to choose from, of which each reads differently and one is the right one. All are milliseconds of studio time. */
final class TimeChoices {
  private static final int MOST = 4;
  private static final long TENTH = 100;

  private final TreeMap<Long, String> beliefs = new TreeMap<>();
  private final long right;
  private final long after;

  /** @param after no time up to this one is offered: it is over */
  TimeChoices(long right, long after) {
    this.right = right;
    this.after = after;
    beliefs.put(right, "");
  }

  /** Offers the time that follows from a belief, right or wrong, if there is room for another choice. */
  TimeChoices add(long time, String belief) {
    var reads = Situation.tenths(time);
    if (beliefs.size() < MOST && time > after
        && beliefs.keySet().stream().noneMatch(other -> Situation.tenths(other).equals(reads))) {
      beliefs.put(time, belief);
    }
    return this;
  }

  /** Fills up with times that nobody has a reason for. */
  TimeChoices fill() {
    for (var factor = 2; factor <= MOST; factor++) {
      add(right * factor, "a guess");
    }
    // Where all is over in no time, something has to be offered too.
    for (var more = 1; more < MOST; more++) {
      add(right + more * TENTH, "a guess");
    }
    return this;
  }

  List<Choice> choices() {
    return beliefs.entrySet().stream()
        .map(time -> new Choice(Situation.tenths(time.getKey()), time.getValue()))
        .toList();
  }

  /** The number of the right one. */
  int index() {
    return beliefs.headMap(right).size();
  }
}

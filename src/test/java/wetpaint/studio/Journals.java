package wetpaint.studio;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;

/** Two journals held against each other. */
final class Journals {
  private static final int SHOWN_BEFORE = 8;
  private static final int SHOWN_AFTER = 3;

  private Journals() {}

  /** Fails with the place where they part, unless they are equal event for event. */
  static void assertSame(List<Event> actual, List<Event> expected, String about) {
    if (!actual.equals(expected)) {
      var parting = IntStream.range(0, Math.min(actual.size(), expected.size()))
          .filter(i -> !actual.get(i).equals(expected.get(i))).findFirst()
          .orElse(Math.min(actual.size(), expected.size()));
      assertThat(around(actual, parting)).as(about).isEqualTo(around(expected, parting));
    }
  }

  /** The journal as {@code simulate --events} prints it. */
  static String lines(List<Event> journal) {
    return journal.stream().map(Event::json).collect(Collectors.joining("\n"));
  }

  private static String around(List<Event> journal, int index) {
    return lines(journal.subList(Math.max(0, Math.min(journal.size(), index) - SHOWN_BEFORE),
        Math.min(journal.size(), index + SHOWN_AFTER)));
  }
}

package wetpaint.studio;

import java.util.List;
import java.util.function.LongFunction;

import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import wetpaint.time.Pace;

import static org.assertj.core.api.Assertions.assertThat;

/** The scheduler does what the rules say, as somebody else wrote them down. */
class StudioAgainstOracleTest {
  private static final int SEEDS = 500;

  @ParameterizedTest
  @ValueSource(longs = {0, 500, 1000, 1500, 2000, 2500, 3000, 3500})
  void smallRunsAreTheSameEventForEvent(long firstSeed) {
    compare(firstSeed, SEEDS, RandomRuns::small);
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 25})
  void largeRunsAreTheSameEventForEvent(long firstSeed) {
    compare(firstSeed, 25, RandomRuns::large);
  }

  /** On the screen each canvas is a thread, unless there are very many; that makes no difference. */
  @ParameterizedTest
  @ValueSource(longs = {0, 200})
  void withThreadsTheyAreTheSameEventForEvent(long firstSeed) {
    for (var seed = firstSeed; seed < firstSeed + 200; seed++) {
      var run = RandomRuns.small(seed);
      try (var studio = new Studio(run, Pace.instant(), new Recorder.Keeping(), Integer.MAX_VALUE)) {
        studio.work();
        Journals.assertSame(happened(studio.journal()), happened(Oracle.journal(run)),
            "seed " + seed + ": " + run);
      }
    }
  }

  private static void compare(long firstSeed, int seeds, LongFunction<Run> runs) {
    for (var seed = firstSeed; seed < firstSeed + seeds; seed++) {
      var run = runs.apply(seed);
      var about = "seed " + seed + ": " + run;
      var expected = Oracle.journal(run);
      var journal = Studio.simulate(run).journal();
      Journals.assertSame(happened(journal), happened(expected), about);
      var end = (Event.Finished) journal.getLast();
      var expectedEnd = (Event.Finished) expected.getLast();
      assertThat(end.makespan()).as(about).isEqualTo(expectedEnd.makespan());
      assertThat(end.painted()).as(about).isEqualTo(expectedEnd.painted());
      assertThat(end.utilisation()).as(about).isCloseTo(expectedEnd.utilisation(), Offset.offset(1e-9));
    }
  }

  /** All but the end. */
  private static List<Event> happened(List<Event> journal) {
    return journal.subList(0, journal.size() - 1);
  }
}

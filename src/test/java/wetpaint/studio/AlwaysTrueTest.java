package wetpaint.studio;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is always true, whatever is painted and however it is switched and disturbed. */
class AlwaysTrueTest {
  @ParameterizedTest
  @ValueSource(longs = {0, 500, 1000, 1500, 2000, 2500})
  void inSmallRuns(long firstSeed) {
    for (var seed = firstSeed; seed < firstSeed + 500; seed++) {
      var run = RandomRuns.small(seed);
      JournalCheck.check(run, Studio.simulate(run).journal(), "seed " + seed + ": " + run);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 25})
  void inLargeRuns(long firstSeed) {
    for (var seed = firstSeed; seed < firstSeed + 25; seed++) {
      var run = RandomRuns.large(seed);
      JournalCheck.check(run, Studio.simulate(run).journal(), "seed " + seed + ": " + run);
    }
  }
}

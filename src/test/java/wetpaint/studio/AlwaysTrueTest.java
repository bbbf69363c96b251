package wetpaint.studio;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

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

  /** Parallel with one painter is sync, virtual with one is async: but for what is blocked, which virtual lets go of. */
  @ParameterizedTest
  @CsvSource({"PARALLEL, SYNC", "VIRTUAL, ASYNC"})
  void onePainterOfMany(Mode many, Mode one) {
    for (var seed = 0L; seed < 500; seed++) {
      var run = RandomRuns.small(seed);
      var disturbances = run.commands().stream()
          .filter(given -> given.command() instanceof Command.Hog || given.command() instanceof Command.Pin)
          .toList();
      assertThat(happened(new Run(run.scenario(), new Setting(many, 1), disturbances)))
          .as("seed %d: %s", seed, run)
          .isEqualTo(happened(new Run(run.scenario(), new Setting(one, 1), disturbances)));
    }
  }

  /** All but the mode's name at the start. */
  private static List<Event> happened(Run run) {
    var journal = Studio.simulate(run).journal();
    return List.copyOf(journal.subList(1, journal.size()));
  }

  @Test
  void aSwitchAtTheStartIsAsIfTheRunHadStartedSo() {
    for (var seed = 0L; seed < 200; seed++) {
      var run = RandomRuns.small(seed);
      for (var mode : Mode.values()) {
        var switched = run.branch(0, new Command.Switch(Setting.of(mode, run.scenario())));
        var started = new Run(run.scenario(), Setting.of(mode, run.scenario()), switched.commands().stream()
            .filter(given -> !(given.command() instanceof Command.Switch)).toList());
        Journals.assertSame(Studio.simulate(switched).journal(), Studio.simulate(started).journal(),
            "seed " + seed + ": " + switched);
      }
    }
  }
}

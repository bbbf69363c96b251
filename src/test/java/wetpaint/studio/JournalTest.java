package wetpaint.studio;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A journal is a list of what happened, in which the events of any instant are found. */
class JournalTest {
  @ParameterizedTest
  @ValueSource(longs = {0, 40})
  void findsWhatHappenedAtAndAroundAnyInstant(long firstSeed) {
    for (var seed = firstSeed; seed < firstSeed + 40; seed++) {
      var run = RandomRuns.small(seed);
      var told = Oracle.journal(run);
      var journal = Studio.simulate(run).journal();
      assertThat(journal).as("seed %d", seed).isEqualTo(told);
      for (var at = -1L; at <= told.getLast().t() + 1; at += 1 + told.getLast().t() / 50) {
        var now = at;
        assertThat(journal.at(at)).as("seed %d at %d", seed, at)
            .isEqualTo(told.stream().filter(event -> event.t() == now).toList());
        assertThat(journal.next(at)).as("seed %d after %d", seed, at)
            .isEqualTo(told.stream().mapToLong(Event::t).filter(t -> t > now).min());
        assertThat(journal.previous(at)).as("seed %d before %d", seed, at)
            .isEqualTo(told.stream().mapToLong(Event::t).filter(t -> t < now).max());
      }
    }
  }

  /** More events of one instant than a block of packed ones has. */
  @Test
  void findsTheEventsOfACrowdedInstant() {
    var scenario = new Scenario("crowd", "", Scenario.QUANTUM,
        Collections.nCopies(1000, new Canvas("C", List.of(new Layer(1, 1)))));
    var journal = Studio.simulate(Run.of(scenario, Mode.PARALLEL)).journal();
    assertThat(journal.at(0)).hasSize(2001);
    assertThat(journal.at(1)).hasSize(1000);
    assertThat(journal.previous(1)).isEqualTo(OptionalLong.of(0));
    assertThat(journal.previous(0)).isEmpty();
    assertThat(journal.next(2)).isEmpty();
  }

  @Test
  void staysAsItIsWhileTheRunGoesOn() {
    var run = Run.of(Presets.LECTURE, Mode.CONCURRENT);
    var told = Oracle.journal(run);
    var taken = new ArrayList<Journal>();
    try (var live = LiveRun.stepped(run)) {
      for (long next; (next = live.studio.next()) != Long.MAX_VALUE; live.goTo(next)) {
        taken.add(live.studio.journal());
      }
    }
    assertThat(taken).allSatisfy(journal -> assertThat(journal).isEqualTo(told.subList(0, journal.size())));
    assertThatThrownBy(() -> taken.getFirst().get(taken.getFirst().size()))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }
}

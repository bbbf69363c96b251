package wetpaint.show;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import wetpaint.studio.Command;
import wetpaint.studio.Millis;
import wetpaint.studio.Mode;
import wetpaint.studio.Outcome;
import wetpaint.studio.Presets;
import wetpaint.studio.RandomRuns;
import wetpaint.studio.Run;
import wetpaint.studio.Scenario;
import wetpaint.studio.Strikes;
import wetpaint.studio.Studio;
import wetpaint.view.Look;

import static org.assertj.core.api.Assertions.assertThat;

/** What is said of runs side by side is so, and runs are compared only if they were disturbed alike. */
class RemarksTest {
  private static final Pattern RATIO = Pattern.compile("([0-9.]+) times as fast");
  private static final Set<String> MODES = Stream.of(Mode.values()).map(Mode::word)
      .collect(Collectors.toSet());

  private record Comparison(List<Outcome> outcomes, List<Strikes> strikes) {
    static Comparison of(Scenario scenario, List<Command.At> disturbances) {
      var outcomes = Stream.of(Mode.values())
          .map(mode -> Studio.simulate(new Run(scenario, Run.of(scenario, mode).start(), disturbances)))
          .toList();
      return new Comparison(outcomes,
          outcomes.stream().map(outcome -> Strikes.of(disturbances, outcome.journal())).toList());
    }

    String at(long instant) {
      return Remarks.onLanes(IntStream.range(0, outcomes.size())
          .mapToObj(lane -> Look.Lane.of(outcomes.get(lane).scene().back(instant).on(instant))
              .alike(strikes.get(lane).equals(strikes.getFirst())))
          .toList(), strikes.stream().map(all -> all.upTo(instant)).toList());
    }

    List<Outcome> doneAt(long instant) {
      return outcomes.stream().filter(outcome -> outcome.makespan() <= instant).toList();
    }
  }

  private static Stream<Run> runs() {
    return Stream.concat(LongStream.range(0, 150).mapToObj(RandomRuns::small),
        Presets.all().stream().map(scenario -> Run.of(scenario, Mode.SYNC)));
  }

  @ParameterizedTest
  @MethodSource("runs")
  void areTrueAndShort(Run run) {
    var compared = Comparison.of(run.scenario(), run.disturbances());
    var end = compared.outcomes.stream().mapToLong(Outcome::makespan).max().orElseThrow();
    for (var step = 0; step <= 20; step++) {
      isTrue(compared, end * step / 20);
    }
  }

  private static void isTrue(Comparison compared, long at) {
    var remark = compared.at(at);
    var done = compared.doneAt(at);
    var alike = compared.strikes.stream().distinct().count() == 1;
    assertThat(remark).hasSizeBetween(1, 72).doesNotContain("wait");
    if (remark.contains("still at it")) {
      var parts = remark.split("; ", -1);
      var best = done.stream().mapToLong(Outcome::makespan).min().orElseThrow();
      assertThat(parts[0]).endsWith("done after " + Millis.rounded(best));
      assertThat(named(parts[0])).isSubsetOf(words(done.stream().filter(one -> one.makespan() == best)));
      assertThat(named(parts[1]))
          .isSubsetOf(words(compared.outcomes.stream().filter(one -> one.makespan() > at)));
    }
    RATIO.matcher(remark).results().forEach(ratio -> {
      assertThat(alike).as(remark).isTrue();
      var best = done.stream().mapToLong(Outcome::makespan).min().orElseThrow();
      assertThat(ratio.group(1)).as(remark)
          .isEqualTo(
              String.format(Locale.ROOT, "%.1f", (double) compared.outcomes.getFirst().makespan() / best));
    });
    if (remark.startsWith("All take")) {
      assertThat(alike && done.size() == Mode.values().length).as(remark).isTrue();
    }
    if (remark.startsWith("All take the same time")) {
      assertThat(compared.outcomes).extracting(Outcome::makespan).containsOnly(done.getFirst().makespan());
    }
    if (remark.contains("disturbed alike")) {
      assertThat(compared.strikes.stream().map(all -> all.upTo(at)).distinct()).hasSize(1);
    }
    if (remark.startsWith("Disturbed: only")) {
      assertThat(named(remark)).isEqualTo(IntStream.range(0, compared.outcomes.size())
          .filter(lane -> !compared.strikes.get(lane).upTo(at).isEmpty())
          .mapToObj(lane -> List.of(Mode.values()).get(lane).word()).collect(Collectors.toSet()));
    }
  }

  private static Set<String> named(String remark) {
    return Stream.of(remark.split("[ ,;]+")).filter(MODES::contains).collect(Collectors.toSet());
  }

  private static Set<String> words(Stream<Outcome> outcomes) {
    return outcomes.map(outcome -> outcome.scene().setting().mode().word()).collect(Collectors.toSet());
  }

  /** A hog that comes when parallel is done makes sync take longer, and parallel no faster. */
  @Test
  void aHogThatStruckSomeIsNoReasonToPraiseOthers() {
    var compared = Comparison.of(Presets.LECTURE, List.of(new Command.At(10_500, new Command.Hog())));
    assertThat(compared.at(60_000))
        .isEqualTo("Disturbed: only sync, async and concurrent; the times do not compare");
  }

  @Test
  void oneCanvasAloneTakesTheSameTimeInAllModes() {
    var single = Comparison.of(Presets.named("single").orElseThrow(), List.of());
    assertThat(single.at(60_000)).isEqualTo("All take the same time");
  }
}

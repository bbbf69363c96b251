package wetpaint.studio;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Blocking calls and hogs, worked out by hand: the lecture, disturbed at 700 ms and switched while it is blocked. */
class DisturbanceTest {
  private static final Command BLOCK = new Command.Block();
  private static final Command PIN = new Command.Pin();
  private static final Command HOG = new Command.Hog();

  /** What happens to canvases and painters from the disturbance on, up to an instant. */
  private static List<String> journal(Mode mode, long until, Command.At... commands) {
    return Studio.simulate(new Run(Presets.LECTURE, Setting.of(mode, Presets.LECTURE), List.of(commands)))
        .journal()
        .stream().filter(event -> event.t() >= 700 && event.t() <= until).map(Event::json).toList();
  }

  private static List<Event> events(Mode mode, Command.At... commands) {
    return Studio.simulate(new Run(Presets.LECTURE, Setting.of(mode, Presets.LECTURE), List.of(commands)))
        .journal();
  }

  private static long makespan(Mode mode, Command.At... commands) {
    return Studio.simulate(new Run(Presets.LECTURE, Setting.of(mode, Presets.LECTURE), List.of(commands)))
        .makespan();
  }

  private static Command.At at(long at, Command command) {
    return new Command.At(at, command);
  }

  private static Command.At to(long at, Mode mode, int painters) {
    return at(at, new Command.Switch(new Setting(mode, painters)));
  }

  @ParameterizedTest
  @EnumSource(value = Mode.class, names = {"SYNC", "ASYNC"})
  void wherePaintersStayAtABlockedCanvasTheOnlyOnePaintsNothing(Mode mode) {
    assertThat(journal(mode, 3000, at(700, BLOCK))).startsWith(
        """
            {"t":700,"event":"block","canvas":0,"layer":0,"until":2700}""",
        """
            {"t":2700,"event":"unblock","canvas":0,"layer":0}""",
        """
            {"t":2700,"event":"paint","canvas":0,"layer":0,"painter":0}""",
        """
            {"t":3000,"event":"dry","canvas":0,"layer":0}""");
  }

  @Test
  void inParallelTheOthersGoOn() {
    assertThat(journal(Mode.PARALLEL, 3000, at(700, BLOCK))).containsExactly(
        """
            {"t":700,"event":"block","canvas":0,"layer":0,"until":2700}""",
        """
            {"t":1000,"event":"dry","canvas":1,"layer":0}""",
        """
            {"t":1000,"event":"dry","canvas":2,"layer":0}""",
        """
            {"t":2500,"event":"ready","canvas":1,"layer":1}""",
        """
            {"t":2500,"event":"ready","canvas":2,"layer":1}""",
        """
            {"t":2500,"event":"paint","canvas":1,"layer":1,"painter":1}""",
        """
            {"t":2500,"event":"paint","canvas":2,"layer":1,"painter":2}""",
        """
            {"t":2700,"event":"unblock","canvas":0,"layer":0}""",
        """
            {"t":2700,"event":"paint","canvas":0,"layer":0,"painter":0}""",
        """
            {"t":3000,"event":"dry","canvas":0,"layer":0}""");
  }

  /** At 500 canvas 1 got its slice; blocked after 200 of it, it has 800 left and queues behind canvas 0. */
  @Test
  void inConcurrentThePainterLetsGoAndTheCanvasQueuesForTheRest() {
    assertThat(journal(Mode.CONCURRENT, 3500, at(700, BLOCK))).containsExactly(
        """
            {"t":700,"event":"block","canvas":1,"layer":0,"until":2700}""",
        """
            {"t":700,"event":"paint","canvas":2,"layer":0,"painter":0}""",
        """
            {"t":1200,"event":"stop","canvas":2,"layer":0,"painter":0}""",
        """
            {"t":1200,"event":"paint","canvas":0,"layer":0,"painter":0}""",
        """
            {"t":1700,"event":"dry","canvas":0,"layer":0}""",
        """
            {"t":1700,"event":"paint","canvas":2,"layer":0,"painter":0}""",
        """
            {"t":2200,"event":"dry","canvas":2,"layer":0}""",
        """
            {"t":2700,"event":"unblock","canvas":1,"layer":0}""",
        """
            {"t":2700,"event":"paint","canvas":1,"layer":0,"painter":0}""",
        """
            {"t":3200,"event":"ready","canvas":0,"layer":1}""",
        """
            {"t":3200,"event":"stop","canvas":1,"layer":0,"painter":0}""",
        """
            {"t":3200,"event":"paint","canvas":0,"layer":1,"painter":0}""");
  }

  @Test
  void inVirtualTheCarrierTakesAnotherAtOnce() {
    assertThat(journal(Mode.VIRTUAL, 3000, at(700, BLOCK))).containsExactly(
        """
            {"t":700,"event":"block","canvas":0,"layer":0,"until":2700}""",
        """
            {"t":700,"event":"paint","canvas":2,"layer":0,"painter":0}""",
        """
            {"t":1000,"event":"dry","canvas":1,"layer":0}""",
        """
            {"t":1700,"event":"dry","canvas":2,"layer":0}""",
        """
            {"t":2500,"event":"ready","canvas":1,"layer":1}""",
        """
            {"t":2500,"event":"paint","canvas":1,"layer":1,"painter":0}""",
        """
            {"t":2700,"event":"unblock","canvas":0,"layer":0}""",
        """
            {"t":2700,"event":"paint","canvas":0,"layer":0,"painter":1}""",
        """
            {"t":3000,"event":"dry","canvas":0,"layer":0}""");
  }

  /** Painter 0 is held for 2 s, so canvas 2 has to wait until the other one is free. */
  @Test
  void inVirtualAPinnedCallHoldsTheCarrier() {
    assertThat(journal(Mode.VIRTUAL, 2700, at(700, PIN))).containsExactly(
        """
            {"t":700,"event":"block","canvas":0,"layer":0,"until":2700,"pinned":true}""",
        """
            {"t":1000,"event":"dry","canvas":1,"layer":0}""",
        """
            {"t":1000,"event":"paint","canvas":2,"layer":0,"painter":1}""",
        """
            {"t":2000,"event":"dry","canvas":2,"layer":0}""",
        """
            {"t":2500,"event":"ready","canvas":1,"layer":1}""",
        """
            {"t":2500,"event":"paint","canvas":1,"layer":1,"painter":1}""",
        """
            {"t":2700,"event":"unblock","canvas":0,"layer":0}""",
        """
            {"t":2700,"event":"paint","canvas":0,"layer":0,"painter":0}""");
  }

  /** An operating system preempts also what a runtime can't see through. */
  @ParameterizedTest
  @EnumSource(value = Mode.class, names = "VIRTUAL", mode = EnumSource.Mode.EXCLUDE)
  void elsewhereAPinnedCallIsLikeAnyOther(Mode mode) {
    assertThat(journal(mode, 60_000, at(700, PIN)).stream().map(line -> line.replace(",\"pinned\":true", "")))
        .isEqualTo(journal(mode, 60_000, at(700, BLOCK)));
  }

  @Test
  void aSwitchToConcurrentFreesAPinnedPainterAndOneToVirtualDoesNot() {
    assertThat(journal(Mode.ASYNC, 2000, at(700, PIN), to(1100, Mode.VIRTUAL, 1))).hasSize(2);
    assertThat(journal(Mode.ASYNC, 2000, at(700, PIN), to(1100, Mode.CONCURRENT, 1))).contains("""
        {"t":1100,"event":"paint","canvas":1,"layer":0,"painter":0}""");
  }

  /** At a round second painters change hands; whoever paints then is struck. */
  @Test
  void strikesAfterTheAssignmentOfItsInstant() {
    assertThat(events(Mode.SYNC, at(0, BLOCK))).startsWith(
        new Event.ModeSet(0, new Setting(Mode.SYNC, 1)), new Event.Ready(0, 0, 0), new Event.Ready(0, 1, 0),
        new Event.Ready(0, 2, 0), new Event.Paint(0, 0, 0, 0), new Event.Block(0, 0, 0, 2000, false),
        new Event.Unblock(2000, 0, 0), new Event.Paint(2000, 0, 0, 0));
    assertThat(events(Mode.ASYNC, at(1000, HOG))).containsSubsequence(
        new Event.Dry(1000, 0, 0), new Event.Paint(1000, 1, 0, 0), new Event.Hog(1000, 1, 0, 2000));
  }

  /** Each strikes whoever paints then: also a canvas that got the painter which the one before had freed. */
  @Test
  void severalAtOneInstantStrikeInTheOrderGiven() {
    assertThat(journal(Mode.VIRTUAL, 700, at(700, BLOCK), at(700, PIN), at(700, HOG))).containsExactly(
        """
            {"t":700,"event":"block","canvas":0,"layer":0,"until":2700}""",
        """
            {"t":700,"event":"paint","canvas":2,"layer":0,"painter":0}""",
        """
            {"t":700,"event":"block","canvas":2,"layer":0,"until":2700,"pinned":true}""",
        """
            {"t":700,"event":"hog","canvas":1,"layer":0,"added":2000}""");
    assertThat(journal(Mode.SYNC, 700, at(700, HOG), at(700, BLOCK))).hasSize(2);
    assertThat(journal(Mode.SYNC, 700, at(700, BLOCK), at(700, HOG))).as("nobody is left to paint")
        .hasSize(1);
  }

  @Test
  void switchesOfAnInstantComeFirstHoweverTheyAreGiven() {
    var block = at(500, BLOCK);
    var toSync = to(500, Mode.SYNC, 1);
    var toParallel = to(500, Mode.PARALLEL, 3);
    assertThat(new Run(Presets.LECTURE, new Setting(Mode.VIRTUAL, 2), List.of(block, toSync, toParallel)))
        .isEqualTo(
            new Run(Presets.LECTURE, new Setting(Mode.VIRTUAL, 2), List.of(toSync, block, toParallel)));
    assertThat(events(Mode.VIRTUAL, block, toSync, toParallel)).containsSubsequence(
        new Event.ModeSet(500, new Setting(Mode.SYNC, 1)), new Event.Stop(500, 1, 0, 1),
        new Event.ModeSet(500, new Setting(Mode.PARALLEL, 3)), new Event.Paint(500, 1, 0, 1),
        new Event.Block(500, 0, 0, 2500, false));
  }

  @ParameterizedTest
  @CsvSource({"CONCURRENT,1", "VIRTUAL,1"})
  void aSwitchToWhereABlockedPainterLetsGoFreesItAtOnce(Mode mode, int painters) {
    assertThat(journal(Mode.ASYNC, 2000, at(700, BLOCK), to(1100, mode, painters))).startsWith(
        """
            {"t":700,"event":"block","canvas":0,"layer":0,"until":2700}""",
        """
            {"t":1100,"event":"mode","mode":"%s","painters":%d}""".formatted(mode.word(), painters),
        """
            {"t":1100,"event":"paint","canvas":1,"layer":0,"painter":0}""");
  }

  /** Let go of in virtual, canvas 0 stays so in async, and waits behind who was ready before. */
  @Test
  void aSwitchToTheOthersLeavesAnUnheldOneUnheld() {
    assertThat(journal(Mode.VIRTUAL, 3500, at(700, BLOCK), to(1100, Mode.ASYNC, 1), at(2600, HOG)))
        .containsExactly(
            """
                {"t":700,"event":"block","canvas":0,"layer":0,"until":2700}""",
            """
                {"t":700,"event":"paint","canvas":2,"layer":0,"painter":0}""",
            """
                {"t":1000,"event":"dry","canvas":1,"layer":0}""",
            """
                {"t":1100,"event":"mode","mode":"async","painters":1}""",
            """
                {"t":1700,"event":"dry","canvas":2,"layer":0}""",
            """
                {"t":2500,"event":"ready","canvas":1,"layer":1}""",
            """
                {"t":2500,"event":"paint","canvas":1,"layer":1,"painter":0}""",
            """
                {"t":2600,"event":"hog","canvas":1,"layer":1,"added":2000}""",
            """
                {"t":2700,"event":"unblock","canvas":0,"layer":0}""",
            """
                {"t":3200,"event":"ready","canvas":2,"layer":1}""");
  }

  /** Fewer painters: a blocked canvas is held as any other, and the lowest-numbered ones keep their painters. */
  @Test
  void aPainterThatStandsAtABlockedCanvasMayBeTakenAway() {
    assertThat(journal(Mode.PARALLEL, 2800, at(700, BLOCK), to(800, Mode.SYNC, 1))).startsWith(
        """
            {"t":700,"event":"block","canvas":0,"layer":0,"until":2700}""",
        """
            {"t":800,"event":"mode","mode":"sync","painters":1}""",
        """
            {"t":800,"event":"stop","canvas":1,"layer":0,"painter":1}""",
        """
            {"t":800,"event":"stop","canvas":2,"layer":0,"painter":2}""",
        """
            {"t":2700,"event":"unblock","canvas":0,"layer":0}""",
        """
            {"t":2700,"event":"paint","canvas":0,"layer":0,"painter":0}""");
  }

  @Test
  void aHogOnlyAddsPaint() {
    assertThat(journal(Mode.ASYNC, 3000, at(700, HOG))).startsWith(
        """
            {"t":700,"event":"hog","canvas":0,"layer":0,"added":2000}""",
        """
            {"t":3000,"event":"dry","canvas":0,"layer":0}""");
  }

  @Test
  void onlyConcurrentSharesTheDamageOut() {
    var concurrent = journal(Mode.CONCURRENT, 4000, at(700, HOG));
    assertThat(concurrent).contains("""
        {"t":1000,"event":"paint","canvas":2,"layer":0,"painter":0}""", """
        {"t":1500,"event":"paint","canvas":0,"layer":0,"painter":0}""");
    assertThat(journal(Mode.VIRTUAL, 2999, at(700, HOG))).as("the carrier is held")
        .noneMatch(event -> event.contains("\"painter\":0"));
  }

  @ParameterizedTest
  @CsvSource({"SYNC,32000,32000", "ASYNC,15500,15500", "PARALLEL,12000,12000"})
  void whatItCosts(Mode mode, long blocked, long hogged) {
    assertThat(makespan(mode, at(700, BLOCK))).isEqualTo(blocked);
    assertThat(makespan(mode, at(700, HOG))).isEqualTo(hogged);
  }

  /** The lowest-numbered painter that paints, not the lowest-numbered painter and not the lowest-numbered canvas. */
  @Test
  void strikesTheCanvasOfTheLowestNumberedPainterThatPaints() {
    var first = new Canvas("Short", List.of(new Layer(100, 5000)));
    var others = List.of(new Canvas("Second", List.of(new Layer(3000, 0))),
        new Canvas("Third", List.of(new Layer(3000, 0))));
    var canvases = new ArrayList<>(List.of(first));
    canvases.addAll(others);
    var run = new Run(new Scenario("s", "", 500, canvases), new Setting(Mode.PARALLEL, 3),
        List.of(at(700, HOG)));
    assertThat(Studio.simulate(run).journal()).contains(new Event.Hog(700, 1, 0, 2000));
    var free = new Run(new Scenario("s", "", 500, List.of(first, others.getFirst(), others.getLast())),
        new Setting(Mode.VIRTUAL, 2), List.of(at(700, HOG)));
    assertThat(Studio.simulate(free).journal()).as("painter 0 went on to canvas 2")
        .contains(new Event.Hog(700, 2, 0, 2000));
  }

  @Test
  void nothingHappensWhereNobodyPaints() {
    for (var command : List.of(BLOCK, PIN, HOG)) {
      assertThat(
          Studio.simulate(new Run(Presets.LECTURE, new Setting(Mode.SYNC, 1), List.of(at(1200, command))))
              .journal())
          .isEqualTo(Studio.simulate(Run.of(Presets.LECTURE, Mode.SYNC)).journal());
    }
  }
}

package wetpaint.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.graphics.BasicTextImage;
import com.googlecode.lanterna.graphics.TextImage;
import com.googlecode.lanterna.input.KeyStroke;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import wetpaint.load.UserThemes;
import wetpaint.record.Frame;
import wetpaint.record.Recording;
import wetpaint.tape.Tape;
import wetpaint.tape.TapeParser;
import wetpaint.view.Charset;
import wetpaint.view.Screenplay;

import static org.assertj.core.api.Assertions.assertThat;

/** The lesson that ships, and what a viewer's keys do to a tape that is played live. */
class LessonTapeTest {
  private static final TerminalSize SIZE = new TerminalSize(80, 24);
  private final BasicTextImage screen = new BasicTextImage(SIZE);
  private final List<RecordedShow> shows = new ArrayList<>();
  private RecordedShow show;
  private long now;

  @BeforeEach
  void begin() {
    play(BuiltInTapes.named("lesson"));
  }

  /** Each caption is whole on the screen, and beside it stands what it says. */
  @Test
  void whatEachStepSaysIsWhatTheScreenShows() throws Exception {
    var tape = BuiltInTapes.named("lesson");
    var screens = new ArrayList<String>();
    try (var recorder = new TapeRecorder(tape, opening(tape), SIZE, List.of(new Screens(screens)),
        (_, _) -> {}, _ -> {})) {
      recorder.record();
    }
    assertThat(screens).hasSizeBetween(1000, 4000);
    assertThat(tape.steps().stream().filter(Tape.Step.Caption.class::isInstance)
        .map(step -> ((Tape.Step.Caption) step).text())
        .filter(caption -> screens.stream().noneMatch(text -> text.contains(caption)))).as("not whole")
        .isEmpty();
    assertShows(screens, "Done in 18.0 s", "4 concurrent", "18.0 s");
    assertShows(screens, "Done in 6.0 s", "3 parallel");
    assertShows(screens, "Done in 30.0 s", "1 sync");
    assertShows(screens, "Done in 13.5 s", "2 async");
    assertShows(screens, "Drying is what async fills", "1st: 10.0 s", "2nd: 13.5 s", "3rd: 30.0 s");
  }

  @Test
  void playedLiveItGoesByItselfAndEndsInTheViewersHands() {
    run(200_000);
    assertThat(seen()).contains("1st: 10.0 s", "3rd: 30.0 s");
    run(1);
    press('q');
    assertThat(show.isOver()).isTrue();
  }

  @Test
  void spaceStopsTheTapeAndTheShow() {
    run(2000);
    press(' ');
    assertThat(seen()).contains("The tape is paused: Space goes on");
    assertThat(show.nextChange()).as("when the notice goes").isEqualTo(5000);
    run(60_000);
    assertThat(show.nextChange()).isEqualTo(Long.MAX_VALUE);
    assertThat(seen()).contains("▶ 2×", " 4.0 s");
    press(' ');
    run(1000);
    assertThat(seen()).contains("6.0 s");
  }

  @Test
  void anyOtherKeyEndsTheTapeAndIsTheShows() {
    run(2000);
    press('3');
    assertThat(seen()).contains("The tape stops here: the keys are yours, q quits");
    run(30_000);
    assertThat(seen()).contains("Done in").contains("3 parallel").doesNotContain("One painter changes");
  }

  @Test
  void aTapeMayEndTheShow() {
    play(TapeParser.parse("x.tape", "Sleep 1s Type \"q\""));
    run(900);
    assertThat(show.isOver()).isFalse();
    run(500);
    assertThat(show.isOver()).isTrue();
  }

  @Test
  void aTapeThatWouldWaitForEverIsEndedWithASentence() {
    play(TapeParser.parse("x.tape", "Sleep 1s Space Wait done"));
    run(2000);
    assertThat(seen()).contains("x.tape:1:16: Wait done would wait for ever");
  }

  @AfterEach
  void end() {
    shows.forEach(RecordedShow::close);
  }

  private void play(Tape tape) {
    show = new RecordedShow(opening(tape), Runnable::run, () -> {},
        new LiveRecorder(_ -> List.of(), Optional.empty(), false));
    shows.add(show);
    now = 0;
    show.play(tape);
  }

  private void run(long millis) {
    for (var until = now + millis; now < until;) {
      now = Math.min(until, now + 100);
      show.advance(now);
    }
  }

  private void press(char key) {
    show.press(new KeyStroke(key, false, false), SIZE);
  }

  private String seen() {
    var sight = show.sight();
    new Screenplay().draw(screen.newTextGraphics(), sight.look(), sight.theme(), Charset.FULL);
    return text(screen);
  }

  private static Opening opening(Tape tape) {
    return TapeOptions.opening(tape.settings().options(), Path.of(""), new UserThemes(Path.of("none")));
  }

  private static void assertShows(List<String> screens, String text, String... facts) {
    var shown = screens.stream().filter(screen -> screen.contains(text)).toList();
    assertThat(shown).as(text).isNotEmpty();
    assertThat(shown.getLast()).contains(facts);
  }

  private static String text(TextImage cells) {
    return IntStream.range(0, SIZE.getRows())
        .mapToObj(y -> IntStream.range(0, SIZE.getColumns())
            .mapToObj(x -> cells.getCharacterAt(x, y).getCharacterString()).collect(Collectors.joining()))
        .collect(Collectors.joining("\n"));
  }

  private record Screens(List<String> screens) implements Recording {
    @Override
    public void frame(Frame frame) {
      screens.add(text(frame.cells()));
    }

    @Override
    public void end(long at) {}

    @Override
    public void close() {}
  }
}

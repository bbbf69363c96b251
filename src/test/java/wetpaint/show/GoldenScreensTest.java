package wetpaint.show;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.graphics.BasicTextImage;
import com.googlecode.lanterna.input.KeyType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import wetpaint.listing.BuiltIn;
import wetpaint.listing.Language;
import wetpaint.studio.Canvas;
import wetpaint.studio.Layer;
import wetpaint.studio.Mode;
import wetpaint.studio.Presets;
import wetpaint.studio.Run;
import wetpaint.studio.Scenario;
import wetpaint.view.Blocks;
import wetpaint.view.Charset;
import wetpaint.view.Look;
import wetpaint.view.Screenplay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/**
 * Whole screens, as a class sees them, at fixed instants of shows on a clock that is moved by hand: held against the files in
 * {@code src/test/resources/golden}, which are there to be read. When the looks change on purpose, the files are written anew:
 *
 * <pre>
 * mvn -q test -Dtest=GoldenScreensTest -Dgolden=write
 * git diff src/test/resources/golden
 * </pre>
 */
class GoldenScreensTest {
  private static final int SOON = 1_400;
  private static final int LATER = 7_300;
  private static final int END = 31_000;
  private static final Charset ASCII = new Charset(false, true);
  private static final Charset FEW_COLOURS = new Charset(true, false);
  private static final Charset FEW_COLOURS_ASCII = new Charset(false, false);

  /** A screen that is looked at: at those instants of a show, once what is done at the beginning has been done. */
  record Sitting(String name, Run run, TerminalSize size, Charset charset, Consumer<Stagehand> play,
      List<Integer> instants, Optional<Language> code) {
    static Sitting of(String name, Run run, int columns, int rows, Consumer<Stagehand> play) {
      return new Sitting(name + "-" + columns + "x" + rows, run, new TerminalSize(columns, rows),
          Charset.FULL, play,
          List.of(), Optional.empty());
    }

    Sitting at(Integer... millis) {
      return new Sitting(name, run, size, charset, play, List.of(millis), code);
    }

    Sitting with(Charset other, String word) {
      return new Sitting(name + "-" + word, run, size, other, play, instants, code);
    }

    /** With the program beside the picture. */
    Sitting in(Language language) {
      return new Sitting("code-" + language.word() + "-" + name, run, size, charset, play, instants,
          Optional.of(language));
    }

    @Override
    public String toString() {
      return name;
    }
  }

  private static Stream<Sitting> sittings() {
    return Stream.of(modes(), states(), timeMachine(), sizes(), code()).flatMap(all -> all);
  }

  private static Stream<Sitting> modes() {
    return Stream.of(Mode.values()).flatMap(mode -> Stream.of(
        lecture(mode, mode.word(), 80, 24, _ -> {}).at(SOON, LATER, END),
        lecture(mode, mode.word(), 120, 36, _ -> {}).at(LATER, END),
        lecture(mode, mode.word(), 200, 60, _ -> {}).at(LATER)));
  }

  private static Stream<Sitting> states() {
    var many = Run.of(Presets.named("many").orElseThrow(), Mode.VIRTUAL);
    return Stream.of(
        lecture(Mode.SYNC, "help", 80, 24, hand -> hand.at(3000).press('?')),
        lecture(Mode.SYNC, "help", 40, 14, hand -> hand.at(3000).press('?')),
        lecture(Mode.SYNC, "switched", 80, 24,
            hand -> hand.at(4000).press('2').at(9000).press('3').at(12_000)),
        lecture(Mode.ASYNC, "blocked", 80, 24, hand -> hand.at(2200).press('x').after(900)),
        lecture(Mode.VIRTUAL, "blocked-virtual", 80, 24, hand -> hand.at(2700).press('x').after(400)),
        lecture(Mode.CONCURRENT, "hog", 80, 24, hand -> hand.at(2200).press('h').after(900)),
        Sitting.of("many", many, 80, 24, hand -> hand.at(5200)),
        Sitting.of("many", many, 120, 36, hand -> hand.at(5200)),
        Sitting.of("mosaic", crowd(300), 80, 24, hand -> hand.at(5200)),
        Sitting.of("mosaic", crowd(10_000), 120, 36, hand -> hand.at(5200)),
        Sitting.of("mosaic", crowd(300), 80, 24, hand -> hand.at(5200)).with(FEW_COLOURS, "16"));
  }

  private static Stream<Sitting> timeMachine() {
    return Stream.of(
        lecture(Mode.ASYNC, "step", 80, 24, hand -> hand.at(2200).press(' ').press(KeyType.ArrowRight)),
        lecture(Mode.ASYNC, "past", 80, 24, hand -> hand.at(7300).press(' ').press(KeyType.PageUp)),
        lecture(Mode.ASYNC, "past", 120, 36, hand -> hand.at(7300).press(' ').press(KeyType.PageUp)),
        lecture(Mode.SYNC, "branch", 80, 24, GoldenScreensTest::branch),
        lecture(Mode.SYNC, "branch", 120, 36, GoldenScreensTest::branch),
        lecture(Mode.SYNC, "branches", 80, 24, hand -> {
          branch(hand);
          hand.press('b');
        }),
        lecture(Mode.SYNC, "compare", 80, 24, hand -> hand.press('c').at(10_800)),
        lecture(Mode.SYNC, "compare-end", 80, 24, hand -> hand.press('c').at(END)),
        lecture(Mode.SYNC, "compare-all", 80, 24, hand -> hand.press('C').at(10_800)),
        lecture(Mode.SYNC, "compare-all", 120, 36, hand -> hand.press('C').at(10_800)),
        lecture(Mode.ASYNC, "question", 80, 24, hand -> hand.press('p')),
        lecture(Mode.ASYNC, "answer-right", 80, 24, hand -> hand.press('p', '3')),
        lecture(Mode.ASYNC, "question-next", 80, 24, hand -> hand.at(2600).press('p')),
        lecture(Mode.ASYNC, "answer-wrong", 80, 24, hand -> hand.at(2600).press('p', '2')));
  }

  private static Stream<Sitting> sizes() {
    return Stream.of(
        lecture(Mode.PARALLEL, "compact", 40, 14, hand -> hand.at(LATER)),
        lecture(Mode.PARALLEL, "compact", 60, 20, hand -> hand.at(LATER)),
        lecture(Mode.PARALLEL, "too-small", 30, 10, hand -> hand.at(LATER)),
        lecture(Mode.ASYNC, "plain", 80, 24, hand -> hand.at(LATER)).with(ASCII, "ascii"),
        lecture(Mode.ASYNC, "plain", 80, 24, hand -> hand.at(LATER)).with(FEW_COLOURS, "16"),
        lecture(Mode.ASYNC, "plain", 80, 24, hand -> hand.at(LATER)).with(FEW_COLOURS_ASCII, "ascii-16"),
        fine(Blocks.QUAD), fine(Blocks.SEXTANT), fine(Blocks.OCTANT));
  }

  private static Sitting fine(Blocks blocks) {
    return lecture(Mode.ASYNC, "fine", 80, 24, hand -> hand.at(LATER))
        .with(new Charset(true, true, blocks), blocks.word());
  }

  private static Stream<Sitting> code() {
    var modes = Stream.of(Mode.values()).flatMap(mode -> Stream.of(Language.PYTHON, Language.JAVA).flatMap(
        language -> Stream.of(
            lecture(mode, mode.word(), 80, 24, _ -> {}).at(LATER),
            lecture(mode, mode.word(), 120, 36, _ -> {}).at(LATER),
            lecture(mode, mode.word(), 200, 60, _ -> {}).at(LATER)).map(sitting -> sitting.in(language))));
    var others = Stream.of(
        lecture(Mode.SYNC, "switched", 80, 24, hand -> hand.at(4000).press('2').after(900)),
        lecture(Mode.ASYNC, "blocked", 80, 24, hand -> hand.at(2200).press('x').after(900)),
        lecture(Mode.ASYNC, "hog", 80, 24, hand -> hand.at(2200).press('h').after(1900)),
        lecture(Mode.ASYNC, "step", 80, 24, hand -> hand.at(2200).press(' ').press(KeyType.ArrowRight)),
        lecture(Mode.ASYNC, "plain", 80, 24, hand -> hand.at(LATER)).with(FEW_COLOURS_ASCII, "ascii-16"),
        lecture(Mode.SYNC, "compact", 60, 20, hand -> hand.at(LATER)),
        lecture(Mode.SYNC, "compact", 40, 14, hand -> hand.at(LATER)),
        lecture(Mode.SYNC, "compare", 80, 24, hand -> hand.press('c').at(LATER)),
        lecture(Mode.SYNC, "compare", 200, 60, hand -> hand.press('c').at(LATER)),
        Sitting.of("many", Run.of(Presets.named("many").orElseThrow(), Mode.VIRTUAL), 80, 24,
            hand -> hand.at(5200)),
        Sitting.of("mosaic", crowd(300), 80, 24, hand -> hand.at(5200)))
        .map(sitting -> sitting.in(Language.PYTHON));
    return Stream.concat(modes, others);
  }

  private static Sitting lecture(Mode mode, String name, int columns, int rows, Consumer<Stagehand> play) {
    return Sitting.of(name, Run.of(Presets.LECTURE, mode), columns, rows, play);
  }

  private static Run crowd(int count) {
    var canvas = new Canvas("Canvas", List.of(new Layer(20, 1500), new Layer(10, 1000)));
    return Run.of(new Scenario("crowd", count + " canvases", 500, Collections.nCopies(count, canvas)),
        Mode.ASYNC);
  }

  private static void branch(Stagehand hand) {
    hand.at(12_000).press(' ').press(KeyType.PageUp).press('2', ' ').after(3000);
  }

  @ParameterizedTest
  @MethodSource("sittings")
  void looksAsItShould(Sitting sitting) {
    var lines = new ArrayList<String>();
    try (var hand = new Stagehand(sitting.run)) {
      sitting.play.accept(hand);
      if (sitting.instants.isEmpty()) {
        lines.addAll(portrait(sitting, hand, sitting.name));
      }
      for (var at : sitting.instants) {
        hand.at(at);
        lines.addAll(portrait(sitting, hand, sitting.name + " at " + at + " ms"));
      }
    }
    Golden.assertLooksAs(sitting.name, lines);
  }

  private static List<String> portrait(Sitting sitting, Stagehand hand, String title) {
    var image = new BasicTextImage(sitting.size, TextCharacter.DEFAULT_CHARACTER);
    var own = new Look.Own(false, Optional.empty(), Optional.empty(), sitting.code.map(BuiltIn::of));
    new Screenplay().draw(image.newTextGraphics(), hand.look().with(own), Stagehand.THEME, sitting.charset);
    return Portrait.of(title, image, Stagehand.THEME);
  }

  @Test
  void noFileIsLeftOver() {
    assumeThat(Golden.WRITES).as("written in any order").isFalse();
    assertThat(Golden.names()).containsExactlyInAnyOrderElementsOf(sittings().map(Sitting::name).toList());
  }
}

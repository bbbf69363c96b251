package wetpaint.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.graphics.BasicTextImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import wetpaint.studio.Canvas;
import wetpaint.studio.Layer;
import wetpaint.studio.Mode;
import wetpaint.studio.Presets;
import wetpaint.studio.RandomRuns;
import wetpaint.studio.Run;
import wetpaint.studio.Scenario;
import wetpaint.studio.Studio;
import wetpaint.theme.Theme;
import wetpaint.theme.Themes;

import static org.assertj.core.api.Assertions.assertThat;

class ScreenplayTest {
  /** No divisor of a row of sizes, so that every width comes. */
  private static final int SIZES_APART = 53;
  private static final Theme DARK = Themes.named("dark");

  private static final List<SceneSetup> STILLS = made().toList();

  private static List<SceneSetup> stills() {
    return STILLS;
  }

  private static Stream<SceneSetup> made() {
    var lecture = SceneSetup.lecture(Mode.PARALLEL, 3200);
    var lanes = Stream.of(Mode.values()).map(mode -> SceneSetup.scene(Run.of(Presets.LECTURE, mode), 10_500))
        .toList();
    return Stream.of(lecture, lecture.busy(), SceneSetup.lecture(Mode.ASYNC, 20_000),
        SceneSetup.of(Run.of(Presets.named("many").orElseThrow(), Mode.VIRTUAL), 4000),
        SceneSetup.lecture(Mode.PARALLEL, 0),
        SceneSetup.of(Run.of(Presets.named("single").orElseThrow(), Mode.SYNC), 1500),
        SceneSetup.of(Run.of(crowd(13), Mode.VIRTUAL), 200),
        SceneSetup.of(Run.of(crowd(40), Mode.PARALLEL), 120),
        SceneSetup.of(Run.of(crowd(10_000), Mode.CONCURRENT), 90_000),
        SceneSetup.of(Run.of(crowd(12), Mode.ASYNC), 200)
            .lanes(Stream.of(Mode.values()).map(mode -> SceneSetup.scene(Run.of(crowd(12), mode), 200))
                .toList()),
        SceneSetup.of(Run.of(crowd(40), Mode.ASYNC), 200)
            .lanes(Stream.of(Mode.values()).map(mode -> SceneSetup.scene(Run.of(crowd(40), mode), 200))
                .toList()),
        lecture.lanes(lanes), lecture.lanes(lanes.subList(0, 3)).busy(),
        lecture.present(SceneSetup.scene(Run.of(Presets.LECTURE, Mode.PARALLEL), 8000)),
        lecture.ghost(SceneSetup.scene(Run.of(Presets.LECTURE, Mode.SYNC), 30_000)),
        lecture.overlay(new Look.Overlay.Help(SceneSetup.KEYS)),
        lecture.overlay(
            new Look.Overlay.Menu("Branches", IntStream.range(0, 99).mapToObj(i -> "Run " + i).toList(), 70)),
        lecture.overlay(new Look.Overlay.Question("When?", List.of("10.0 s", "30.0 s"), 0, 1, "Because.")),
        SceneSetup.of(Run.of(oddlyNamed(), Mode.ASYNC), 300));
  }

  private static Scenario crowd(int count) {
    return new Scenario("crowd", "", 500, IntStream.range(0, count)
        .mapToObj(number -> new Canvas("Canvas " + number, List.of(new Layer(50, 100), new Layer(20, 0))))
        .toList());
  }

  private static Scenario oddlyNamed() {
    return new Scenario("odd", "", 500,
        Stream.of("冨嶽三十六景 神奈川沖浪裏", "The Night Watch by Rembrandt van Rijn", "", "e\u0301te\u0301",
            "tab\tbell\u0007", "\uD83C\uDF05 dawn")
            .map(name -> new Canvas(name, List.of(new Layer(100, 150)))).toList());
  }

  @ParameterizedTest
  @MethodSource("stills")
  void fillsScreensOfManySizesAndStaysInside(SceneSetup still) {
    var screenplay = new Screenplay();
    var random = new SplittableRandom(7);
    for (var size = 0; size < 16; size++) {
      fills(screenplay, still, 20 + random.nextInt(201), 8 + random.nextInt(63));
    }
  }

  @Test
  void fillsScreensOfEveryWidthAndEveryHeight() {
    var screenplay = new Screenplay();
    var still = SceneSetup.lecture(Mode.VIRTUAL, 5200);
    for (var width = 20; width <= 220; width++) {
      fills(screenplay, still, width, 8 + (width * 5) % 63);
    }
    for (var height = 8; height <= 70; height++) {
      fills(screenplay, still, 80, height);
      fills(screenplay, still, 120, height);
    }
  }

  /** One in {@value #SIZES_APART} of 201 by 63 sizes, with all stills in turn. */
  @Test
  void fillsScreensOfEveryStillInManySizes() {
    var screenplays = Stream.generate(Screenplay::new).limit(STILLS.size()).toList();
    for (int size = 0,
        number = 0; size < 201 * 63; size += SIZES_APART, number = (number + 1) % STILLS.size()) {
      fills(screenplays.get(number), STILLS.get(number), 20 + size % 201, 8 + size / 201);
    }
  }

  @Test
  void fillsOddScreens() {
    for (var size : new int[][]{{1, 1}, {2, 1}, {1, 50}, {500, 1}, {500, 200}, {40, 14}, {39, 14},
        {40, 13}}) {
      fills(new Screenplay(), SceneSetup.lecture(Mode.ASYNC, 4000), size[0], size[1]);
    }
  }

  private static void fills(Screenplay screenplay, SceneSetup still, int width, int height) {
    var screen = new BoundedGraphics(width, height);
    screenplay.draw(screen, still.look(), DARK, Charset.FULL);
    screen.isFull();
  }

  @ParameterizedTest
  @MethodSource("stills")
  void drawsTheSameAgainOverWhateverWasThere(SceneSetup still) {
    var screenplay = new Screenplay();
    var fresh = new BasicTextImage(80, 24);
    screenplay.draw(fresh.newTextGraphics(), still.look(), DARK, Charset.FULL);
    var used = new BasicTextImage(80, 24);
    for (var other : List.of(SceneSetup.of(Run.of(oddlyNamed(), Mode.SYNC), 100),
        SceneSetup.lecture(Mode.SYNC, 9000),
        still)) {
      screenplay.draw(used.newTextGraphics(), other.look(), DARK, Charset.FULL);
    }
    same(used, fresh);
  }

  @ParameterizedTest
  @EnumSource(Mode.class)
  void doesNotChangeWhatDoesNotChange(Mode mode) {
    var screenplay = new Screenplay();
    var still = SceneSetup.lecture(mode, 3700);
    var image = new BasicTextImage(120, 36);
    screenplay.draw(image.newTextGraphics(), still.look(), DARK, Charset.FULL);
    var before = new BasicTextImage(120, 36);
    image.copyTo(before);
    screenplay.draw(image.newTextGraphics(), still.look(), DARK, Charset.FULL);
    for (var row = 0; row < 36; row++) {
      for (var column = 0; column < 120; column++) {
        assertThat(image.getCharacterAt(column, row)).isSameAs(before.getCharacterAt(column, row));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("stills")
  void needsNothingButAsciiWhereThereIsNothingElse(SceneSetup still) {
    for (var hues : new boolean[]{true, false}) {
      for (var line : SceneSetup.text(still.draw(100, 30, DARK, new Charset(false, hues)))) {
        assertThat(line).matches("[ -~]*");
      }
    }
  }

  /** A question mark is what a character without a likeness becomes. */
  @ParameterizedTest
  @EnumSource(Mode.class)
  void allItDrawsHasALikenessInAscii(Mode mode) {
    for (var size : List.of(new TerminalSize(60, 16), new TerminalSize(80, 24), new TerminalSize(160, 50))) {
      for (var at : new int[]{0, 3700, 40_000}) {
        var still = SceneSetup.lecture(mode, at);
        assertThat(questionMarks(still, size, false)).isEqualTo(questionMarks(still, size, true));
      }
    }
  }

  private static long questionMarks(SceneSetup still, TerminalSize size, boolean unicode) {
    var drawn = still.draw(size.getColumns(), size.getRows(), DARK, new Charset(unicode, true));
    return String.join("", SceneSetup.text(drawn)).chars().filter(character -> character == '?').count();
  }

  @Test
  void tellsStatesApartWithoutHues() {
    var run = Run.of(Presets.LECTURE, Mode.ASYNC);
    for (var unicode : new boolean[]{true, false}) {
      var lines = SceneSetup.text(SceneSetup.of(run, 2800).draw(80, 24, DARK, new Charset(unicode, false)));
      var sunrise = lines.stream().filter(line -> line.startsWith(" Sunrise ")).findFirst().orElseThrow()
          .substring(11);
      assertThat(sunrise.strip()).isEqualTo(unicode ? "██≈≈≈·" : "##~~~.");
      assertThat(lines.get(8).substring(28, 52)).as("Harbour dries").matches(unicode ? "≈+" : "~+");
    }
  }

  @Test
  void saysWhatSizeItNeeds() {
    assertThat(SceneSetup.text(SceneSetup.lecture(Mode.SYNC, 0).draw(39, 13)))
        .anyMatch(line -> line.contains("needs 40×14"));
  }

  @ParameterizedTest
  @MethodSource("runs")
  void drawsAnyRunAtAnyInstant(long seed) {
    var run = RandomRuns.small(seed);
    var random = new SplittableRandom(seed);
    var screenplay = new Screenplay();
    for (var i = 0; i < 6; i++) {
      var still = SceneSetup.of(run, random.nextInt(20_000));
      fills(screenplay, still, 40 + random.nextInt(100), 14 + random.nextInt(30));
    }
  }

  /** What is kept from frame to frame saves time and changes nothing. */
  @ParameterizedTest
  @ValueSource(longs = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
  void drawsWhatOneWithoutAPastDraws(long seed) {
    var random = new SplittableRandom(seed);
    var run = random.nextBoolean()
        ? RandomRuns.small(seed)
        : Run.of(Presets.LECTURE, List.of(Mode.values()).get((int) seed % 5));
    var end = Studio.simulate(run).scene();
    var ghost = Studio.simulate(Run.of(run.scenario(), Mode.ASYNC)).scene();
    var screenplay = new Screenplay();
    var sizes = List.of(new TerminalSize(80, 24), new TerminalSize(40, 14), new TerminalSize(60, 18),
        new TerminalSize(130, 40));
    var charsets = List.of(Charset.FULL, new Charset(true, false));
    var at = 0L;
    for (var frame = 0; frame < 32; frame++) {
      at = random.nextInt(8) == 0 ? random.nextLong(end.makespan() + 1) : at + random.nextInt(150);
      var scene = at >= end.makespan() ? end : end.back(at).on(at);
      var lane = new Look.Lane(scene, random.nextInt(5) == 0 ? Optional.of(end) : Optional.empty(),
          random.nextInt(5) == 0 ? Optional.of(ghost) : Optional.empty());
      var forecasts = Map.of(scene.setting().mode(), at / 500 * 500 + 10_000);
      var look = new Look(List.of(lane), List.of(), new Look.Playback(100, random.nextInt(9) == 0),
          new Look.Outlook(random.nextInt(9) == 0 ? Map.of() : forecasts, run.scenario().total()),
          Captions.now(scene),
          SceneSetup.KEYS, Look.Front.CLEAR, Look.Own.NOTHING);
      var charset = charsets.get(random.nextInt(9) / 8);
      var theme = Themes.named(random.nextInt(9) == 0 ? "projector" : "dark");
      var image = new BasicTextImage(sizes.get(frame / 8 % sizes.size()));
      var fresh = new BasicTextImage(image.getSize());
      screenplay.draw(image.newTextGraphics(), look, theme, charset);
      new Screenplay().draw(fresh.newTextGraphics(), look, theme, charset);
      same(image, fresh);
    }
  }

  private static IntStream runs() {
    return IntStream.range(0, 30);
  }

  private static void same(BasicTextImage is, BasicTextImage expected) {
    for (var row = 0; row < is.getSize().getRows(); row++) {
      for (var column = 0; column < is.getSize().getColumns(); column++) {
        assertThat(is.getCharacterAt(column, row)).as("column %d, row %d", column, row)
            .isEqualTo(expected.getCharacterAt(column, row));
      }
    }
  }

  /** A part of a moment's text would be copied in vain. */
  @Test
  void aTextThatDoesNotFitSaysSo() {
    assertThat(shown(1_600)).contains("This moment").doesNotContain("Not all of it");
    assertThat(shown(2_000)).contains("Not all of it");
  }

  private static String shown(int length) {
    var screen = new Framebuffer(80, 24)
        .draw(new TextView(new Look.Overlay.Text("This moment", "x".repeat(length))));
    return IntStream.range(0, 24).mapToObj(screen::row).collect(Collectors.joining("\n"));
  }
}

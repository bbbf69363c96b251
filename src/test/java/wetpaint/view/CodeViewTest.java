package wetpaint.view;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.graphics.BasicTextImage;
import com.googlecode.lanterna.graphics.TextImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import wetpaint.listing.BuiltIn;
import wetpaint.listing.Language;
import wetpaint.listing.Listings;
import wetpaint.listing.Place;
import wetpaint.listing.Program;
import wetpaint.studio.Command;
import wetpaint.studio.Event;
import wetpaint.studio.Mode;
import wetpaint.studio.Phase;
import wetpaint.studio.Presets;
import wetpaint.studio.Run;
import wetpaint.studio.Scene;
import wetpaint.studio.Setting;
import wetpaint.studio.Studio;
import wetpaint.theme.Role;
import wetpaint.theme.Theme;
import wetpaint.theme.Themes;

import static org.assertj.core.api.Assertions.assertThat;

/** Beside the picture a class sees the program, and in it where each canvas and each painter is. */
class CodeViewTest {
  private static final int WIDTH = 62;
  private static final int HEIGHT = 20;
  private static final Theme DARK = Themes.named("dark");
  private static final Charset PLAIN = new Charset(false, false);

  static Stream<Arguments> programs() {
    return Stream.of(Language.values())
        .flatMap(language -> Stream.of(Mode.values()).map(mode -> Arguments.of(language, mode)));
  }

  @ParameterizedTest
  @MethodSource("programs")
  void eachCanvasHasItsMarkAtItsLineAndTheLinesOfPaintersAreLit(Language language, Mode mode) {
    var code = BuiltIn.of(language);
    var lit = Rgb.of(DARK.style(Role.CODE_LIT).background());
    var end = Studio.simulate(Run.of(Presets.LECTURE, mode)).scene();
    for (var at = 0L; at < 15_000; at += 350) {
      var scene = end.back(at).on(at);
      var listing = code.of(scene).orElseThrow();
      var pane = pane(scene, code, WIDTH, HEIGHT, Charset.FULL);
      for (var canvas = 0; canvas < 3; canvas++) {
        var line = listing.line(Listings.place(scene, canvas).orElseThrow());
        var row = row(pane, listing.lines().get(line).text());
        assertThat(pane.text().get(row).substring(canvas, canvas + 1)).as("canvas %d at %d ms", canvas, at)
            .isEqualTo(CodeMarks.shape(scene.canvas(canvas).phase()));
        var isLit = Rgb.of(pane.image().getCharacterAt(WIDTH - 1, row).getBackgroundColor()) == lit;
        assertThat(isLit).as("line %d at %d ms", line, at).isEqualTo(heldAt(scene, code, line));
      }
    }
  }

  @Test
  void capitalLettersSayWithoutColoursWhereThePainterIs() {
    var code = BuiltIn.of(Language.PYTHON);
    var async = pane(SceneSetup.scene(Run.of(Presets.LECTURE, Mode.ASYNC), 1400), code, WIDTH, HEIGHT, PLAIN);
    assertThat(async.text()).anyMatch(line -> line.matches(" H  >         paint\\(PAINT\\) +painter "))
        .anyMatch(line -> line.matches("s   ~         await asyncio.sleep\\(DRY\\) *"))
        .anyMatch(line -> line.matches("  n +await asyncio.gather\\(\\*map\\(canvas, NAMES\\)\\) *"));
    var sync = pane(SceneSetup.scene(Run.of(Presets.LECTURE, Mode.SYNC), 1400), code, WIDTH, HEIGHT, PLAIN);
    assertThat(sync.text())
        .anyMatch(line -> line.matches("S   >         time.sleep\\(DRY\\) +painter stands "));
  }

  @Test
  void saysWhatIsNewAfterASwitchForAWhile() {
    var run = new Run(Presets.LECTURE, Setting.of(Mode.SYNC, Presets.LECTURE),
        List.of(new Command.At(4000, new Command.Switch(Setting.of(Mode.ASYNC, Presets.LECTURE)))));
    var code = BuiltIn.of(Language.PYTHON);
    var soon = pane(SceneSetup.scene(run, 4100), code, WIDTH, HEIGHT, Charset.FULL).text();
    assertThat(soon.getFirst()).contains("One word: await");
    assertThat(soon).anyMatch(line -> line.matches(" *\\+ async def canvas\\(name\\): *"))
        .noneMatch(line -> line.matches(" *\\+ +for layer.*"));
    var later = pane(SceneSetup.scene(run, 9100), code, WIDTH, HEIGHT, Charset.FULL).text();
    assertThat(later.getFirst()).contains("One thread, an event loop");
    assertThat(later).noneMatch(line -> line.contains("+"));
  }

  @Test
  void showsTheBlockingCallAndWhatIsWrongWithIt() {
    var run = new Run(Presets.LECTURE, Setting.of(Mode.ASYNC, Presets.LECTURE),
        List.of(new Command.At(500, new Command.Block())));
    var pane = pane(SceneSetup.scene(run, 1200), BuiltIn.of(Language.PYTHON), WIDTH, HEIGHT, Charset.FULL)
        .text();
    assertThat(String.join(" ", pane.subList(0, 2)).replaceAll(" +", " "))
        .contains("time.sleep in a coroutine: the whole event loop stands still");
    assertThat(pane).anyMatch(line -> line.matches("×   ▶ +time.sleep\\(CALL\\)  # no await! .*"));
  }

  /** Whatever a caption says of a canvas that it names, its mark says as well. */
  @ParameterizedTest
  @MethodSource("programs")
  void theCaptionOfAStepAndTheLineSayTheSame(Language language, Mode mode) {
    var code = BuiltIn.of(language);
    var outcome = Studio.simulate(Run.of(Presets.LECTURE, mode));
    LongStream.concat(LongStream.of(0), outcome.journal().stream().mapToLong(Event::t)).distinct()
        .forEach(at -> {
          var after = outcome.scene().back(at);
          var before = outcome.scene().back(Math.max(0, at - 1));
          var events = outcome.journal().stream().filter(event -> event.t() == at).toList();
          var caption = Captions.what(before, events, after);
          for (var canvas = 0; canvas < 3; canvas++) {
            var name = after.scenario().canvases().get(canvas).name();
            var place = Listings.place(after, canvas).orElseThrow();
            assertThat(code.of(after).orElseThrow().line(place)).isNotNegative();
            if (caption.contains(name + " starts to dry")) {
              assertThat(place).as(caption).isEqualTo(Place.DRY);
            } else if (caption.contains(name + " is done")) {
              assertThat(place).as(caption).isEqualTo(Place.DONE);
            } else if (caption.contains("turns to " + name) || caption.contains("starts with " + name)
                || caption.contains(name + " gets a painter")
                || caption.contains(name + " is dry and gets its next layer")) {
              assertThat(place).as(caption).isEqualTo(Place.PAINT);
            } else if (caption.contains(name + " is dry and ready")) {
              assertThat(place).as(caption).isEqualTo(Place.WAIT);
            }
          }
        });
  }

  @Test
  void whereThereIsLittleRoomTheLinesOfCanvasesThatAreNotDoneAreSeen() {
    var code = BuiltIn.of(Language.JAVA);
    var end = Studio.simulate(Run.of(Presets.LECTURE, Mode.ASYNC)).scene();
    for (var at = 0L; at < 14_000; at += 450) {
      var scene = end.back(at).on(at);
      for (var height = 12; height < 20; height++) {
        var text = pane(scene, code, WIDTH, height, Charset.FULL).text();
        var marks = String.join("", text.stream().map(line -> line.substring(0, 3)).toList());
        var unfinished = IntStream.range(0, 3).filter(canvas -> scene.canvas(canvas).phase() != Phase.DONE)
            .count();
        assertThat(marks.chars().filter(c -> "●○▷×".indexOf(c) >= 0).count()).as("%d ms, %d rows", at, height)
            .isEqualTo(unfinished);
      }
    }
  }

  @Test
  void countsACrowd() {
    var scene = SceneSetup.scene(Run.of(Presets.named("many").orElseThrow(), Mode.VIRTUAL), 5200);
    var text = pane(scene, BuiltIn.of(Language.GO), WIDTH, HEIGHT, Charset.FULL).text();
    assertThat(text).as("twelve canvases side by side, as many as have room")
        .anyMatch(line -> line.matches("[○▷]{5}….*"));
  }

  @Test
  void saysWhichProgramThereIsNot() {
    var only = new Listings("mine", "mine", BuiltIn.of(Language.PYTHON).programs());
    var programs = new EnumMap<>(only.programs());
    programs.remove(Program.PARALLEL);
    var scene = SceneSetup.scene(Run.of(Presets.LECTURE, Mode.PARALLEL), 1000);
    assertThat(pane(scene, new Listings("mine", "mine", programs), WIDTH, HEIGHT, Charset.FULL).text()
        .getFirst().strip())
        .isEqualTo("No program of parallel in mine");
  }

  private record Pane(TextImage image, List<String> text) {}

  private static Pane pane(Scene scene, Listings code, int width, int height, Charset charset) {
    var image = new BasicTextImage(width, height);
    var cells = new TextCharacter[width * height];
    var surface = Surface.of(cells, width, DARK, charset, new Inks());
    new CodeView(scene, code).draw(surface);
    surface.show(image.newTextGraphics());
    return new Pane(image, SceneSetup.text(image));
  }

  private static int row(Pane pane, String line) {
    var rows = new ArrayList<Integer>();
    for (var row = 0; row < pane.text().size(); row++) {
      if (pane.text().get(row).substring(6).startsWith(line)) {
        rows.add(row);
      }
    }
    assertThat(rows).as(line).hasSize(1);
    return rows.getFirst();
  }

  private static boolean heldAt(Scene scene, Listings code, int line) {
    return IntStream.range(0, 3).anyMatch(canvas -> Who.at(scene, canvas) >= 0
        && code.of(scene).orElseThrow().line(Listings.place(scene, canvas).orElseThrow()) == line);
  }
}

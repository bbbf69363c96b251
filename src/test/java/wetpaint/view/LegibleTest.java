package wetpaint.view;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import com.googlecode.lanterna.graphics.BasicTextImage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import wetpaint.listing.Language;
import wetpaint.studio.Command;
import wetpaint.studio.Mode;
import wetpaint.studio.Presets;
import wetpaint.studio.Run;
import wetpaint.studio.Setting;
import wetpaint.theme.Eye;
import wetpaint.theme.Theme;
import wetpaint.theme.Themes;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever the views make of a theme's colours, every letter on the screen can be read from the last row. */
class LegibleTest {
  private static final List<SceneSetup> LECTURES = Stream.of(Mode.values())
      .flatMap(mode -> LongStream.of(700, 3700, 9100, 40_000).mapToObj(at -> SceneSetup.lecture(mode, at)))
      .flatMap(still -> Stream.of(still, still.paused().busy(),
          still.overlay(new Look.Overlay.Help(SceneSetup.KEYS))))
      .toList();
  private static final List<SceneSetup> RARER = rarer();
  private static final List<SceneSetup> CODE = code();

  /** One for all stills of a size, whose paintings it keeps. */
  private final Screenplay screenplay = new Screenplay();

  static Stream<Theme> themes() {
    return Themes.builtIn().stream();
  }

  @ParameterizedTest
  @MethodSource("themes")
  void everyLetterStandsOutFromItsCell(Theme theme) {
    var least = Set.of("projector", "high-contrast").contains(theme.name()) ? 7 : 4.5;
    var faint = new TreeMap<String, String>();
    LECTURES.forEach(still -> faint(still, 80, 24, theme, least, faint));
    LECTURES.forEach(still -> faint(still, 120, 36, theme, least, faint));
    assertThat(faint).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("themes")
  void everyLetterOfWhatIsRarer(Theme theme) {
    var least = Set.of("projector", "high-contrast").contains(theme.name()) ? 7 : 4.5;
    var faint = new TreeMap<String, String>();
    RARER.forEach(still -> faint(still, 80, 24, theme, least, faint));
    RARER.forEach(still -> faint(still, 120, 36, theme, least, faint));
    assertThat(faint).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("themes")
  void everyLetterOfCode(Theme theme) {
    var least = Set.of("projector", "high-contrast").contains(theme.name()) ? 7 : 4.5;
    var faint = new TreeMap<String, String>();
    for (var still : CODE) {
      faint(still, 80, 24, theme, least, faint);
    }
    assertThat(faint).isEmpty();
  }

  private static List<SceneSetup> code() {
    var blocked = new Run(Presets.LECTURE, Setting.of(Mode.ASYNC, Presets.LECTURE),
        List.of(new Command.At(500, new Command.Block())));
    var switched = new Run(Presets.LECTURE, Setting.of(Mode.SYNC, Presets.LECTURE),
        List.of(new Command.At(4000, new Command.Switch(Setting.of(Mode.PARALLEL, Presets.LECTURE)))));
    return Stream
        .of(SceneSetup.lecture(Mode.SYNC, 1700), SceneSetup.of(blocked, 900), SceneSetup.of(switched, 4400))
        .flatMap(still -> Stream.of(Language.PYTHON, Language.JAVA).map(still::code)).toList();
  }

  /** Lanes, other runs and moments, questions, menus, many canvases. */
  private static List<SceneSetup> rarer() {
    var lecture = SceneSetup.lecture(Mode.ASYNC, 7300);
    var lanes = Stream.of(Mode.values()).map(mode -> SceneSetup.scene(Run.of(Presets.LECTURE, mode), 12_000))
        .toList();
    return List.of(SceneSetup.of(Run.of(Presets.named("many").orElseThrow(), Mode.VIRTUAL), 5000),
        lecture.present(SceneSetup.scene(Run.of(Presets.LECTURE, Mode.ASYNC), 12_000))
            .ghost(SceneSetup.scene(Run.of(Presets.LECTURE, Mode.SYNC), 30_000)),
        lecture.lanes(lanes), lecture.overlay(new Look.Overlay.Menu("Branches", List.of("one", "two"), 1)),
        lecture.overlay(
            new Look.Overlay.Question("When?", List.of("10.0 s", "30.0 s", "5.0 s"), 0, 1, "Because.")));
  }

  private void faint(SceneSetup still, int width, int height, Theme theme, double least,
      Map<String, String> faint) {
    var image = new BasicTextImage(width, height);
    screenplay.draw(image.newTextGraphics(), still.look(), theme, Charset.FULL);
    for (var row = 0; row < height; row++) {
      for (var column = 0; column < width; column++) {
        var cell = image.getCharacterAt(column, row);
        if (Character.isLetterOrDigit(cell.getCharacterString().charAt(0))
            && Eye.contrast(cell.getForegroundColor(), cell.getBackgroundColor()) < least) {
          faint.put(cell.getForegroundColor() + " on " + cell.getBackgroundColor(),
              "for one in column " + column + " of " + SceneSetup.text(image).get(row));
        }
      }
    }
  }
}

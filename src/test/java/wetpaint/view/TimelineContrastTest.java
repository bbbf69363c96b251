package wetpaint.view;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.TextColor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import wetpaint.theme.Eye;
import wetpaint.theme.Role;
import wetpaint.theme.Theme;
import wetpaint.theme.Themes;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What canvases and painters do is told apart on the timeline as it is drawn, in every theme and, as contrast counts lightness
 * alone, by everybody and in greyscale. Five solid colours that are 3:1 from each other do not exist (3 to the fourth is more than
 * the 21:1 of black and white), so painting and drying are solid, and the rest are patterns, each of a shape of its own.
 */
class TimelineContrastTest {
  private static final int HUES = 6;
  private static final List<Strip.Kind> PATTERNS = List.of(Strip.Kind.STANDING, Strip.Kind.BLOCKED,
      Strip.Kind.QUEUED);

  static Stream<Theme> themes() {
    return Themes.builtIn().stream();
  }

  private static double least(Theme theme) {
    return Set.of("projector", "high-contrast", "colour-blind").contains(theme.name()) ? 3 : 2;
  }

  @ParameterizedTest
  @MethodSource("themes")
  void paintingIsToldFromDrying(Theme theme) {
    for (var hue = 0; hue < HUES; hue++) {
      for (var number = 0; number < 2; number++) {
        assertThat(contrast(painting(theme, hue), drying(theme, number))).as("hue %d", hue)
            .isGreaterThanOrEqualTo(least(theme));
      }
    }
    assertThat(contrast(theme.style(Role.PAINTING).foreground(), drying(theme, 0).getForegroundColor()))
        .as("in heaps")
        .isGreaterThanOrEqualTo(least(theme));
    assertThat(contrast(drying(theme, 0).getForegroundColor(), theme.style(Role.SCREEN).background()))
        .as("drying and nothing").isGreaterThanOrEqualTo(1.9);
  }

  @ParameterizedTest
  @MethodSource("themes")
  void patternsAreToldFromWhatIsSolid(Theme theme) {
    for (var kind : PATTERNS) {
      var pattern = pattern(theme, kind);
      assertThat(contrast(pattern.getForegroundColor(), pattern.getBackgroundColor()))
          .as("%s is seen as a pattern", kind)
          .isGreaterThanOrEqualTo(least(theme));
      assertThat(contrast(pattern.getForegroundColor(), drying(theme, 0).getForegroundColor()))
          .as("%s and drying", kind)
          .isGreaterThanOrEqualTo(least(theme));
      for (var hue = 0; hue < HUES; hue++) {
        assertThat(contrast(pattern.getBackgroundColor(), painting(theme, hue).getForegroundColor()))
            .as("%s and hue %d, also where they share a cell", kind, hue)
            .isGreaterThanOrEqualTo(least(theme));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("themes")
  void allThatIsNotSolidHasAShapeOfItsOwn(Theme theme) {
    for (var charset : List.of(Charset.FULL, new Charset(false, true), new Charset(true, false),
        new Charset(false, false))) {
      assertThat(Stream.of(Strip.Kind.values()).filter(kind -> kind != Strip.Kind.NOTHING)
          .filter(kind -> kind.isPattern() || !charset.hues() || !charset.unicode())
          .map(kind -> cell(theme, charset, kind, 0x808080).getCharacterString())).doesNotHaveDuplicates()
          .doesNotContain(" ", "?");
    }
  }

  @ParameterizedTest
  @MethodSource("themes")
  void emptyCanvasesStandOutFromTheScreen(Theme theme) {
    assertThat(contrast(theme.style(Role.CANVAS).background(), theme.style(Role.SCREEN).background()))
        .isGreaterThanOrEqualTo(1.25);
  }

  private static double contrast(TextCharacter one, TextCharacter other) {
    return contrast(one.getForegroundColor(), other.getForegroundColor());
  }

  private static double contrast(TextColor one, TextColor other) {
    return Eye.contrast(one, other);
  }

  private static TextCharacter painting(Theme theme, int hue) {
    return cell(theme, Charset.FULL, Strip.Kind.PAINTING, Rgb.of(theme.hue(hue)));
  }

  private static TextCharacter drying(Theme theme, int number) {
    return cell(theme, Charset.FULL, Strip.Kind.DRYING,
        Bars.shade(surface(theme, Charset.FULL), Rgb.of(theme.style(Role.TRACK_DRYING).foreground()),
            number));
  }

  private static TextCharacter pattern(Theme theme, Strip.Kind kind) {
    return cell(theme, Charset.FULL, kind,
        Rgb.of(theme.style(kind == Strip.Kind.QUEUED ? Role.QUEUED : Role.BLOCKED).foreground()));
  }

  private static TextCharacter cell(Theme theme, Charset charset, Strip.Kind kind, int rgb) {
    return Blend.whole(surface(theme, charset), Strip.of(kind, rgb));
  }

  private static Surface surface(Theme theme, Charset charset) {
    return Surface.of(new TextCharacter[1], 1, theme, charset, new Inks());
  }
}

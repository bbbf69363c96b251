package wetpaint.theme;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.googlecode.lanterna.TextColor;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What the colours of the built-in themes owe to who looks at them. */
class PalettesTest {
  /** In OKLab: five times what is just noticeable side by side, for blocks that are apart. */
  private static final double CLEARLY = 0.1;
  private static final double WELL = 0.08;

  private static final Set<Role> NO_TEXT = EnumSet.of(Role.FRAME, Role.CANVAS, Role.BRUSH, Role.GHOST,
      Role.PANEL, Role.TRACK_DRYING);
  private static final List<Role> UNFINISHED = List.of(Role.PAINTING, Role.DRYING, Role.WAITING,
      Role.BLOCKED);
  private static final List<Role> STATES = List.of(Role.PAINTING, Role.DRYING, Role.WAITING, Role.BLOCKED,
      Role.DONE, Role.QUEUED);
  /** What the help shows on its panel besides its own text. */
  private static final List<Role> EXPLAINED = Stream
      .concat(Stream.of(Role.TEXT, Role.MUTED, Role.ACCENT), STATES.stream()).toList();

  private static final List<Role> CODE = List.of(Role.CODE, Role.CODE_KEYWORD, Role.CODE_STRING,
      Role.CODE_COMMENT);

  static Stream<Theme> themes() {
    return Themes.builtIn().stream();
  }

  static Stream<Eye> eyes() {
    return Stream.of(Eye.NORMAL, Eye.PROTANOPIA, Eye.DEUTERANOPIA, Eye.TRITANOPIA);
  }

  @ParameterizedTest
  @MethodSource("themes")
  void textIsLegible(Theme theme) {
    double least = Set.of("projector", "high-contrast").contains(theme.name()) ? 7 : 4.5;
    var screen = theme.style(Role.SCREEN).background();
    var panel = theme.style(Role.PANEL).background();
    var softly = new SoftAssertions();
    EnumSet.complementOf(EnumSet.copyOf(NO_TEXT)).forEach(role -> {
      var style = theme.style(role);
      softly.assertThat(Eye.contrast(style.foreground(), style.background())).as("%s", role)
          .isGreaterThanOrEqualTo(least);
    });
    for (var role : EXPLAINED) {
      softly.assertThat(Eye.contrast(theme.style(role).foreground(), panel)).as("%s on the panel", role)
          .isGreaterThanOrEqualTo(least);
    }
    for (var role : CODE) {
      softly.assertThat(Eye.contrast(theme.style(role).foreground(), theme.style(Role.CODE_LIT).background()))
          .as("%s where a painter is", role).isGreaterThanOrEqualTo(least);
    }
    hues(theme).forEach(hue -> softly.assertThat(Eye.contrast(hue, screen)).as("hue %s", hue)
        .isGreaterThanOrEqualTo(least));
    softly.assertAll();
  }

  @ParameterizedTest
  @MethodSource("themes")
  void shapesAreVisible(Theme theme) {
    var screen = theme.style(Role.SCREEN).background();
    var canvas = theme.style(Role.CANVAS).background();
    assertThat(Eye.contrast(theme.style(Role.FRAME).foreground(), screen)).as("frame, WCAG 2.2, 1.4.11")
        .isGreaterThanOrEqualTo(3);
    var panel = theme.style(Role.PANEL);
    assertThat(Eye.contrast(panel.foreground(), panel.background())).as("border of a panel")
        .isGreaterThanOrEqualTo(3);
    assertThat(Eye.contrast(theme.style(Role.BRUSH).foreground(), canvas)).as("brush on bare canvas")
        .isGreaterThanOrEqualTo(4.5);
    assertThat(Eye.NORMAL.distance(theme.style(Role.GHOST).foreground(), screen)).as("ghost")
        .isGreaterThan(CLEARLY);
  }

  @ParameterizedTest
  @MethodSource("themes")
  void theLineOfAPainterStandsOut(Theme theme) {
    assertThat(
        Eye.NORMAL.distance(theme.style(Role.CODE_LIT).background(), theme.style(Role.SCREEN).background()))
        .isGreaterThan(0.04);
  }

  @ParameterizedTest
  @MethodSource("themes")
  void statesAreToldApart(Theme theme) {
    assertToldApart(theme, UNFINISHED, Eye.NORMAL, CLEARLY);
    // Six greys that are well apart do not exist: in that theme shapes and words tell of queueing.
    assertToldApart(theme, theme.name().equals("monochrome") ? STATES.subList(0, 5) : STATES, Eye.NORMAL,
        WELL);
  }

  @ParameterizedTest
  @MethodSource("themes")
  void paintingIsNeverTakenForDrying(Theme theme) {
    eyes().forEach(eye -> assertToldApart(theme, List.of(Role.PAINTING, Role.DRYING), eye, CLEARLY));
  }

  @ParameterizedTest
  @MethodSource("eyes")
  void statesAreToldApartByEveryEyeInTheColourBlindTheme(Eye eye) {
    assertToldApart(Themes.named("colour-blind"), STATES, eye, CLEARLY);
  }

  @ParameterizedTest
  @MethodSource("themes")
  void huesAreToldApart(Theme theme) {
    var hues = hues(theme).toList();
    assertThat(hues).hasSizeGreaterThanOrEqualTo(3);
    for (int i = 0; i < hues.size(); i++) {
      for (var other : hues.subList(0, i)) {
        assertThat(Eye.NORMAL.distance(hues.get(i), other)).as("%s and %s", hues.get(i), other)
            .isGreaterThan(0.06);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("themes")
  void dryingIsGrey(Theme theme) {
    assertThat(Eye.NORMAL.chroma(theme.style(Role.DRYING).foreground())).isLessThan(0.015);
    colours().forEach(rgb -> assertThat(Eye.NORMAL.chroma(seen(theme.drying(rgb, 0, 12)))).as("%06x", rgb)
        .isLessThan(0.015));
  }

  @ParameterizedTest
  @MethodSource("themes")
  void dryingPaintIsNotTakenForBareCanvas(Theme theme) {
    var canvas = theme.style(Role.CANVAS).background();
    colours().forEach(
        rgb -> assertThat(Eye.NORMAL.distance(seen(theme.drying(rgb, 0, 12)), canvas)).as("%06x", rgb)
            .isGreaterThan(CLEARLY));
  }

  @ParameterizedTest
  @MethodSource("themes")
  void dryingKeepsThePictureRecognisable(Theme theme) {
    var greys = IntStream.rangeClosed(0, 255).mapToObj(level -> seen(theme.drying(level * 0x010101, 0, 12)))
        .toList();
    assertThat(greys).extracting(TextColor::getGreen).isSorted();
    assertThat(Eye.NORMAL.distance(greys.getFirst(), greys.getLast())).isGreaterThan(CLEARLY);
  }

  @ParameterizedTest
  @MethodSource("themes")
  void paintComesBackToItsColourStepByStep(Theme theme) {
    colours().forEach(rgb -> {
      var own = seen(theme.paint(rgb));
      assertThat(seen(theme.drying(rgb, 12, 12))).isEqualTo(own);
      var away = IntStream.rangeClosed(0, 12).mapToDouble(dry -> apart(seen(theme.drying(rgb, dry, 12)), own))
          .toArray();
      assertThat(IntStream.range(0, 12)).as("%06x", rgb).allMatch(dry -> away[dry + 1] <= away[dry]);
    });
  }

  @Test
  void monochromeIs() {
    var theme = Themes.named("monochrome");
    var colours = Stream.of(Stream.of(Role.values()).map(role -> theme.style(role).foreground()),
        Stream.of(Role.values()).map(role -> theme.style(role).background()), hues(theme),
        colours().mapToObj(rgb -> seen(theme.paint(rgb))),
        colours().mapToObj(rgb -> seen(theme.drying(rgb, 5, 12))));
    assertThat(colours.flatMap(all -> all))
        .allMatch(c -> c.getRed() == c.getGreen() && c.getGreen() == c.getBlue());
  }

  @Test
  void otherThemesShowPaintAsItIs() {
    assertThat(themes().filter(theme -> !theme.name().equals("monochrome"))).allSatisfy(
        theme -> assertThat(colours()).allMatch(rgb -> theme.paint(rgb) == rgb));
  }

  @Test
  void lightThemesKnowIt() {
    assertThat(themes().filter(Theme::light).map(Theme::name)).containsExactlyInAnyOrder("light", "projector",
        "paper",
        "solarized-light");
  }

  private static void assertToldApart(Theme theme, List<Role> roles, Eye eye, double distance) {
    for (var one : roles) {
      for (var other : roles.subList(0, roles.indexOf(one))) {
        assertThat(eye.distance(theme.style(one).foreground(), theme.style(other).foreground()))
            .as("%s and %s, %s", one,
                other, eye)
            .isGreaterThan(distance);
      }
    }
  }

  private static Stream<TextColor.RGB> hues(Theme theme) {
    return IntStream.range(0, 50).mapToObj(theme::hue).distinct();
  }

  /** The corners of the cube of colours, and seeded random ones. */
  private static IntStream colours() {
    var random = RandomGeneratorFactory.<RandomGenerator>of("L64X128MixRandom").create(4);
    var corners = IntStream.range(0, 8)
        .map(bits -> (bits & 1) * 0xff + (bits >> 1 & 1) * 0xff00 + (bits >> 2) * 0xff0000);
    return IntStream.concat(corners, random.ints(200, 0, 0x1000000));
  }

  private static double apart(TextColor a, TextColor b) {
    return Math.abs(a.getRed() - b.getRed()) + Math.abs(a.getGreen() - b.getGreen())
        + Math.abs(a.getBlue() - b.getBlue());
  }

  private static TextColor.RGB seen(int rgb) {
    return new TextColor.RGB(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff);
  }
}

package wetpaint.theme;

import java.io.IOException;
import java.io.StringReader;
import java.util.Properties;
import java.util.SplittableRandom;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TextColor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Theme files that people write: what they may leave out, and what they are told about a mistake. */
class ThemeFileTest {
  @Test
  void twoLinesAreATheme() {
    var theme = load("property[title] = Mine", "foreground[PAINTING] = #ff8800");
    assertThat(theme.name()).isEqualTo("mine");
    assertThat(theme.title()).isEqualTo("Mine");
    assertThat(theme.style(Role.PAINTING).foreground()).isEqualTo(new TextColor.RGB(0xff, 0x88, 0));
    assertThat(theme.style(Role.DRYING)).isEqualTo(Themes.named("dark").style(Role.DRYING));
    assertThat(theme.hue(2)).isEqualTo(Themes.named("dark").hue(2));
  }

  @Test
  void keysLeftOutAreThoseOfTheBase() {
    var theme = load("property[title] = Mine", "property[base] = monochrome",
        "foreground[PAINTING] = #ff8800");
    var base = Themes.named("monochrome");
    assertThat(theme.style(Role.CAPTION)).isEqualTo(base.style(Role.CAPTION));
    assertThat(theme.paint(0x336699)).isEqualTo(base.paint(0x336699)).isNotEqualTo(0x336699);
  }

  @Test
  void whatHasNoBackgroundStandsOnThePlainOne() {
    var theme = load("property[title] = Mine", "background = #102030");
    assertThat(theme.style(Role.CAPTION).background()).isEqualTo(new TextColor.RGB(0x10, 0x20, 0x30));
  }

  @Test
  void aKeyMayNameTheViewsClassAsLanternaDoes() {
    var theme = load("property[title] = Mine", "wetpaint.view.HeaderView.foreground[TITLE] = #123456",
        "wetpaint.view.HeaderView.sgr[TITLE] = italic, underline");
    assertThat(theme.style(Role.TITLE).foreground()).isEqualTo(new TextColor.RGB(0x12, 0x34, 0x56));
    assertThat(theme.style(Role.TITLE).modifiers()).containsExactlyInAnyOrder(SGR.ITALIC, SGR.UNDERLINE);
  }

  @Test
  void colourNamesAndIndicesAreFixedColours() {
    var theme = load("property[title] = Mine", "foreground[TEXT] = yellow_bright", "background[TEXT] = #232");
    assertThat(theme.style(Role.TEXT).foreground()).isEqualTo(new TextColor.RGB(255, 255, 85));
    assertThat(theme.style(Role.TEXT).background()).isEqualTo(new TextColor.RGB(8, 8, 8));
  }

  @Test
  void huesComeRoundAgain() {
    var theme = load("property[title] = Mine", "property[hues] = #000001, #000002 #000003");
    assertThat(theme.hue(0)).isEqualTo(theme.hue(3)).isEqualTo(new TextColor.RGB(0, 0, 1));
    assertThat(theme.hue(2)).isEqualTo(new TextColor.RGB(0, 0, 3));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      foreground[PAINTNG] = #ff8800      | unknown role in foreground[PAINTNG], expected one of TITLE, TEXT,
      foregruond[PAINTING] = #ff8800     | unknown key foregruond[PAINTING], expected foreground, background or sgr
      property[name] = Mine              | unknown key property[name], expected
      postrenderer = java.lang.Object    | unknown key postrenderer, expected
      wetpaint.view.HeaderView.foreground[DRYING] = #888888 \
      | expected wetpaint.view.TimelineView.foreground[DRYING]
      foreground[DRYING] = #88888        | foreground[DRYING] is '#88888', expected a colour: #rrggbb
      foreground[DRYING] = #300          | foreground[DRYING] is '#300', expected a colour
      foreground[DRYING] = greyish       | foreground[DRYING] is 'greyish', expected a colour
      foreground[DRYING] = default       | foreground[DRYING] is 'default', expected a colour
      background[DRYING] =               | background[DRYING] is '', expected a colour
      sgr[DRYING] = dim                  | sgr[DRYING] is 'dim', expected modifiers, such as bold
      property[hues] = #102030 blau      | property[hues] is '#102030 blau', expected colours
      property[drying] = #102030         | property[drying] is '#102030', expected two greys
      property[paint] = gray             | property[paint] is 'gray', expected grey or colour
      property[base] = drak              | property[base] is 'drak', expected one of dark, light,
      property[title] = Again            | property[title] is there twice, expected only that of line 1
      foreground[TEXT] = \\u12           | malformed escape, expected \\u and four hexadecimal digits
      """)
  void aMistakeIsToldWithItsLine(String line, String expected) {
    assertThatThrownBy(() -> load("property[title] = Mine", "", "! a comment that ends so \\", "# another",
        "sgr[TEXT] = \\", "  bold", line, "foreground[MUTED] = #808080")).isInstanceOf(ThemeException.class)
        .hasMessageStartingWith("mine.properties:7: ").hasMessageContaining(expected);
  }

  @Test
  void aThemeNeedsATitle() {
    assertThatThrownBy(() -> load("foreground[TEXT] = #ffffff"))
        .hasMessage("mine.properties:1: there is no property[title], expected the name that people see");
  }

  /** An escape could bring in what steers a terminal. */
  @ParameterizedTest
  @ValueSource(strings = {"a\\u001b[31mb", "a\\u009b31mb", "a\\u202eb", "a\\u2028b", "a\\uffffb", "a\\ud800b",
      ""})
  void aTitleCanBeSeen(String title) {
    assertThatThrownBy(() -> load("property[title] = " + title)).isInstanceOf(ThemeException.class)
        .hasMessageStartingWith("mine.properties:1: property[title] is ")
        .hasMessageEndingWith("expected the name that people see, of 1 to 60 characters");
    assertThatThrownBy(() -> load("property[title] = " + "x".repeat(61)))
        .hasMessageEndingWith("of 1 to 60 characters");
  }

  /** What has no escape is not handed to {@link Properties}, and is read as it would be. */
  @Test
  void linesAreReadAsPropertiesReadThem() throws IOException {
    var random = new SplittableRandom(1);
    for (var round = 0; round < 20_000; round++) {
      var line = new StringBuilder();
      for (var length = random.nextInt(12); length > 0; length--) {
        line.append("ab #!=: \t\f[é".charAt(random.nextInt(12)));
      }
      var expected = new Properties();
      expected.load(new StringReader(line.toString()));
      var read = new Properties();
      new ThemeFile("mine.properties", line.toString()).entries()
          .forEach(entry -> read.setProperty(entry.key(), entry.value()));
      expected.replaceAll((_, value) -> ((String) value).strip());
      assertThat(read).as("'%s'", line).isEqualTo(expected);
    }
  }

  private static Theme load(String... lines) {
    return new ThemeFile("mine.properties", String.join("\n", lines)).theme("mine");
  }
}

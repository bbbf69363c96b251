package wetpaint.theme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ThemesTest {
  private static final Path FILES = Path.of("themes");

  @Test
  void everyThemeFileIsBuiltIn() throws IOException {
    try (var files = Files.list(FILES)) {
      assertThat(files.map(file -> file.getFileName().toString().replace(".properties", "")))
          .containsExactlyInAnyOrderElementsOf(Themes.BUILT_IN);
    }
  }

  @Test
  void builtInThemesHaveTitlesOfTheirOwn() {
    assertThat(Themes.builtIn()).extracting(Theme::name).containsExactlyElementsOf(Themes.BUILT_IN);
    assertThat(Themes.builtIn()).extracting(Theme::title).doesNotHaveDuplicates();
  }

  /** So that each can be read alone, and shows everything that a theme of one's own can change. */
  @ParameterizedTest
  @MethodSource("builtInNames")
  void builtInThemesSayItAll(String name) throws IOException {
    var properties = new Properties();
    try (var in = Files.newBufferedReader(FILES.resolve(name + ".properties"))) {
      properties.load(in);
    }
    assertThat(Role.values()).allSatisfy(role -> assertThat(properties).containsKey(role.key("foreground")));
    assertThat(properties).containsKeys("property[title]", "property[hues]", "property[drying]", "background")
        .doesNotContainKey("property[base]");
  }

  static Iterable<String> builtInNames() {
    return Themes.BUILT_IN;
  }

  @Test
  void aKeyGoesThroughAllThemesAndStartsAgain() {
    var theme = Themes.choose("dark");
    for (var next : Themes.names().subList(1, Themes.names().size())) {
      theme = theme.next();
      assertThat(theme.theme().name()).isEqualTo(next);
    }
    assertThat(theme.next().theme().name()).isEqualTo("dark");
  }

  @Test
  void aBuiltInThemeStays() {
    assertThat(Themes.choose("nord").poll()).isEqualTo(new Reload.Same());
    assertThatThrownBy(() -> Themes.choose("drak")).isInstanceOf(ThemeException.class)
        .hasMessageStartingWith("there is no theme drak, expected one of dark, light");
  }
}

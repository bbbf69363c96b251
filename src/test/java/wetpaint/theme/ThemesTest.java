package wetpaint.theme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ThemesTest {
  private static final Path FILES = Path.of("themes");

  @TempDir
  private Path own;

  @Test
  void everyThemeFileIsBuiltIn() throws IOException {
    try (var files = Files.list(FILES)) {
      assertThat(files.map(ThemeFile::nameOf)).containsExactlyInAnyOrderElementsOf(Themes.BUILT_IN);
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
  void aThemeIsChosenByNameOrFile() throws IOException {
    var file = Files.writeString(own.resolve("elsewhere.properties"), "property[title] = Elsewhere");
    assertThat(Themes.choose("nord").theme().name()).isEqualTo("nord");
    assertThat(Themes.choose(file.toString()).theme().title()).isEqualTo("Elsewhere");
  }

  @Test
  void anOwnThemeIsFoundByItsNameAndHidesABuiltInOne() throws IOException {
    Files.writeString(own.resolve("school.properties"), "property[title] = School");
    Files.writeString(own.resolve("nord.properties"), "property[title] = North");
    Files.writeString(own.resolve("notes.txt"), "not a theme");
    assertThat(Themes.choose("school", own).theme().title()).isEqualTo("School");
    assertThat(Themes.choose("nord", own).theme().title()).isEqualTo("North");
    assertThat(Themes.names(own)).startsWith("dark", "light").endsWith("school")
        .hasSize(Themes.BUILT_IN.size() + 1);
  }

  @Test
  void anUnknownNameIsAnsweredWithTheNamesThereAre() throws IOException {
    Files.writeString(own.resolve("school.properties"), "property[title] = School");
    assertThatThrownBy(() -> Themes.choose("drak", own)).isInstanceOf(ThemeException.class)
        .hasMessage("there is no theme drak, expected a file or one of " + String.join(", ", Themes.BUILT_IN)
            + ", school");
    assertThatThrownBy(() -> Themes.choose("no\0name", own))
        .hasMessageStartingWith("there is no theme no\0name");
    assertThatThrownBy(() -> Themes.choose("", own)).hasMessageStartingWith("there is no theme");
    assertThatThrownBy(() -> Themes.choose("drak.properties", own))
        .hasMessageContaining("there is no such file");
  }

  @Test
  void aKeyGoesThroughAllThemesAndStartsAgain() {
    var names = Themes.names();
    var name = names.getFirst();
    for (var next : names.subList(1, names.size())) {
      assertThat(Themes.after(name)).isEqualTo(next);
      name = next;
    }
    assertThat(Themes.after(name)).isEqualTo("dark");
    assertThat(Themes.after("elsewhere")).isEqualTo("dark");
  }

  @Test
  void ownThemesAreWhereXdgSays() {
    var home = Path.of("/home/somebody");
    assertThat(Themes.own(Map.of(), home)).isEqualTo(Path.of("/home/somebody/.config/wetpaint/themes"));
    assertThat(Themes.own(Map.of("XDG_CONFIG_HOME", ""), home))
        .isEqualTo(home.resolve(".config/wetpaint/themes"));
    assertThat(Themes.own(Map.of("XDG_CONFIG_HOME", "relative"), home))
        .isEqualTo(home.resolve(".config/wetpaint/themes"));
    assertThat(Themes.own(Map.of("XDG_CONFIG_HOME", "/etc/somebody"), home))
        .isEqualTo(Path.of("/etc/somebody/wetpaint/themes"));
  }
}

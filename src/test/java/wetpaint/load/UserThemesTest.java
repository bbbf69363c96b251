package wetpaint.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import wetpaint.theme.ThemeException;
import wetpaint.theme.Themes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class UserThemesTest {
  @TempDir
  private Path own;

  @Test
  void aThemeIsChosenByNameOrFile() throws IOException {
    var file = Files.writeString(own.resolve("elsewhere.properties"),
        "\uFEFFproperty[title] = Elsewhere\r\n");
    var themes = new UserThemes(own.resolve("none"));
    assertThat(themes.choose("nord").theme().name()).isEqualTo("nord");
    assertThat(themes.choose(file.toString()).theme().title()).isEqualTo("Elsewhere");
  }

  @Test
  void anOwnThemeIsFoundByItsNameAndHidesABuiltInOne() throws IOException {
    write("school", "School");
    write("nord", "North");
    Files.writeString(own.resolve("notes.txt"), "not a theme");
    var themes = new UserThemes(own);
    assertThat(themes.choose("school").theme().title()).isEqualTo("School");
    assertThat(themes.choose("nord").theme().title()).isEqualTo("North");
    assertThat(themes.names()).startsWith("dark", "light").endsWith("school")
        .hasSize(Themes.names().size() + 1);
  }

  @Test
  void anUnknownNameIsAnsweredWithTheNamesThereAre() throws IOException {
    write("school", "School");
    var themes = new UserThemes(own);
    assertThatThrownBy(() -> themes.choose("drak")).isInstanceOf(ThemeException.class)
        .hasMessage(
            "there is no theme \"drak\", expected a file or one of " + String.join(", ", Themes.names())
                + ", school");
    assertThatThrownBy(() -> themes.choose("")).hasMessageStartingWith("there is no theme");
    assertThatThrownBy(() -> themes.choose("drak.properties")).isInstanceOf(ThemeException.class)
        .hasMessage("drak.properties: expected a theme file, found nothing of that name");
    assertThatThrownBy(() -> themes.choose("no\0name")).isInstanceOf(LoadException.class)
        .hasMessage("no\\u0000name: expected a file name, found a NUL in it");
  }

  /** Whatever lies in the folder, all others can be listed and used. */
  @Test
  void whatCanNotBeReadTakesNothingAway() throws IOException {
    write("school", "School");
    Files.createDirectory(own.resolve("folder.properties"));
    Files.createSymbolicLink(own.resolve("lost.properties"), own.resolve("none"));
    Files.createSymbolicLink(own.resolve("ring.properties"), own.resolve("ring.properties"));
    Files.write(own.resolve("binary.properties"), new byte[]{(byte) 0xFC, 0});
    Files.writeString(own.resolve("wrong.properties"), "property[title] =");
    var themes = new UserThemes(own);
    var names = new HashSet<String>();
    for (var theme = themes.named("dark"); names.add(theme.theme().name()); theme = theme.next()) {
      assertThat(theme.theme().title()).isNotEmpty();
    }
    assertThat(names).containsAll(Themes.names()).contains("school").hasSize(Themes.names().size() + 1);
    for (var bad : new String[]{"folder", "lost", "ring", "binary", "wrong"}) {
      assertThat(themes.names()).contains(bad);
      assertThatThrownBy(() -> themes.named(bad)).isInstanceOf(ThemeException.class)
          .hasMessageStartingWith(own.resolve(bad + ".properties").toString())
          .hasMessageContaining("expected");
    }
  }

  @Test
  void aFolderThatIsNoneIsTold() throws IOException {
    assertThat(new UserThemes(own).trouble()).isEmpty();
    assertThat(new UserThemes(own.resolve("none")).trouble()).isEmpty();
    var file = Files.writeString(own.resolve("themes"), "");
    var themes = new UserThemes(file);
    assertThat(themes.names()).isEqualTo(Themes.names());
    assertThat(themes.trouble())
        .contains(file + ": expected a folder of themes that can be read, found none");
  }

  @Test
  void ownThemesAreWhereXdgSays() {
    var home = Path.of("/home/somebody");
    for (var unset : new String[]{"", "relative", "\0"}) {
      assertThat(UserThemes.of(Map.of("XDG_CONFIG_HOME", unset), home).folder())
          .isEqualTo(home.resolve(".config/wetpaint/themes"));
    }
    assertThat(UserThemes.of(Map.of(), home).folder()).isEqualTo(home.resolve(".config/wetpaint/themes"));
    assertThat(UserThemes.of(Map.of("XDG_CONFIG_HOME", "/etc/somebody"), home).folder())
        .isEqualTo(Path.of("/etc/somebody/wetpaint/themes"));
  }

  private void write(String name, String title) throws IOException {
    Files.writeString(own.resolve(name + ".properties"), "property[title] = " + title);
  }
}

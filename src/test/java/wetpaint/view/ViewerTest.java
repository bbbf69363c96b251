package wetpaint.view;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import com.googlecode.lanterna.TextColor;
import com.googlecode.lanterna.input.KeyStroke;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import wetpaint.listing.BuiltIn;
import wetpaint.listing.CodeChoice;
import wetpaint.listing.Language;
import wetpaint.load.UserThemes;
import wetpaint.theme.Role;
import wetpaint.theme.Themes;

import static org.assertj.core.api.Assertions.assertThat;

/** Each viewer has a theme and messages of their own. */
class ViewerTest {
  private static final KeyStroke NEXT_THEME = new KeyStroke('t', false, false);
  private static final KeyStroke CODE_KEY = new KeyStroke('k', false, false);
  private static final KeyStroke NEXT_LANGUAGE = new KeyStroke('K', false, false);
  private static final CodeChoice CODE = CodeChoice
      .hidden(List.of(() -> BuiltIn.of(Language.PYTHON), () -> BuiltIn.of(Language.GO)));

  @Test
  void goesThroughAllThemesAndSaysWhich() {
    var viewer = new Viewer(Themes.choose("dark"), CODE);
    var seen = new ArrayList<String>();
    for (var theme = 0; theme < Themes.names().size(); theme++) {
      assertThat(viewer.press(NEXT_THEME, theme)).isTrue();
      seen.add(viewer.theme().name());
      assertThat(viewer.notice(theme)).contains(new Look.Notice("Theme: " + viewer.theme().title(), false));
    }
    assertThat(seen).hasSizeGreaterThanOrEqualTo(12).containsExactlyInAnyOrderElementsOf(Themes.names())
        .last().isEqualTo("dark");
  }

  @Test
  void showsCodeAndGoesThroughTheLanguages() {
    var viewer = new Viewer(Themes.choose("dark"), CODE);
    assertThat(viewer.code()).isEmpty();
    assertThat(viewer.press(CODE_KEY, 0)).isTrue();
    assertThat(viewer.code().orElseThrow().title()).isEqualTo("Python");
    viewer.press(NEXT_LANGUAGE, 0);
    assertThat(viewer.code().orElseThrow().title()).isEqualTo("Go");
    assertThat(viewer.notice(0)).contains(new Look.Notice("Code: Go", false));
    viewer.press(CODE_KEY, 0);
    assertThat(viewer.code()).isEmpty();
    viewer.press(NEXT_LANGUAGE, 0);
    assertThat(viewer.code().orElseThrow().title()).as("the language chosen before").isEqualTo("Go");
    viewer.press(NEXT_LANGUAGE, 0);
    assertThat(viewer.code().orElseThrow().title()).isEqualTo("Python");
  }

  @Test
  void leavesAllOtherKeysToTheShow() {
    var viewer = new Viewer(Themes.choose("dark"), CODE);
    for (var key : new KeyStroke[]{new KeyStroke('T', false, false), new KeyStroke('t', true, false),
        new KeyStroke('k', true, false),
        new KeyStroke('1', false, false)}) {
      assertThat(viewer.press(key, 0)).isFalse();
    }
    assertThat(viewer.theme().name()).isEqualTo("dark");
  }

  @Test
  void aMessageStandsForAWhile() {
    var viewer = new Viewer(Themes.choose("dark"), CODE);
    viewer.tell("saved", false, 1000);
    assertThat(viewer.notice(3999)).contains(new Look.Notice("saved", false));
    assertThat(viewer.notice(4000)).isEmpty();
  }

  @Test
  void aThemeFileThatIsEditedIsSeenAndAMistakeInItTold(@TempDir Path folder) throws IOException {
    var file = Files.writeString(folder.resolve("mine.properties"), "property[title] = Mine");
    var viewer = new Viewer(new UserThemes(folder).choose(file.toString()), CODE);
    Files.writeString(file, "property[title] = Mine\nbackground = #102030\n");
    assertThat(viewer.pollTheme(0)).isTrue();
    assertThat(viewer.theme().style(Role.SCREEN).background()).isEqualTo(new TextColor.RGB(16, 32, 48));
    Files.writeString(file, "property[title] = Mine\nbackground = midnight\n");
    assertThat(Stream.generate(() -> viewer.pollTheme(500)).limit(2))
        .as("within two polls, which is a second").contains(true);
    var notice = viewer.notice(500).orElseThrow();
    assertThat(notice.error()).isTrue();
    assertThat(notice.text()).startsWith("mine.properties:2: background is 'midnight', expected a colour");
    assertThat(viewer.theme().style(Role.SCREEN).background()).isEqualTo(new TextColor.RGB(16, 32, 48));
  }
}

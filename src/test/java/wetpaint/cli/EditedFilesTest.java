package wetpaint.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import wetpaint.Main;
import wetpaint.terminal.ChildJvm;
import wetpaint.terminal.Pseudoterminal;
import wetpaint.theme.Themes;

import static org.assertj.core.api.Assertions.assertThat;

/** Files that are edited while they are in use, also while the show stands still: it wakes for nothing else then. */
class EditedFilesTest {
  private static final String LESSON = """
      title: Short
      stops:
        - title: Before
          mode: async
          say: "{done}"
      """;

  @TempDir
  private Path home;

  private Pseudoterminal run(String... arguments) throws IOException {
    return Pseudoterminal.run(80, 24, Map.of("XDG_CONFIG_HOME", home.toString()),
        ChildJvm.command(Main.class, arguments).toArray(String[]::new));
  }

  private void theme(String base) throws IOException {
    var themes = Files.createDirectories(home.resolve("wetpaint/themes"));
    Files.writeString(themes.resolve("mine.properties"),
        "property[base]=" + base + "\nproperty[title]=Mine\n");
  }

  private static void pause(Pseudoterminal terminal) {
    terminal.awaitScreen("1 sync");
    terminal.type(" ");
    terminal.awaitScreen("paused");
  }

  private static void quit(Pseudoterminal terminal) throws InterruptedException {
    terminal.type("q");
    assertThat(terminal.awaitEnd()).isZero();
  }

  @Test
  void aThemeIsReloaded() throws Exception {
    theme("dark");
    try (var terminal = run("--theme", "mine")) {
      pause(terminal);
      theme("light");
      terminal.awaitScreen("Theme reloaded");
      theme("no such theme");
      terminal.awaitScreen("mine.properties");
      quit(terminal);
    }
  }

  @Test
  void aThemeThatWasChosenByAKeyIsReloaded() throws Exception {
    theme("dark");
    try (var terminal = run("--theme", Themes.names().getLast())) {
      pause(terminal);
      terminal.type("t");
      terminal.awaitScreen("Theme: Mine");
      theme("light");
      terminal.awaitScreen("Theme reloaded");
      quit(terminal);
    }
  }

  @Test
  void aLessonIsReloaded() throws Exception {
    var lesson = Files.writeString(home.resolve("short.yaml"), LESSON);
    try (var terminal = run("lesson", lesson.toString())) {
      terminal.awaitScreen("Before");
      Files.writeString(lesson, LESSON.replace("Before", "Afterwards"));
      terminal.awaitScreen("Afterwards");
      quit(terminal);
    }
  }
}

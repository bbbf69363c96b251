package wetpaint.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import wetpaint.theme.Themes;

import static org.assertj.core.api.Assertions.assertThat;

/** The list of themes. */
class ThemesCommandTest {
  @TempDir
  private Path config;

  @Test
  void namesEachThemeAndItsTitle() {
    var listed = Spoken.of("themes");
    assertThat(listed.code()).isZero();
    assertThat(listed.out().lines()).hasSizeGreaterThanOrEqualTo(12)
        .anyMatch(line -> line.startsWith("projector ") && line.endsWith(Themes.named("projector").title()));
    assertThat(listed.out()).doesNotContain("\u001b");
  }

  @ParameterizedTest
  @ValueSource(strings = {"truecolor 48;2;\\d+;\\d+;\\d+", "256 48;5;\\d+", "16 (4|10)[0-7]"})
  void showsColoursWhereTheyAreWantedAndNoMoreThanThat(String depth) {
    var words = depth.split(" ", -1);
    assertThat(Spoken.of("themes --color " + words[0]).out()).contains("\u001b[")
        .matches("(?s)([^\u001b]|\u001b\\[(0|" + words[1] + ")m)*");
  }

  /** A theme from elsewhere may say what it likes, in its text and in its name. */
  @Test
  void whatAUsersThemesSayIsShownHarmlessly() throws IOException {
    var own = Files.createDirectories(config.resolve("wetpaint/themes"));
    Files.writeString(own.resolve("evil.properties"), "property[title] = a\\u001b[31mb");
    Files.writeString(own.resolve("key.properties"), "property[title] = K\na\\u009b31m\\u202e = 1");
    Files.writeString(own.resolve("n\u001b[31m\u202e.properties"), "property[title] = Named oddly");
    Files.writeString(own.resolve("long.properties"), "x".repeat(60_000) + " = 1");
    Files.createDirectory(own.resolve("folder.properties"));
    var out = new ByteArrayOutputStream();
    var code = Cli.run(new Surroundings(Spoken.NOTHING, out, out,
        Map.of("LC_ALL", "C.UTF-8", "XDG_CONFIG_HOME", config.toString()), Surroundings.Terminals.NONE,
        () -> 80),
        "themes");
    assertThat(code).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8)).matches("[^\\p{Cc}\u202e\n]+(\n[^\\p{Cc}\u202e\n]+)*\n")
        .contains("expected the name that people see", "n\\u001b[31m\\u202e", "Named oddly",
            "expected a theme file,"
                + " found a folder")
        .satisfies(text -> assertThat(text.lines()).allMatch(line -> line.length() < 1200));
  }
}

package wetpaint.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import wetpaint.load.UserThemes;
import wetpaint.picture.Picture;
import wetpaint.picture.Pictures;
import wetpaint.studio.Presets;

import static org.assertj.core.api.Assertions.assertThat;

/** {@code --picture} says what is painted on the next canvas, {@code picture:} what is painted on its own. */
class PictureOptionTest {
  private static final Picture SUNRISE = picture("sunrise");
  private static final Picture HARBOUR = picture("harbour");
  private static final Picture GARDEN = picture("garden");

  @TempDir
  Path folder;

  @Command
  private static final class Options {
    @Mixin
    private CommonOptions common = new CommonOptions();
    @Mixin
    private ShowOptions show = new ShowOptions();
  }

  @Test
  void eachOptionIsForTheNextCanvas() {
    var usual = pictures();
    assertThat(usual).hasSize(3).startsWith(SUNRISE, HARBOUR);
    assertThat(pictures("--picture", "garden")).containsExactly(GARDEN, HARBOUR, usual.getLast());
    assertThat(pictures("--picture", "garden", "--picture", "sunrise")).containsExactly(GARDEN, SUNRISE,
        usual.getLast());
    assertThat(pictures("--picture", "garden", "--scenario", "single")).containsExactly(GARDEN);
  }

  @Test
  void aScenarioSaysItForItsOwnCanvas() throws IOException {
    var file = Files.writeString(folder.resolve("mine.yaml"), """
        name: mine
        canvases:
          - {name: A, layers: 1s/1s}
          - {name: B, layers: 1s/1s, picture: garden}
        """).toString();
    assertThat(pictures("--scenario", file)).containsExactly(SUNRISE, GARDEN);
    assertThat(pictures("--scenario", file, "--picture", "harbour")).containsExactly(HARBOUR, GARDEN);
  }

  private static List<Picture> pictures(String... words) {
    var options = new Options();
    new CommandLine(options).parseArgs(words);
    var config = ShowConfigs.of(options.common, options.show, new UserThemes(Path.of("none"))).show();
    assertThat(config.pictures().apply(Presets.LECTURE)).as("of another scenario").hasSize(3);
    return config.pictures().apply(config.run().scenario());
  }

  private static Picture picture(String name) {
    return Pictures.named(name).orElseThrow();
  }
}

package wetpaint.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** config.yaml stands in for options that the command line does not give, and says where a mistake in it is. */
class DefaultsTest {
  @TempDir
  Path folder;

  @Test
  void aDefaultHoldsUntilTheCommandLineSaysOtherwise() throws IOException {
    write("mode: async\ntheme: nord\n");
    assertThat(run("simulate")).isEqualTo(Spoken.of("simulate --mode async"));
    assertThat(run("simulate", "--mode", "parallel")).isEqualTo(Spoken.of("simulate --mode parallel"));
    assertThat(run("simulate", "--no-config")).isEqualTo(Spoken.of("simulate"));
    assertThat(run("simulate", "--compare")).isEqualTo(Spoken.of("simulate --compare"));
    assertThat(run("scenarios")).isEqualTo(Spoken.of("scenarios"));
  }

  @ParameterizedTest
  @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
      tehme: nord      => 1:1: expected a key of a configuration
      mode: asink      => 1:7: Invalid value for option '--mode': expected sync, async, parallel, concurrent, virtual, found "asink"
      mode: [sync]     => 1:7: expected one value for mode, found a list
      no-sync: maybe   => 1:10: Invalid value for option '--no-sync': expected true, false, found "maybe"
      - mode           => 1:1: expected a configuration with the keys
      """)
  void aMistakeIsToldWithItsPlace(String text, String sentence) throws IOException {
    write(text + "\n");
    var spoken = run("simulate");
    assertThat(spoken.code()).isEqualTo(2);
    assertThat(spoken.err()).contains("config.yaml:" + sentence).hasLineCount(1);
    assertThat(run("simulate", "--no-config")).isEqualTo(Spoken.of("simulate"));
    var doctor = run("doctor");
    assertThat(doctor.code()).isZero();
    assertThat(doctor.out()).contains("config.yaml:" + sentence);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "# theme: nord\n", "---\n", "--- # nothing\n...\n"})
  void aFileWithNothingInItSetsNothing(String text) throws IOException {
    write(text);
    assertThat(run("simulate")).isEqualTo(Spoken.of("simulate"));
    assertThat(run("doctor").out()).contains("config.yaml, 0 settings");
  }

  @Test
  void theDoctorSaysWhatNoCommandWouldTake() throws IOException {
    write("mode: async\n");
    assertThat(run("doctor").out()).contains("config.yaml, 1 setting\n");
    write("mode: async\ntheme: nrd\n");
    assertThat(run("doctor").out()).contains("config.yaml:2:8: ").contains("nrd");
  }

  @Test
  void theDoctorTellsWhatIsDrawnAndNotWhatWasWished() throws IOException {
    write("cells: octant\npixels: sixel\n");
    assertThat(run("doctor").out())
        .contains("cells     half (better: 256 colours, for octant as your file has it)\n")
        .contains("pixels    sixel\n");
  }

  @Test
  void everyKeyIsAnOptionOfTheShow() {
    var show = Commands.all(Spoken.surroundings(UTF_8, System.out, System.err)).getSubcommands();
    assertThat(Defaults.KEYS).allSatisfy(
        key -> assertThat(show).hasEntrySatisfying("show",
            command -> assertThat(command.getCommandSpec().optionsMap()).containsKey("--" + key)));
  }

  private void write(String text) throws IOException {
    Files.writeString(Files.createDirectories(folder.resolve("wetpaint")).resolve("config.yaml"), text);
  }

  private Spoken run(String... words) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    var surroundings = new Surroundings(Spoken.NOTHING, out, err,
        Map.of("LC_ALL", "en_US.UTF-8", "XDG_CONFIG_HOME", folder.toString()), Surroundings.Terminals.NONE,
        () -> 80);
    return new Spoken(Cli.run(surroundings, words), out.toString(UTF_8), err.toString(UTF_8));
  }
}

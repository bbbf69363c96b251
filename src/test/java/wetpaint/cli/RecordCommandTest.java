package wetpaint.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Tapes on the command line. */
class RecordCommandTest {
  @TempDir
  private Path folder;

  @Test
  void theReadmesPictureIsWhatItsTapeGives() throws IOException {
    var made = folder.resolve("demo.gif");
    assertThat(Spoken
        .of(StandardCharsets.UTF_8, "record", "src/main/resources/tapes/demo.tape", "-o", made.toString())
        .code()).isZero();
    assertThat(Files.mismatch(made, Path.of("demo.gif")))
        .as("demo.gif is not up to date: record src/main/resources/tapes/demo.tape -o demo.gif --force")
        .isEqualTo(-1);
  }

  @Test
  void aCastBeginsWithItsHeaderAndEndsWithAnExit() throws IOException {
    var cast = folder.resolve("x.cast");
    record("Set Framerate 5 Sleep 1s Type \"2\" Sleep 1s", "-o", cast.toString(), "--keys");
    var lines = Files.readAllLines(cast);
    assertThat(lines.getFirst()).startsWith("{\"version\":3,\"term\":{\"cols\":80,\"rows\":24");
    assertThat(lines).anyMatch(line -> line.contains("\"m\",\"async\""))
        .anyMatch(line -> line.contains("\"i\",\"2\""));
    assertThat(lines.getLast()).contains("\"x\"");
  }

  @Test
  void whatIsHiddenTakesNoTime() throws IOException {
    var shown = folder.resolve("shown.gif");
    var hidden = folder.resolve("hidden.gif");
    record("Set Framerate 5 Sleep 2s", "-o", shown.toString());
    record("Set Framerate 5 Sleep 2s Hide Sleep 20s", "-o", hidden.toString());
    assertThat(Files.mismatch(shown, hidden)).isEqualTo(-1);
  }

  @Test
  void neverOverwritesWithoutForce() throws IOException {
    var file = Files.writeString(folder.resolve("x.png"), "mine");
    var refused = record("Sleep 1s", "-o", file.toString());
    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.err()).isEqualToIgnoringNewLines(
        "wetpaint record: " + file + ": exists already, --force overwrites it");
    assertThat(file).hasContent("mine");
    assertThat(record("Sleep 1s", "-o", file.toString(), "--force").code()).isZero();
    assertThat(file).isNotEmptyFile();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Dance                         | x.gif | x.tape:1:1: Dance is not understood, expected a command such as Type, Sleep or Output
      Sleep 1s                      | x.mov | x.mov: unknown ending .mov, expected one of .cast, .gif, .png, .svg
      Set Width 1 cells Sleep 1s    | x.gif | a recording has at least 40 x 14 cells, not 1 x 24
      Set Width 10000 cells         | x.gif | a recording has at most 500 x 200 cells, not 10000 x 24
      Space Wait done               | x.gif | x.tape:1:7: Wait done would wait for ever: the show is paused here
      Sleep 9000s                   | x.png | The tape is longer than 120 minutes, which is the most there is
      Set Theme mauve Sleep 1s      | x.gif | there is no theme mauve
      Set Scenario moon Sleep 1s    | x.gif | expected lecture
      """)
  void refusesWithOneSentence(String tape, String file, String message) throws IOException {
    var refused = record(tape, "-o", folder.resolve(file).toString());
    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.err().lines()).singleElement().asString().contains(message);
    assertThat(folder.resolve(file)).doesNotExist();
  }

  private Spoken record(String tape, String... args) throws IOException {
    var script = Files.writeString(folder.resolve("x.tape"), tape);
    var words = new ArrayList<>(List.of("record", script.toString()));
    words.addAll(List.of(args));
    return Spoken.of(StandardCharsets.UTF_8, words.toArray(String[]::new));
  }
}

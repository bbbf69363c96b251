package wetpaint.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import com.fasterxml.jackson.jr.ob.JSON;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What real and measure print, and what they refuse. */
@Timeout(120)
class RealCommandTest {
  @TempDir
  private Path folder;
  private Path file;

  @BeforeEach
  void write() throws IOException {
    file = Files.writeString(folder.resolve("short.yaml"), """
        name: short
        title: Short
        canvases:
          - name: One
            layers: 2 x 100ms/200ms
          - name: Two
            layers: 100ms/0ms
        """);
  }

  @Test
  void realPrintsBothNumbersAndWhereTheDifferenceWent() {
    var spoken = Spoken.of("real --table --mode async --scenario " + file);
    assertThat(spoken.err()).isEmpty();
    assertThat(spoken.out())
        .startsWith("short: Short\nasync for real: 10 times faster, drying is a request to 127.0.0.1\n")
        .containsPattern("makespan +\\d+\\.\\d{3} s").contains("predicted ")
        .containsPattern("CPU time .* of the 0\\.030 s planned").contains(" waiting for paint to dry.");
    assertThat(spoken.code()).isZero();
  }

  @Test
  void whatWasMeasuredIsRecordedInSlowMotion() throws IOException {
    var cast = folder.resolve("real.cast");
    var png = folder.resolve("real.png");
    var journal = Spoken.of("real --events --mode async --scenario " + file + " --record " + cast).out();
    var lines = Files.readAllLines(cast);
    var makespan = Double.parseDouble(journal.replaceAll("(?s).*\"makespan\":(\\d+).*", "$1")) / 1000;
    var played = lines.stream().skip(1)
        .mapToDouble(line -> Double.parseDouble(line.substring(1, line.indexOf(','))))
        .sum();
    assertThat(played).isGreaterThan(4 * makespan);
    assertThat(String.join("", lines)).contains("for real", "planned");
    assertThat(Spoken.of("real --table --scenario " + file + " --record " + png).code()).isZero();
    assertThat(png).isNotEmptyFile();
    assertThat(Spoken.of("real --table --scenario " + file + " --record " + png))
        .isEqualTo(new Spoken(2, "", "wetpaint real: " + png + ": exists already, --force overwrites it\n"));
  }

  @Test
  void realPrintsTheStudiosJournal() {
    var lines = Spoken.of("real --events --mode sync --scenario " + file).out().lines().toList();
    assertThat(lines.getFirst()).isEqualTo("{\"t\":0,\"event\":\"mode\",\"mode\":\"sync\",\"painters\":1}");
    assertThat(lines.getLast()).contains("\"event\":\"finished\"");
    assertThat(lines).filteredOn(line -> line.contains("\"event\":\"paint\"")).hasSize(3);
  }

  @Test
  void measureRunsAllFiveModes() throws IOException {
    var spoken = Spoken.of("measure --json --repeat 1 --scenario " + file);
    assertThat(spoken.err()).isEmpty();
    var json = JSON.std.mapFrom(spoken.out());
    assertThat(json).containsKeys("scenario", "scale", "io", "cores", "modes");
    assertThat(spoken.out()).containsSubsequence("\"sync\"", "\"async\"", "\"parallel\"", "\"concurrent\"",
        "\"virtual\"");
    assertThat(Spoken.of("measure --repeat 1 --ascii --scenario " + file).out())
        .contains("best and median of 1 run", "predicted", "CPU/plan",
            "Noise: cores that were free, for 1 busy thread ")
        .contains("#");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      real --scale 0         | Invalid value for option '--scale': expected a scale of 1 to 100, times faster than the scenario says, found "0"
      real --io file         | Invalid value for option '--io': expected socket or command, found "file"
      real --record x.mp4    | Invalid value for option '--record': x.mp4: unknown ending .mp4, expected one of .cast, .gif, .png, .svg
      real --limit 1s        | expected a run of at most 1 s (--scale 30 would do), found one of 3 s
      real --limit 2000s     | expected a limit of 1 ms to 600 s, found 2000 s
      real --switch 1s=async | expected one mode from start to end, for threads can't change their kind while they run, found a switch
      real --compare         | Invalid value for option '--compare': expected a terminal to show five runs on; wetpaint measure prints them
      measure --mode async   | Invalid value for option '--mode': expected none, for all five are measured
      measure --repeat 0     | Invalid value for option '--repeat': expected 1 to 100 runs of each mode, found "0"
      """)
  void whatCantBeIsRefusedInASentence(String line, String sentence) {
    assertThat(Spoken.of(line))
        .isEqualTo(new Spoken(2, "", "wetpaint " + line.split(" ", 2)[0] + ": " + sentence + "\n"));
  }
}

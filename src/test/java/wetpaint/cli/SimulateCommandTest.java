package wetpaint.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import wetpaint.studio.Event;
import wetpaint.studio.Mode;
import wetpaint.studio.Presets;
import wetpaint.studio.Run;
import wetpaint.studio.Studio;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

/** What simulate prints, against the worked examples. */
class SimulateCommandTest {
  @TempDir
  Path folder;

  @Test
  void aTable() {
    assertThat(Spoken.of("simulate --mode async")).isEqualTo(done("""
        lecture: Three canvases, four layers each
        async

           canvas    painting    drying  waiting   done at
        0  Sunrise    4.000 s   6.000 s  1.500 s  11.500 s
        1  Harbour    4.000 s   6.000 s  2.500 s  12.500 s
        2  Nocturne   4.000 s   6.000 s  3.500 s  13.500 s
           all       12.000 s  18.000 s  7.500 s  13.500 s

        painter  painting     hired  utilisation
        0        12.000 s  13.500 s       88.9 %

        makespan     13.500 s
        utilisation    88.9 %
        speed-up       2.22 x  sync takes 30.000 s
        """));
  }

  @Test
  void aRunThatIsSwitched() {
    assertThat(Spoken.of("simulate --switch 4s=async --switch 9s=parallel --switch 60s=virtual:1"))
        .isEqualTo(done("""
            lecture: Three canvases, four layers each
            sync, from 4.000 s async, from 9.000 s parallel (3 painters)

               canvas    painting    drying   waiting   done at
            0  Sunrise    4.000 s   6.000 s   1.500 s  11.500 s
            1  Harbour    4.000 s   6.000 s   4.500 s  14.500 s
            2  Nocturne   4.000 s   6.000 s   5.500 s  15.500 s
               all       12.000 s  18.000 s  11.500 s  15.500 s

            painter  painting     hired  utilisation
            0         8.000 s  15.500 s       51.6 %
            1         2.000 s   6.500 s       30.8 %
            2         2.000 s   6.500 s       30.8 %

            makespan     15.500 s
            utilisation    42.1 %
            speed-up       1.94 x  sync takes 30.000 s

            All was done before the switch to virtual (1 painter) at 60.000 s.
            """));
  }

  @Test
  void aDisturbanceThatFindsNobodyIsSaid() {
    assertThat(Spoken.of("simulate --disturb 2s=block --disturb 3s=hog").out())
        .contains("Nobody painted at 2.000 s: there was nobody for the block.").doesNotContain("for the hog");
  }

  @Test
  void aRunThatIsDisturbed() {
    assertThat(Spoken.of("simulate --scenario single --disturb 500ms=block --disturb 5s=hog"))
        .isEqualTo(done("""
            single: One canvas alone: nothing helps
            sync

               canvas   painting   drying  waiting  blocked   done at
            0  Sunrise   6.000 s  6.000 s  0.000 s  2.000 s  14.000 s

            painter  painting     hired  utilisation
            0         6.000 s  14.000 s       42.9 %

            makespan     14.000 s
            utilisation    42.9 %
            speed-up       1.00 x  sync takes 14.000 s
            """));
  }

  @Test
  void allModesSideBySide() {
    assertThat(Spoken.of("simulate --compare")).isEqualTo(done("""
        lecture: Three canvases, four layers each

        mode        painters  makespan  speed-up  utilisation
        sync               1  30.000 s    1.00 x       40.0 %  █████████████████████████
        async              1  13.500 s    2.22 x       88.9 %  ███████████▎
        parallel           3  10.000 s    3.00 x       40.0 %  ████████▍
        concurrent         1  14.000 s    2.14 x       85.7 %  ███████████▋
        virtual            2  11.000 s    2.73 x       54.5 %  █████████▏
        """));
  }

  @Test
  void barsOfAsciiWhereThereIsNothingElse() {
    var expected = done("""
        many: Twelve canvases

        mode        painters  makespan  speed-up  utilisation
        sync               1  72.000 s    1.00 x       25.0 %  #########################
        async              1  19.500 s    3.69 x       92.3 %  #######
        parallel           4  18.000 s    4.00 x       25.0 %  ######
        concurrent         1  19.500 s    3.69 x       92.3 %  #######
        virtual            4   7.000 s   10.29 x       64.3 %  ##
        """);
    var line = "simulate --compare --scenario many --painters 4";
    assertThat(Spoken.of(line + " --ascii")).isEqualTo(expected);
    assertThat(Spoken.of(StandardCharsets.US_ASCII, line.split(" "))).isEqualTo(expected);
  }

  @Test
  void figuresForPrograms() {
    assertThat(
        Spoken.of("simulate --json --mode virtual --scenario single --disturb 0.5s=hog --switch 1s=async"))
        .isEqualTo(done(
            """
                {"scenario":"single","quantum":500,"start":{"mode":"virtual","painters":1},\
                "commands":[{"t":500,"command":"hog"},{"t":1000,"command":"switch","mode":"async","painters":1}],\
                "canvases":[{"canvas":0,"name":"Sunrise","painting":6000,"drying":6000,"waiting":0,"blocked":0,"done":12000}],\
                "painters":[{"painter":0,"painting":6000,"hired":12000,"utilisation":0.5000}],\
                "makespan":12000,"painted":6000,"utilisation":0.5000,"sync":12000,"speedup":1.0000}
                """));
  }

  @Test
  void allModesForPrograms() {
    assertThat(Spoken.of("simulate --json --compare").out())
        .startsWith("{\"scenario\":\"lecture\",\"runs\":[{")
        .endsWith("}]}\n").containsSubsequence("\"makespan\":30000", "\"makespan\":13500",
            "\"makespan\":10000",
            "\"makespan\":14000", "\"makespan\":11000");
  }

  @ParameterizedTest
  @CsvSource(textBlock = """
      sync,       30000
      async,      13500
      parallel,   10000
      concurrent, 14000
      virtual,    11000
      """)
  void theJournalAndNothingElse(String mode, long makespan) {
    var run = Run.of(Presets.LECTURE, Mode.named(mode).orElseThrow());
    var journal = Studio.simulate(run).journal().stream().map(Event::json).collect(joining("\n", "", "\n"));
    assertThat(Spoken.of("simulate --events --mode " + mode)).isEqualTo(done(journal));
    assertThat(journal).contains("\"event\":\"finished\",\"makespan\":" + makespan);
  }

  @Test
  void aScenarioInAFile() throws IOException {
    var file = Files.writeString(folder.resolve("my scenario.yaml"), """
        name: \u5348\u5F8C
        canvases:
          - name: "\u7D75\u753B \\"q\\\\\\""
            layers: 250ms/0s
          - name: A name that is far too long for a table of figures
            layers: 1s/1ms
        """);
    assertThat(Spoken.of(StandardCharsets.UTF_8, "simulate", "--scenario", file.toString()))
        .isEqualTo(done("""
            \u5348\u5F8C
            sync

               canvas                            painting   drying  waiting  done at
            0  \u7D75\u753B "q\\"                          0.250 s  0.000 s  0.000 s  0.250 s
            1  A name that is far too long f...   1.000 s  0.001 s  0.250 s  1.251 s
               all                                1.250 s  0.001 s  0.250 s  1.251 s

            painter  painting    hired  utilisation
            0         1.250 s  1.251 s       99.9 %

            makespan     1.251 s
            utilisation   99.9 %
            speed-up      1.00 x  sync takes 1.251 s
            """));
    assertThat(Spoken.of(StandardCharsets.UTF_8, "simulate", "--json", "--scenario", file.toString()).out())
        .contains("\"name\":\"\u7D75\u753B \\\"q\\\\\\\"\"");
  }

  @Test
  void colourOnlyIfAsked() {
    assertThat(Spoken.of("simulate --color 16").out()).contains("\u001B[1mpainter").contains("\u001B[0m\n");
    assertThat(Spoken.of("simulate --color never").out()).isEqualTo(Spoken.of("simulate").out())
        .doesNotContain("\u001B");
  }

  @Test
  void aReaderThatHasSeenEnoughIsNoFault() {
    assertThat(intoPipe("Broken pipe", "simulate", "--events")).isEqualTo(done(""));
    assertThat(intoPipe("Broken pipe", "simulate")).isEqualTo(done(""));
    assertThat(intoPipe("Broken pipe", "--help")).isEqualTo(done(""));
  }

  @Test
  void aFullDiskIsTold() {
    assertThat(intoPipe("No space left on device", "simulate", "--json")).isEqualTo(
        new Spoken(1, "", "wetpaint simulate: the output can't be written: No space left on device\n"));
  }

  private static Spoken intoPipe(String end, String... args) {
    var err = new ByteArrayOutputStream();
    var out = new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(end);
      }
    };
    var code = Cli.run(Spoken.surroundings(StandardCharsets.UTF_8, out, err), args);
    return new Spoken(code, "", err.toString(StandardCharsets.UTF_8));
  }

  private static Spoken done(String out) {
    return new Spoken(0, out, "");
  }
}

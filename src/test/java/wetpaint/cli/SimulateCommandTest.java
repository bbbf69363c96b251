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
        async; times in seconds

           canvas    painting  drying  ready  response  turnaround  done at
        1  Sunrise      4.000   6.000  1.500     0.000      11.500   11.500
        2  Harbour      4.000   6.000  2.500     1.000      12.500   12.500
        3  Nocturne     4.000   6.000  3.500     2.000      13.500   13.500
           all         12.000  18.000  7.500                         13.500
           mean         4.000   6.000  2.500     1.000      12.500

        painter  painting   hired  utilisation
        1          12.000  13.500       88.9 %

        makespan     13.500 s
        bound        12.000 s  no mode with 1 painter can be done sooner
        utilisation    88.9 %
        speed-up       2.22 x  sync takes 30.000 s
        """));
  }

  @Test
  void aRunThatIsSwitched() {
    assertThat(Spoken.of("simulate --switch 4s=async --switch 9s=parallel --switch 60s=virtual:1"))
        .isEqualTo(done("""
            lecture: Three canvases, four layers each
            sync, from 4.000 s async, from 9.000 s parallel (3 painters); times in seconds

               canvas    painting  drying   ready  response  turnaround  done at
            1  Sunrise      4.000   6.000   1.500     0.000      11.500   11.500
            2  Harbour      4.000   6.000   4.500     4.000      14.500   14.500
            3  Nocturne     4.000   6.000   5.500     5.000      15.500   15.500
               all         12.000  18.000  11.500                         15.500
               mean         4.000   6.000   3.833     3.000      13.833

            painter  painting   hired  utilisation
            1           8.000  15.500       51.6 %
            2           2.000   6.500       30.8 %
            3           2.000   6.500       30.8 %

            makespan     15.500 s
            bound        10.000 s  no mode with 3 painters can be done sooner
            utilisation    42.1 %
            speed-up       1.94 x  sync takes 30.000 s

            All was done before the switch to virtual (1 painter) at 60.000 s.
            """));
  }

  @Test
  void aDisturbanceThatFindsNobodyIsSaid() {
    assertThat(Spoken.of("simulate --disturb 2s=block --disturb 3s=hog").out())
        .contains("Nobody painted at 2.000 s: there was nobody for the block.").doesNotContain("for the hog");
    assertThat(Spoken.of("simulate --disturb 500ms=pin --disturb 500ms=hog").out())
        .contains("Nobody painted at 0.500 s: there was nobody for the hog.").doesNotContain("for the pin");
  }

  @Test
  void aRunThatIsDisturbed() {
    assertThat(Spoken.of("simulate --scenario single --disturb 500ms=block --disturb 5s=hog"))
        .isEqualTo(done("""
            single: One canvas alone: nothing helps
            sync; times in seconds

               canvas   painting  drying  ready  blocked  response  turnaround  done at
            1  Sunrise     6.000   6.000  0.000    2.000     0.000      14.000   14.000

            painter  painting   hired  utilisation
            1           6.000  14.000       42.9 %

            makespan     14.000 s
            bound        10.000 s  no mode with 1 painter can be done sooner
            utilisation    42.9 %
            speed-up       1.00 x  sync takes 14.000 s
            """));
  }

  @Test
  void aRunWithArrivalsRacksAndAPinnedCall() throws IOException {
    var file = Files.writeString(folder.resolve("late.yaml"), """
        name: late
        racks: 1
        canvases:
          - layers: 2 x 1s/2s
          - {at: 500ms, layers: 2 x 1s/2s}
        """);
    var line = "simulate --mode virtual --disturb 500ms=pin --scenario " + file;
    assertThat(Spoken.of(line)).isEqualTo(done("""
        late
        virtual (2 painters); 1 rack to dry on; times in seconds

           canvas    arrival  painting  drying  ready  queued  blocked  response  turnaround  done at
        1  Canvas 0    0.000     2.000   4.000  0.000   1.500    2.000     0.000       9.500    9.500
        2  Canvas 1    0.500     2.000   4.000  0.000   1.000    0.000     0.000       7.000    7.500
           all                   4.000   8.000  0.000   2.500    2.000                          9.500
           mean                  2.000   4.000  0.000   1.250    1.000     0.000       8.250

        painter  painting  hired  utilisation
        1           3.000  9.500       31.6 %
        2           1.000  9.500       10.5 %

        makespan     9.500 s
        bound        8.000 s  no mode with 2 painters can be done sooner
        utilisation   21.1 %
        speed-up      1.47 x  sync takes 14.000 s
        """));
    assertThat(Spoken.of(line.replace("simulate", "simulate --json")).out()).contains(
        "\"racks\":1,", "{\"t\":500,\"command\":\"pin\"}",
        "\"arrival\":500,\"response\":0,\"turnaround\":7000,",
        "\"queued\":1500,", "\"mean\":{\"response\":0,\"turnaround\":8250}", "\"bound\":8000");
    assertThat(Spoken.of(line.replace("simulate", "simulate --events")).out()).contains(
        "{\"t\":500,\"event\":\"arrive\",\"canvas\":1}\n{\"t\":500,\"event\":\"ready\",\"canvas\":1,\"layer\":0}",
        "\"until\":2500,\"pinned\":true}", "\"event\":\"queue\",\"canvas\":0,\"layer\":0}");
  }

  /** In sync nobody paints at 1.2 s, so the hog of async would make sync look good. */
  @Test
  void aRunIsNotComparedWithASyncThatTheDisturbancesMiss() {
    assertThat(Spoken.of("simulate --mode async --disturb 1.2s=hog").out())
        .contains("speed-up            -  not compared: in sync the disturbances do not strike alike");
    assertThat(Spoken.of("simulate --json --mode async --disturb 1.2s=hog").out())
        .contains("\"sync\":null,\"speedup\":null}");
    assertThat(Spoken.of("simulate --compare --disturb 1.2s=hog").out()).containsPattern("async .* -  90");
  }

  @Test
  void allModesSideBySide() {
    assertThat(Spoken.of("simulate --compare")).isEqualTo(done("""
        lecture: Three canvases, four layers each

        mode        painters  makespan  response  turnaround  speed-up    busy
        sync               1    30.000    10.000      20.000    1.00 x  40.0 %  ████████
        async              1    13.500     1.000      12.500    2.22 x  88.9 %  ███▋
        parallel           3    10.000     0.000      10.000    3.00 x  40.0 %  ██▋
        concurrent         1    14.000     0.500      13.000    2.14 x  85.7 %  ███▊
        virtual            2    11.000     0.333      10.333    2.73 x  54.5 %  ██▉

        Times in seconds; response and turnaround are means over the canvases.
        """));
  }

  @Test
  void barsOfAsciiWhereThereIsNothingElse() {
    var expected = done("""
        many: Twelve canvases

        mode        painters  makespan  response  turnaround  speed-up    busy
        sync               1    72.000    33.000      39.000    1.00 x  25.0 %  ########
        async              1    19.500     2.750      16.750    3.69 x  92.3 %  ##
        parallel           4    18.000     6.000      12.000    4.00 x  25.0 %  ##
        concurrent         1    19.500     2.750      16.750    3.69 x  92.3 %  ##
        virtual            4     7.000     0.500       6.500   10.29 x  64.3 %  #

        Times in seconds; response and turnaround are means over the canvases.
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
                "canvases":[{"canvas":0,"name":"Sunrise","arrival":0,"response":0,"turnaround":12000,\
                "painting":6000,"drying":6000,"waiting":0,"queued":0,"blocked":0,"done":12000}],\
                "mean":{"response":0,"turnaround":12000},\
                "painters":[{"painter":0,"painting":6000,"hired":12000,"utilisation":0.5000}],\
                "makespan":12000,"painted":6000,"utilisation":0.5000,"bound":10000,"sync":12000,"speedup":1.0000}
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
    var table = """
        \u5348\u5F8C
        sync; times in seconds

           canvas                            painting  drying  ready  response  turnaround  done at
        1  \u7D75\u753B "q\\\"                            0.250   0.000  0.000     0.000       0.250    0.250
        2  A name that is far too long f...     1.000   0.001  0.250     0.250       1.251    1.251
           all                                  1.250   0.001  0.250                          1.251
           mean                                 0.625   0.001  0.125     0.125       0.751

        painter  painting  hired  utilisation
        1           1.250  1.251       99.9 %

        makespan     1.251 s
        bound        1.250 s  no mode with 1 painter can be done sooner
        utilisation   99.9 %
        speed-up      1.00 x  sync takes 1.251 s
        """;
    assertThat(Spoken.of(StandardCharsets.UTF_8, "simulate", "--scenario", file.toString()))
        .isEqualTo(done(table));
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

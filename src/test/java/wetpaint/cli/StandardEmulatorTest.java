package wetpaint.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.fasterxml.jackson.jr.ob.JSON;
import com.googlecode.lanterna.TerminalSize;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import wetpaint.load.UserThemes;
import wetpaint.record.CastRecording;
import wetpaint.record.Frame;
import wetpaint.record.OutputFile;
import wetpaint.record.Recording;
import wetpaint.tape.TapeParser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** An emulator that knows nothing of us (Debian's python3-pyte), fed with a cast, shows at any instant what was drawn. */
class StandardEmulatorTest {
  private static final String PYTHON = "/usr/bin/python3";
  private static final Path SCREENS = Path.of("src/test/python/screens.py");

  @TempDir
  Path folder;

  @BeforeAll
  static void isThere() throws Exception {
    assumeTrue(Path.of(PYTHON).toFile().canExecute() && run(PYTHON, "-c", "import pyte").exit() == 0,
        "there is no python3-pyte");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      3 | 80  | 24 | Sleep 4s Type@0 "2" Sleep 5s Type@0 "3" Wait done Sleep 1s
      2 | 80  | 24 | Sleep 4s Type@0 "2" Sleep 5s Type@0 "3" Wait done Sleep 1s
      3 | 132 | 43 | Set Theme light Set Mode virtual Sleep 3s Type "?" Sleep 1s Type "? ]" Left 3 Space Sleep 2s Type "bpt" Sleep 2s
      3 | 80  | 24 | Set Compare true Set Speed 2 Set Theme paper Sleep 5s Caption "Who is first?" Sleep 2s Type "C" Sleep 4s
      2 | 40  | 14 | Set Scenario many Set Mode concurrent Sleep 4s Type "x" Sleep 3s Hide Sleep 2s Show Sleep 2s
      """)
  void agrees(int version, int columns, int rows, String script) throws Exception {
    var drawn = new TreeMap<Long, List<String>>();
    var cast = folder.resolve("agrees.cast");
    var size = new TerminalSize(columns, rows);
    var tape = TapeParser.parse("agrees.tape", script);
    var opening = TapeOptions.opening(tape.settings().options(), folder, new UserThemes(folder));
    var style = new CastRecording.Style(version, size, "", Exporters.colors(opening.theme().theme()), true);
    try (var recording = new CastRecording(OutputFile.whole(cast, false), style, 2000);
        var recorder = new TapeRecorder(tape, opening, size, List.of(recording, new Text(drawn)),
            (_, _) -> {},
            _ -> {})) {
      recorder.record();
    }
    var shown = new TreeMap<Long, List<?>>();
    for (var line : run(PYTHON, SCREENS.toString(), cast.toString()).out().lines().toList()) {
      var moment = JSON.std.listFrom(line);
      shown.put(((Number) moment.getFirst()).longValue(), (List<?>) moment.getLast());
    }
    assertThat(drawn).hasSizeGreaterThan(150);
    drawn.forEach((at, text) -> assertThat(lines(shown.floorEntry(at).getValue())).as("at %d ms", at)
        .isEqualTo(lines(text)));
  }

  private static String lines(List<?> rows) {
    return rows.stream().map(String::valueOf).collect(Collectors.joining("\n"));
  }

  /** What is drawn when, row by row. */
  private record Text(TreeMap<Long, List<String>> drawn) implements Recording {
    @Override
    public void frame(Frame frame) {
      var size = frame.cells().getSize();
      var rows = new ArrayList<String>();
      for (var y = 0; y < size.getRows(); y++) {
        var row = y;
        rows.add(IntStream.range(0, size.getColumns())
            .mapToObj(x -> frame.cells().getCharacterAt(x, row).getCharacterString())
            .collect(Collectors.joining()));
      }
      drawn.put(frame.at(), rows);
    }

    @Override
    public void end(long at) {}

    @Override
    public void close() {}
  }

  private record Output(int exit, String out) {}

  private static Output run(String... command) throws IOException, InterruptedException {
    var process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    var out = new String(process.getInputStream().readAllBytes(), UTF_8);
    process.waitFor(1, TimeUnit.MINUTES);
    return new Output(process.exitValue(), out);
  }
}

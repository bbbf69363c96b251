package wetpaint.record;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.fasterxml.jackson.jr.ob.JSON;
import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.graphics.BasicTextImage;
import com.googlecode.lanterna.graphics.TextImage;
import org.jline.utils.ScreenTerminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class CastRecordingTest {
  private static final TerminalSize SIZE = new TerminalSize(12, 3);
  private static final String TITLE = "Three \"canvases\" \\ é\t漢\u0007";
  private static final String SHOWN_TITLE = "Three \"canvases\" \\ é\uFFFD漢\uFFFD";

  @TempDir
  Path folder;

  /** An event, its time in milliseconds since the start. */
  private record Event(long at, String code, String data) {}

  private record Cast(Map<String, Object> header, List<Event> events) {
    List<Event> of(String code) {
      return events.stream().filter(event -> event.code.equals(code)).toList();
    }
  }

  @Test
  void theHeaderTellsWhatAPlayerNeeds() throws IOException {
    var header = record(3, false, recording -> {}).header();
    assertThat(header).containsEntry("version", 3).containsEntry("title", SHOWN_TITLE).containsOnlyKeys(
        "version",
        "term", "title");
    assertThat((Map<?, ?>) header.get("term")).isEqualTo(Map.of("cols", 12, "rows", 3, "type",
        "xterm-256color", "theme",
        Map.of("fg", "#d8dee9", "bg", "#14161b", "palette",
            "#1b1e25:#e0616a:#9ccb7d:#ebcb6b:#6fa8f5:#c792ea:#6fd3d8:#d8dee9:#4c525e:#ff7b85:#b5e597:#ffe08a:#8fbeff:#ddb0ff:#8febf0:#ffffff")));
  }

  @Test
  void theOlderHeaderIsFlat() throws IOException {
    var header = record(2, false, recording -> {}).header();
    assertThat(header).containsEntry("version", 2).containsEntry("width", 12).containsEntry("height", 3)
        .containsEntry("title", SHOWN_TITLE).containsEntry("env", Map.of("TERM", "xterm-256color"))
        .containsKey("theme");
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3})
  void timesAreExact(int version) throws IOException {
    var times = IntStream.range(0, 400).mapToObj(i -> i * 100_001L / 3).toList();
    var cast = record(version, false, recording -> {
      for (var at : times) {
        recording.frame(new Frame(at, text("at " + at)));
      }
    });
    assertThat(cast.of("o")).extracting(Event::at).startsWith(times.toArray(Long[]::new));
    assertThat(cast.events().getLast().at()).isEqualTo(20_000_000);
  }

  @Test
  void endsWithAnExit() throws IOException {
    assertThat(record(3, false, recording -> {}).events().getLast())
        .isEqualTo(new Event(20_000_000, "x", "0"));
  }

  @Test
  void theFirstFrameAndTheFirstAfterAMarkerPaintEverything() throws IOException {
    var cast = record(3, false, recording -> {
      recording.frame(new Frame(0, text("one")));
      recording.frame(new Frame(100, text("two")));
      recording.marker(150, "async");
      recording.frame(new Frame(150, text("two")));
      recording.frame(new Frame(200, text("two")));
      recording.frame(new Frame(300, text("three")));
    });
    var blank = "            ";
    var start = "\u001b[?25l\u001b[0m\u001b[1;1H";
    var enter = "\u001b[?1049h\u001b[0m\u001b[2J";
    var leave = "\u001b[0m\u001b[3;1H\r\n\u001b[?25h\u001b[?1049l";
    var rest = "\u001b[2;1H" + blank + "\u001b[3;1H" + blank;
    assertThat(cast.events()).containsExactly(
        new Event(0, "o", enter + start + "one         " + rest),
        new Event(100, "o", "\u001b[1;1Htwo"),
        new Event(150, "m", "async"),
        new Event(150, "o", start + "two         " + rest),
        new Event(300, "o", "\u001b[1;2Hhree"),
        new Event(20_000_000, "o", leave),
        new Event(20_000_000, "x", "0"));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void keysAreToldIfAsked(boolean keys) throws IOException {
    var cast = record(3, keys, recording -> {
      recording.frame(new Frame(0, text("one")));
      recording.key(50, "2");
      recording.key(60, "\u001b[C");
    });
    assertThat(cast.of("i")).extracting(Event::data).isEqualTo(keys ? List.of("2", "\u001b[C") : List.of());
    assertThat(cast.events().getLast().at()).isEqualTo(20_000_000);
  }

  @Test
  void anotherSizeIsTold() throws IOException {
    var cast = record(3, false, recording -> {
      recording.frame(new Frame(0, text("one")));
      recording.frame(new Frame(40, new BasicTextImage(20, 2)));
    });
    assertThat(cast.of("r")).containsExactly(new Event(40, "r", "20x2"));
    assertThat(cast.of("o").getLast().data()).contains("\u001b[2;1H");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void aTerminalShowsWhatWasDrawn(long seed) throws IOException {
    var frames = new RandomRun(seed, 12, 3, 2, "abc▀█─é").frames(50);
    var cast = record(3, false, recording -> {
      for (var frame : frames) {
        if (frame.at() % 7 == 0) {
          recording.marker(frame.at(), "here");
        }
        recording.frame(frame);
      }
    });
    var screen = new ScreenTerminal(12, 3);
    var events = new ArrayList<>(cast.of("o"));
    for (var frame : frames) {
      while (!events.isEmpty() && events.getFirst().at() <= frame.at()) {
        screen.write(events.removeFirst().data());
      }
      var expected = IntStream.range(0, 3).mapToObj(y -> row(frame.cells(), y)).toList();
      assertThat(screen.toString().lines().limit(3)).as("at %d ms", frame.at()).isEqualTo(expected);
    }
  }

  @Test
  void whatWasWrittenIsThereAtOnce() throws IOException {
    var file = folder.resolve("grows.cast");
    var style = new CastRecording.Style(3, SIZE, TITLE, SampleRun.COLORS, false);
    try (var recording = new CastRecording(OutputFile.growing(file, false), style, 0)) {
      recording.frame(new Frame(0, text("one")));
      assertThat(read(file).events()).hasSize(1);
      recording.frame(new Frame(40, text("two")));
      assertThat(read(file).events()).hasSize(2);
    }
    assertThat(read(file).events()).hasSize(2);
  }

  @Test
  void refusesOtherVersionsAndSizes() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new CastRecording.Style(4, SIZE, "", SampleRun.COLORS, false))
        .withMessage("a cast has version 3 or 2, not 4");
    var huge = new TerminalSize(10000, 10000);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new CastRecording.Style(3, huge, "", SampleRun.COLORS, false))
        .withMessage("a recording has at most 500 x 200 cells, not 10000 x 10000");
  }

  private interface Script {
    void run(Recording recording) throws IOException;
  }

  private Cast record(int version, boolean keys, Script script) throws IOException {
    var file = folder.resolve("test.cast");
    var style = new CastRecording.Style(version, SIZE, TITLE, SampleRun.COLORS, keys);
    try (var recording = new CastRecording(OutputFile.whole(file, true), style, 0)) {
      script.run(recording);
      recording.end(20_000_000);
    }
    return read(file);
  }

  private static Cast read(Path file) throws IOException {
    var lines = Files.readAllLines(file);
    var header = JSON.std.mapFrom(lines.getFirst());
    var events = new ArrayList<Event>();
    long last = 0;
    for (var line : lines.subList(1, lines.size())) {
      var event = JSON.std.with(JSON.Feature.USE_BIG_DECIMAL_FOR_FLOATS).listFrom(line);
      var time = ((BigDecimal) event.get(0)).movePointRight(3).longValueExact();
      last = Objects.equals(header.get("version"), 3) ? last + time : time;
      events.add(new Event(last, (String) event.get(1), (String) event.get(2)));
    }
    return new Cast(header, events);
  }

  private static String row(TextImage cells, int y) {
    return IntStream.range(0, cells.getSize().getColumns())
        .mapToObj(x -> cells.getCharacterAt(x, y).getCharacterString()).collect(Collectors.joining());
  }

  private static TextImage text(String text) {
    var image = new BasicTextImage(SIZE);
    image.newTextGraphics().putString(0, 0, text);
    return image;
  }
}

package wetpaint.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import wetpaint.load.UserThemes;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever makes a live show is in its tape: played, it shows the same frames. */
class LiveRecordingTest {
  /** Milliseconds between frames, a tape's own. */
  private static final long SLOT = 40;
  private static final TerminalSize SIZE = new TerminalSize(90, 28);
  /** All that mean something, some often, and some that do not. */
  private static final List<KeyStroke> KEYS = keys("12345[] +-rstcCpxhub??3 12x\"\\", KeyType.Tab,
      KeyType.ArrowLeft,
      KeyType.ArrowRight, KeyType.PageUp, KeyType.PageDown, KeyType.Home, KeyType.End, KeyType.Escape,
      KeyType.F5,
      KeyType.Enter);

  @TempDir
  Path folder;

  @Command
  private static final class Options {
    @Mixin
    private CommonOptions common = new CommonOptions();
    @Mixin
    private ShowOptions show = new ShowOptions();
  }

  @BeforeEach
  void filesOfTheUsers() throws IOException {
    Files.writeString(folder.resolve("mine.yaml"), """
        name: mine
        canvases:
          - name: First
            layers: [2 x 700ms/900ms, 300ms/0s]
            picture: harbour
          - layers: 3 x 1s/500ms
        """);
    Files.writeString(folder.resolve("mine.properties"), "property[base]=light\nproperty[title]=Mine\n");
    Files.createDirectory(folder.resolve("tapes"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      1 | 0     |
      2 | 0     | --mode virtual --painters 3 --switch 2s=async --switch 5s=parallel:2
      3 | 3210  | --mode async --disturb 1s=block --disturb 2500ms=hog
      4 | 0     | --compare --speed 2
      5 | 12345 | --scenario DIR/mine.yaml --theme DIR/mine.properties
      6 | 7     | --picture harbour --picture sunrise --speed 0.5 --theme nord
      7 | 1     | --mode parallel --painters 2
      8 | 9999  | --scenario many --mode concurrent
      """)
  void theTapeShowsWhatWasSeen(long seed, long from, String options) throws IOException {
    var random = new Random(seed);
    var keys = new TreeMap<Long, KeyStroke>();
    for (var at = random.nextLong(1500); at < from + 8000; at += 1 + random.nextLong(1500)) {
      keys.put(at, KEYS.get(random.nextInt(KEYS.size())));
    }
    holds(keys, from,
        options == null ? new String[]{} : options.replace("DIR", folder.toString()).split(" "));
  }

  @Test
  void aBranchIsRecordedWithTheRunThatItLeft() throws IOException {
    var keys = Map.of(4000L, key(' '), 4500L, new KeyStroke(KeyType.ArrowLeft), 5000L, key('3'), 5500L,
        key(' '), 9000L,
        key('u'));
    assertThat(holds(new TreeMap<>(keys), 4200)).anyMatch(event -> event.contains("\"m\",\"parallel\""))
        .anyMatch(event -> event.contains("Now it is sync: 30.0 s"));
  }

  @Test
  void afterMoreKeysThanAreKeptATapeBeginsWithACue() throws IOException {
    var keys = new TreeMap<Long, KeyStroke>();
    for (var at = 1L; at <= 10_001; at++) {
      keys.put(at, new KeyStroke(KeyType.F5));
    }
    keys.putAll(Map.of(3000L, key('2'), 5000L, key('x'), 9000L, key(' '), 9500L, key('3'), 9700L, key(' '),
        10_900L, key('u'), 12_000L, key('p'), 13_000L, key('1')));
    holds(keys, 10_500);
    assertThat(folder.resolve("tapes").resolve("live.tape")).content().contains("Set Cue")
        .doesNotContain("Hide").hasSizeLessThan(4000);
  }

  @Test
  void aScreenThatIsTooLargeIsRecordedAsFarAsThereIs() throws IOException {
    var cast = folder.resolve("tapes").resolve("live.cast");
    try (var show = show(cast)) {
      show.press(key('R'), new TerminalSize(600, 250));
      assertThat(show.sight().look().own().notice().orElseThrow().text())
          .isEqualTo("Recording 500 x 200 cells, the most there are; R stops it");
      show.advance(100);
      show.capture(new TerminalSize(600, 250));
    }
    assertThat(Files.readString(cast)).doesNotContain("600x250");
    var tape = folder.resolve("tapes").resolve("live.tape").toString();
    assertThat(Spoken.of(StandardCharsets.UTF_8, "record", tape, "-o", folder.resolve("x.png").toString(),
        folder.resolve("x.cast").toString())).isEqualTo(new Spoken(0, "", ""));
  }

  /** Records, plays the tape and compares. @return the events of the cast */
  private List<String> holds(NavigableMap<Long, KeyStroke> keys, long from, String... words)
      throws IOException {
    var live = folder.resolve("tapes").resolve("live.cast");
    var tape = folder.resolve("tapes").resolve("live.tape");
    var played = folder.resolve("played.cast");
    perform(keys, from, live, words);
    assertThat(Spoken.of(StandardCharsets.UTF_8, "record", tape.toString(), "-o", played.toString()))
        .isEqualTo(new Spoken(0, "", ""));
    assertThat(events(played)).as(Files.readString(tape)).isEqualTo(events(live)).hasSizeGreaterThan(20);
    return events(live);
  }

  /**
   * All but the header, which has the theme that the recording began with, and the end, for which the last frame of a tape
   * stands for a while.
   */
  private static List<String> events(Path cast) throws IOException {
    var lines = Files.readAllLines(cast);
    assertThat(lines.get(lines.size() - 2)).endsWith("[?1049l\"]");
    return lines.subList(1, lines.size() - 2);
  }

  /** Presses the keys at their moments, and records 8 s of it. */
  private static void perform(NavigableMap<Long, KeyStroke> keys, long from, Path file, String... words)
      throws IOException {
    try (var show = show(file, words)) {
      for (long at = 0, look = 0; at <= from + 8000; at++) {
        show.advance(at);
        if (at == from) {
          show.press(key('R'), SIZE);
          look = at;
        }
        if (keys.containsKey(at)) {
          show.press(keys.get(at), SIZE);
        }
        if (at == look) {
          look += SLOT;
          show.capture(SIZE);
        }
      }
      show.stop();
      assertThat(show.failure()).isEmpty();
    }
  }

  private static final UserThemes THEMES = new UserThemes(Path.of("none"));

  private static RecordedShow show(Path file, String... words) {
    var options = new Options();
    var line = new CommandLine(options).parseArgs(words);
    return new RecordedShow(ShowConfigs.of(options.common, options.show, THEMES), Runnable::run, () -> {},
        new LiveRecorder(folder -> TapeOptions.given(line, folder, THEMES), Optional.of(file), false));
  }

  private static List<KeyStroke> keys(String characters, KeyType... types) {
    var keys = new ArrayList<KeyStroke>();
    characters.chars().forEach(c -> keys.add(key((char) c)));
    for (var type : types) {
      keys.add(new KeyStroke(type));
      keys.add(new KeyStroke(type, false, false, true));
    }
    return keys;
  }

  private static KeyStroke key(char c) {
    return new KeyStroke(c, false, false);
  }
}

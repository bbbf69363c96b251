package wetpaint.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class GifRecordingTest {
  private static final Appearance LOOK = SampleRun.PLAIN;
  private static final String CHARACTERS = "  abQ▀▄█▌▐░▒▓─│╭╯┼═╬▃▉●é";

  @TempDir
  Path folder;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void everyFrameIsSeenAsItWasDrawn(long seed) throws IOException {
    var frames = new RandomRun(seed, 9, 4, 6, CHARACTERS).frames(60);
    var gif = gif(frames, LOOK);
    assertShows(gif, frames, LOOK);
    assertThat(gif.localTables()).isZero();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void imagesHaveColoursOfTheirOwnWhenThereAreTooManyForAll(long seed) throws IOException {
    var frames = new RandomRun(seed, 6, 3, 600, " ▀▄a").frames(80);
    var gif = gif(frames, LOOK);
    assertShows(gif, frames, LOOK);
    assertThat(gif.localTables()).isPositive();
  }

  @Test
  void aPictureOfMoreColoursThanAnImageCanHaveIsShownWithColoursNearby() throws IOException {
    var frames = new RandomRun(1, 40, 20, 2000, "▀▄").frames(1);
    var expected = pixels(frames.getFirst(), LOOK);
    var seen = gif(frames, LOOK).at(0);
    var off = IntStream.range(0, seen.length).mapToDouble(i -> distance(seen[i], expected[i])).average()
        .orElseThrow();
    assertThat(off).isLessThan(40); // of 441 from black to white
  }

  @Test
  void aRunWithWindowAndPaddingIsSeenAsItWasDrawn() throws IOException {
    var look = new Appearance(SampleRun.COLORS, 11, 7, WindowBar.COLORFUL);
    var frames = LongStream.range(0, 15).mapToObj(i -> SampleRun.frame(1400 * i)).toList();
    assertShows(gif(frames, look), frames, look);
  }

  @ParameterizedTest
  @CsvSource({"1000,30", "3000,24", "777,60", "20,1", "1400000,2"})
  void delaysAddUpToTheTimeThoughEachIsRounded(long duration, int framesPerSecond) throws IOException {
    var run = new RandomRun(3, 3, 1, 4, "ab▀");
    var frames = run.frames((int) Math.min(200, duration * framesPerSecond / 1000 + 1));
    var timed = IntStream.range(0, frames.size())
        .mapToObj(i -> new Frame(duration * i / frames.size(), frames.get(i).cells())).toList();
    var gif = gif(timed, duration);
    assertThat(gif.hundredths()).isEqualTo((duration + 5) / 10);
    assertThat(gif.frames()).allMatch(shown -> shown.delay() >= 2);
  }

  @Test
  void framesThatLookTheSameAreOne() throws IOException {
    var gif = gif(
        List.of(SampleRun.frame(0), new Frame(40, SampleRun.image(0)), new Frame(80, SampleRun.image(500)),
            new Frame(120, SampleRun.image(500))),
        200);
    assertThat(gif.frames()).extracting(Gif.Shown::delay).containsExactly(8, 12);
  }

  @Test
  void whatIsTooShortToBeSeenGivesWayToWhatFollows() throws IOException {
    var gif = gif(List.of(SampleRun.frame(0), new Frame(100, SampleRun.image(500)),
        new Frame(110, SampleRun.image(900))), 300);
    assertThat(gif.frames()).extracting(Gif.Shown::delay).containsExactly(10, 20);
    assertThat(gif.at(29)).isEqualTo(pixels(SampleRun.frame(900), LOOK));
  }

  @Test
  void theLastFrameIsHeld() throws IOException {
    var file = folder.resolve("held.gif");
    try (var recording = new GifRecording(OutputFile.whole(file, false), LOOK, true, 1500)) {
      recording.frame(SampleRun.frame(0));
      recording.frame(SampleRun.frame(1000));
      recording.end(1200);
    }
    assertThat(Gif.read(file).frames()).extracting(Gif.Shown::delay).containsExactly(100, 170);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void loopsIfAsked(boolean loops) throws IOException {
    var file = folder.resolve("loop.gif");
    try (var recording = new GifRecording(OutputFile.whole(file, false), LOOK, loops, 0)) {
      recording.frame(SampleRun.frame(0));
      recording.end(100);
    }
    assertThat(Gif.read(file).loops()).isEqualTo(loops);
    assertThat(Gif.read(file).interlaced()).isFalse();
  }

  @Test
  void aRecordingThatIsGivenUpLeavesNothing() throws IOException {
    try (var recording = new GifRecording(OutputFile.whole(folder.resolve("half.gif"), false), LOOK, true,
        0)) {
      recording.frame(SampleRun.frame(0));
      recording.frame(SampleRun.frame(1000));
    }
    try (var files = Files.list(folder)) {
      assertThat(files).isEmpty();
    }
  }

  private Gif gif(List<Frame> frames, Appearance look) throws IOException {
    return gif(frames, look, frames.getLast().at() + 100);
  }

  private Gif gif(List<Frame> frames, long end) throws IOException {
    return gif(frames, LOOK, end);
  }

  private Gif gif(List<Frame> frames, Appearance look, long end) throws IOException {
    var file = folder.resolve("test.gif");
    try (var recording = new GifRecording(OutputFile.whole(file, true), look, true, 0)) {
      for (var frame : frames) {
        recording.frame(frame);
      }
      recording.end(end);
    }
    return Gif.read(file);
  }

  private static void assertShows(Gif gif, List<Frame> frames, Appearance look) {
    for (var frame : frames) {
      assertThat(gif.at((frame.at() + 5) / 10)).as("at %d ms", frame.at()).isEqualTo(pixels(frame, look));
    }
  }

  private static int[] pixels(Frame frame, Appearance look) {
    var grid = Grid.of(frame.cells(), look.colors());
    var bitmap = new Bitmap(look, BundledFont.alone(), grid.columns, grid.rows);
    bitmap.paint(grid);
    return bitmap.pixels;
  }

  private static double distance(int one, int other) {
    return Math.sqrt(IntStream.of(0, 8, 16).map(shift -> (one >> shift & 255) - (other >> shift & 255))
        .map(d -> d * d).sum());
  }
}

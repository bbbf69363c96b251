package wetpaint.record;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.zip.GZIPOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;

import com.googlecode.lanterna.TerminalSize;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

import static org.assertj.core.api.Assertions.assertThat;

class SvgTest {
  private static final Appearance LOOK = SampleRun.PLAIN;
  private static final Pattern RECTANGLE = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v(\\d+)h-\\d+z");
  private static final Pattern TIME = Pattern.compile("([\\d.]+)%(?:,to)?\\{--t:(\\d+)}");
  private static final Pattern END = Pattern.compile("#(\\w+)\\{--end:(\\d+)}");

  @TempDir
  Path folder;

  @Test
  void aStillHasTheTextAndNothingFromElsewhere() throws Exception {
    var file = folder.resolve("still.svg");
    try (var recording = StillRecording.svg(OutputFile.whole(file, false), LOOK, 3000)) {
      recording.frame(SampleRun.frame(0));
      recording.frame(SampleRun.frame(3000));
      recording.frame(SampleRun.frame(6000));
      recording.end(9000);
    }
    var document = parse(file);
    assertThat(elements(document.getDocumentElement(), "text")).extracting(Element::getTextContent)
        .contains("1 sync", "Harbour", "3.00 s", "ready queue: Harbour, Meadow", "Space");
    assertThat(Files.readString(file).replace("\"http://www.w3.org/2000/svg\"", "")).doesNotContain("://",
        "url(", "script");
  }

  @Test
  void textKeepsItsCellsAndItsMeaning() throws Exception {
    var run = new RandomRun(1, 20, 5, 3, "a<&>\"' é漢");
    var frame = run.frames(1).getFirst();
    var file = folder.resolve("text.svg");
    try (var recording = StillRecording.svg(OutputFile.whole(file, false), LOOK, 0)) {
      recording.frame(frame);
      recording.end(0);
    }
    var grid = Grid.of(frame.cells(), SampleRun.COLORS);
    var cells = new int[grid.glyphs.length];
    for (var text : elements(parse(file).getDocumentElement(), "text")) {
      var points = text.getTextContent().codePoints().toArray();
      var at = Integer.parseInt(text.getAttribute("y")) / 20 * 20
          + Integer.parseInt(text.getAttribute("x")) / 10;
      System.arraycopy(points, 0, cells, at, points.length);
    }
    for (int i = 0; i < cells.length; i++) {
      assertThat(Math.max(' ', cells[i])).isEqualTo(Grid.codePoint(grid.glyphs[i]));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void anAnimationShowsEveryFrameAtItsTime(long seed) throws Exception {
    var frames = new RandomRun(seed, 8, 4, 9, " ▀▄█").frames(200);
    var duration = frames.getLast().at() + 500;
    var file = folder.resolve("run.svg");
    animate(file, frames, duration);
    var root = parse(file).getDocumentElement();
    var style = elements(root, "style").getFirst().getTextContent();
    var ends = new HashMap<String, Integer>();
    END.matcher(style).results().forEach(end -> ends.put(end.group(1), Integer.parseInt(end.group(2))));
    for (var frame : frames) {
      var now = number(style, frame.at(), duration);
      var screen = new int[2 * 8 * 4];
      for (var group : elements(root, "g")) {
        var scene = ((Element) group.getParentNode()).getAttribute("id");
        if (!scene.isEmpty() && number(group) <= now && now < ends.getOrDefault(scene, Integer.MAX_VALUE)) {
          paint(group, screen);
        }
      }
      assertThat(screen).as("at %d ms", frame.at()).isEqualTo(halves(frame));
    }
    var still = new int[2 * 8 * 4];
    elements(root, "g").forEach(group -> paint(group, still));
    assertThat(still).as("without animation").isEqualTo(halves(frames.getLast()));
    assertThat(ends).isNotEmpty();
  }

  private static int number(Element group) {
    return Integer.parseInt(group.getAttribute("style").substring("--n:".length()));
  }

  /** The number of the frame that is on show, half a millisecond later, since percentages are not more exact. */
  private static int number(String style, long at, long duration) {
    var last = -1;
    var times = TIME.matcher(style);
    while (times.find() && Double.parseDouble(times.group(1)) <= (at + 0.5) * 100 / duration) {
      last = Integer.parseInt(times.group(2));
    }
    return last;
  }

  private static void paint(Element group, int[] screen) {
    for (var path : elements(group, "path")) {
      var color = Integer.parseInt(path.getAttribute("fill").substring(1), 16);
      var data = path.getAttribute("d");
      assertThat(RECTANGLE.matcher(data).replaceAll("")).isEmpty();
      RECTANGLE.matcher(data).results().forEach(r -> {
        var numbers = IntStream.rangeClosed(1, 4).map(i -> Integer.parseInt(r.group(i)) / 10).toArray();
        for (int y = numbers[1]; y < numbers[1] + numbers[3]; y++) {
          for (int x = numbers[0]; x < numbers[0] + numbers[2]; x++) {
            screen[y * 8 + x] = color;
          }
        }
      });
    }
  }

  private static int[] halves(Frame frame) {
    var bitmap = new Bitmap(LOOK, BundledFont.alone(), 8, 4);
    bitmap.paint(Grid.of(frame.cells(), SampleRun.COLORS));
    return IntStream.range(0, 2 * 8 * 4).map(i -> bitmap.pixels[(i / 8 * 10 + 5) * 80 + i % 8 * 10 + 5])
        .toArray();
  }

  @Test
  void anAnimationTakesLessThanTwiceWhatTheCastTakes() throws IOException {
    var frames = LongStream.range(0, 200).mapToObj(i -> SampleRun.frame(100 * i)).toList();
    var svg = folder.resolve("run.svg");
    animate(svg, frames, 20_000);
    var cast = folder.resolve("run.cast");
    var style = new CastRecording.Style(3, new TerminalSize(80, 24), "Size", SampleRun.COLORS, false);
    try (var recording = new CastRecording(OutputFile.whole(cast, false), style, 0)) {
      for (var frame : frames) {
        recording.frame(frame);
      }
      recording.end(20_000);
    }
    assertThat(compressed(svg)).isLessThan(2 * compressed(cast));
  }

  private static long compressed(Path file) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new GZIPOutputStream(bytes)) {
      Files.copy(file, zip);
    }
    return bytes.size();
  }

  private static void animate(Path file, List<Frame> frames, long end) throws IOException {
    try (var recording = new SvgAnimation(OutputFile.whole(file, false), LOOK, true, 0)) {
      for (var frame : frames) {
        recording.frame(frame);
      }
      recording.end(end);
    }
  }

  private static Document parse(Path file) throws Exception {
    var factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory.newDocumentBuilder().parse(file.toFile());
  }

  private static List<Element> elements(Element parent, String name) {
    var found = parent.getElementsByTagName(name);
    var elements = new ArrayList<Element>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }
}

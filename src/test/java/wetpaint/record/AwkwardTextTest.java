package wetpaint.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;

import com.fasterxml.jackson.jr.ob.JSON;
import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.TextColor;
import com.googlecode.lanterna.graphics.BasicTextImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Names may hold any character there is; recordings hold none that steers a terminal, turns text around or breaks XML. */
class AwkwardTextTest {
  private static final int COLUMNS = 200;

  @TempDir
  Path folder;

  /** Of the characters that nobody has defined, and of the many ideographs, every hundredth will do. */
  @Test
  void noTextOfACellHoldsAnyOfThem() {
    IntStream.rangeClosed(0, Character.MAX_CODE_POINT).filter(
        point -> (Character.isDefined(point) && !Character.isIdeographic(point) && point < 0xF0000)
            || point % 100 == 0 || (point & 0xFFFE) == 0xFFFE)
        .forEach(point -> {
          var text = Character.toString(point);
          for (var cell : List.of(text, "a" + text, text + "a")) {
            var shown = CellText.of(cell);
            if (shown.isEmpty() || !isHarmless(shown) || !isHarmless(CellText.line(cell))) {
              throw new AssertionError("U+%04X".formatted(point));
            }
          }
        });
  }

  @Test
  void anSvgOfThemIsWellFormed() throws Exception {
    var file = folder.resolve("x.svg");
    try (var recording = StillRecording.svg(OutputFile.whole(file, false),
        SampleRun.PLAIN, 0)) {
      recording.frame(new Frame(0, screen()));
      recording.end(0);
    }
    DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
    assertThat(isHarmless(Files.readString(file))).isTrue();
  }

  @Test
  void aCastOfThemHoldsNone() throws IOException {
    var file = folder.resolve("x.cast");
    var title = awkward().stream().limit(100).reduce("", String::concat);
    var style = new CastRecording.Style(3, screen().getSize(), title, SampleRun.COLORS, true);
    try (var recording = new CastRecording(OutputFile.whole(file, false), style, 0)) {
      recording.frame(new Frame(0, screen()));
      recording.key(1, "\u202E");
      recording.end(2);
    }
    assertThat(isHarmless(Files.readString(file).replace("\n", ""))).isTrue();
    var lines = Files.readAllLines(file);
    var shown = (String) JSON.std.listFrom(lines.get(1)).get(2);
    assertThat(isHarmless(shown.replace("\u001B", ""))).isTrue();
    assertThat(JSON.std.listFrom(lines.get(2))).endsWith("\u202E");
    assertThat(isHarmless(String.valueOf(JSON.std.mapFrom(lines.getFirst()).get("title")))).isTrue();
  }

  private static BasicTextImage screen() {
    var awkward = awkward();
    var image = new BasicTextImage(new TerminalSize(COLUMNS, awkward.size() / COLUMNS + 1),
        TextCharacter.DEFAULT_CHARACTER);
    for (var i = 0; i < awkward.size(); i++) {
      image.setCharacterAt(i % COLUMNS, i / COLUMNS, cell(awkward.get(i)));
    }
    return image;
  }

  private static TextCharacter cell(String text) {
    var cells = TextCharacter.fromString(text, TextColor.ANSI.WHITE, TextColor.ANSI.BLACK);
    return cells.length == 0 ? TextCharacter.DEFAULT_CHARACTER : cells[0];
  }

  /** All that is not seen, alone and behind a letter. */
  private static List<String> awkward() {
    var awkward = new ArrayList<String>();
    IntStream.rangeClosed(0, Character.MAX_CODE_POINT).filter(point -> !CellText.isSeen(point))
        .filter(point -> !Character.isISOControl(point)).forEach(point -> {
          awkward.add(Character.toString(point));
          awkward.add("a" + Character.toString(point));
        });
    return awkward;
  }

  /** By the rules of XML 1.0 (2.2) and of Unicode's bidirectional algorithm (UAX 9, 2), and no control at all. */
  private static boolean isHarmless(String text) {
    return text.codePoints().noneMatch(point -> Character.isISOControl(point)
        || (point >= 0xD800 && point <= 0xDFFF) || (point & 0xFFFE) == 0xFFFE
        || (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069)
        || point == 0x200E || point == 0x200F || point == 0x061C || point == 0x2028 || point == 0x2029);
  }
}

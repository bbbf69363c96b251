package wetpaint.wire;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.TextColor;
import com.googlecode.lanterna.graphics.BasicTextImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** Text that users have in files: what reaches a terminal is seen, stays in its columns and steers nothing. */
class OddTextTest {
  private static final int COLUMNS = 17;
  private static final int ROWS = 4;
  /** Marks, emoji of several parts, beyond the first plane, Thai, wide, overrides, what is nothing. */
  private static final List<String> ODD = List.of("x\u0302", "q\u0323\u0307\u0300\u0301\u0302\u0303", "🎨",
      "👩\u200d🎨", "👍🏽", "🇩🇪", "❤\ufe0f", "𝒙", "กิ", "漢", "\u0301", "\u202e", "\u2066", "\u200b",
      "\u200d",
      "\ufeff", "\u00ad", "\u2028", "\uffff", "\ue0b0", "⚡", "क\u093f", "\u1100");

  static IntStream seeds() {
    return IntStream.range(0, 40);
  }

  private static TextCharacter cell(String text) {
    return TextCharacter.fromString(text, TextColor.ANSI.DEFAULT, TextColor.ANSI.DEFAULT)[0];
  }

  /** Letters, with odd text among them. */
  private static void scatter(BasicTextImage image, Random random) {
    for (var y = 0; y < ROWS; y++) {
      for (var x = 0; x < COLUMNS; x++) {
        var odd = cell(ODD.get(random.nextInt(ODD.size())));
        var use = random.nextInt(3) == 0 ? odd : cell(String.valueOf((char) ('a' + random.nextInt(26))));
        image.setCharacterAt(x, y, use);
        x += use.isDoubleWidth() ? 1 : 0;
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void lettersAmongOddTextStayWhereTheyAre(int seed) {
    var random = new Random(seed);
    for (var glyphs : GlyphSet.values()) {
      var encoder = new FrameEncoder(new TerminalKind(ColorDepth.TRUECOLOR, glyphs, true, true));
      var emulator = new StrictEmulator(COLUMNS, ROWS);
      var image = new BasicTextImage(new TerminalSize(COLUMNS, ROWS));
      for (var frame = 0; frame < 10; frame++) {
        scatter(image, random);
        emulator.feed(encoder.encode(image));
        for (var y = 0; y < ROWS; y++) {
          for (var x = 0; x < COLUMNS; x++) {
            var text = image.getCharacterAt(x, y).getCharacterString();
            if (text.charAt(0) >= 'a' && text.charAt(0) <= 'z' && text.length() == 1) {
              assertThat(emulator.look(x, y).text()).isEqualTo(text);
            }
            x += image.getCharacterAt(x, y).isDoubleWidth() ? 1 : 0;
          }
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void noCharacterSteersATerminal(GlyphSet glyphs) {
    var encoder = new FrameEncoder(new TerminalKind(ColorDepth.NONE, glyphs, true, false));
    var image = new BasicTextImage(new TerminalSize(64, 1));
    for (var point = 0xa0; point < 0x20000; point += 32) {
      for (var i = 0; i < 32; i++) {
        // Surrogates alone, tags and joiners too, alone and after a letter.
        image.setCharacterAt(2 * i, 0, cell(i % 2 == 0 ? text(point + i) : "e" + text(point + i)));
      }
      var sent = new String(encoder.encode(image), UTF_8).replaceAll("\033\\[[0-9;]*[A-Za-z]", "")
          .replaceAll("[\r\n\b]", "");
      assertThat(sent.codePoints().filter(c -> switch (Character.getType(c)) {
        case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED,
            Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
          true;
        default -> false;
      })).as("U+%x", point).isEmpty();
    }
  }

  private static String text(int point) {
    return Character.toString(point);
  }

  @Test
  void marksStayOnTheirLetters() {
    var image = new BasicTextImage(new TerminalSize(8, 1));
    image.setCharacterAt(0, 0, cell("x\u0302"));
    image.setCharacterAt(2, 0, cell("กิ"));
    image.setCharacterAt(6, 0, cell("q\u0323\u0307"));
    var emulator = new StrictEmulator(8, 1);
    emulator.feed(new FrameEncoder(new TerminalKind(ColorDepth.TRUECOLOR, GlyphSet.UNICODE, true, true))
        .encode(image));
    assertThat(List.of(0, 2, 6)).extracting(x -> emulator.look(x, 0).text())
        .containsExactly("x\u0302", "กิ", "q\u0323\u0307");
  }

  /** Copied from the terminal, it is what was written. */
  @ParameterizedTest
  @MethodSource("seeds")
  void blanksAreSentAsBlanks(int seed) {
    var random = new Random(seed);
    for (var depth : ColorDepth.values()) {
      var encoder = new FrameEncoder(new TerminalKind(depth, GlyphSet.UNICODE, true, true));
      var image = new BasicTextImage(new TerminalSize(COLUMNS, ROWS));
      for (var frame = 0; frame < 10; frame++) {
        for (var i = 0; i < COLUMNS * ROWS; i++) {
          var color = new TextColor.RGB(random.nextInt(3) * 99, 0, 0);
          var other = new TextColor.RGB(0, random.nextInt(3) * 99, 0);
          image.setCharacterAt(i % COLUMNS, i / COLUMNS,
              TextCharacter.fromCharacter(random.nextBoolean() ? ' ' : 'x', color, other)[0]);
        }
        assertThat(new String(encoder.encode(image), UTF_8)).doesNotContain("▀", "▄", "█");
      }
    }
  }
}

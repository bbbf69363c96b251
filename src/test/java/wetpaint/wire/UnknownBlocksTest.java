package wetpaint.wire;

import java.util.Random;

import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.TextColor;
import com.googlecode.lanterna.graphics.BasicTextImage;
import org.junit.jupiter.api.Test;

import wetpaint.view.Blocks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** On a terminal that passes over blocks younger than itself, all else is where it belongs. */
class UnknownBlocksTest {
  private static final int COLUMNS = 30;
  private static final int ROWS = 6;

  @Test
  void whatIsBesideThemStaysWhereItIs() {
    var random = new Random(3);
    var emulator = new StrictEmulator(COLUMNS, ROWS);
    var encoder = new FrameEncoder(
        new TerminalKind(ColorDepth.TRUECOLOR, GlyphSet.UNICODE, true, true).with(Blocks.OCTANT));
    var image = new BasicTextImage(COLUMNS, ROWS);
    for (var frame = 0; frame < 200; frame++) {
      for (var cell = 0; cell < (frame == 0 ? COLUMNS * ROWS : 25); cell++) {
        var place = frame == 0 ? cell : random.nextInt(COLUMNS * ROWS);
        image.setCharacterAt(place % COLUMNS, place / COLUMNS,
            random.nextInt(3) == 0 ? letter(random) : octant(random));
      }
      emulator.feed(
          new String(encoder.encode(image), UTF_8).replaceAll("[\\x{1CD00}-\\x{1CEFF}]", "").getBytes(UTF_8));
      for (var place = 0; place < COLUMNS * ROWS; place++) {
        var drawn = image.getCharacterAt(place % COLUMNS, place / COLUMNS);
        if (Character.isLetter(drawn.getCharacterString().charAt(0))) {
          assertThat(emulator.look(place % COLUMNS, place / COLUMNS)).as("frame %d, place %d", frame, place)
              .isEqualTo(CellLook.of(drawn));
        }
      }
    }
  }

  private static TextCharacter letter(Random random) {
    return cell((char) ('a' + random.nextInt(26)), random);
  }

  /** The stand-in of one. */
  private static TextCharacter octant(Random random) {
    return cell((char) (0xdd00 + random.nextInt(0xe6)), random);
  }

  private static TextCharacter cell(char character, Random random) {
    return TextCharacter.fromCharacter(character, colour(random), colour(random))[0];
  }

  private static TextColor colour(Random random) {
    return new TextColor.RGB(random.nextInt(3) * 100, 50, 0);
  }
}

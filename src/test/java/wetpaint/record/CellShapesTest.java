package wetpaint.record;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What is drawn must meet its neighbours to the pixel, whatever the size of a cell. */
class CellShapesTest {
  private static final int FULL = 5;
  /** Below it heavy and double lines touch the sides of their cells. */
  private static final int NARROWEST = 7;

  @ParameterizedTest
  @CsvSource({
      "─┌└├┬┴┼╶┎┖╓╙╟╥╨╫╾, ─┐┘┤┬┴┼╴┒┚╖╜╢╥╨╫╼",
      "━┏┗┣┳┻╋╺┍┕┝╼, ━┓┛┫┳┻╋╸┑┙┥╾",
      "═╔╚╠╦╩╬╒╘╞╪╤╧, ═╗╝╣╦╩╬╕╛╡╪╤╧"})
  void linesGoOnToTheRight(String lefts, String rights) {
    for (int width = NARROWEST; width <= 43; width++) {
      var line = column(lefts.charAt(0), width, 0);
      assertThat(line).contains(FULL);
      for (int i = 0; i < lefts.length(); i++) {
        assertThat(column(lefts.charAt(i), width, width - 1)).as("%s at %d", lefts.charAt(i), width)
            .isEqualTo(line);
      }
      for (int i = 0; i < rights.length(); i++) {
        assertThat(column(rights.charAt(i), width, 0)).as("%s at %d", rights.charAt(i), width)
            .isEqualTo(line);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
      "│┌┐├┤┬┼╷┍┑╒╕╞╡╤╪╿, │└┘├┤┴┼╵┕┙╘╛╞╡╧╪╽",
      "┃┏┓┣┫┳╋╻┎┒┰╽, ┃┗┛┣┫┻╋╹┖┚┸╿",
      "║╔╗╠╣╦╬╓╖╟╢╫╥, ║╚╝╠╣╩╬╙╜╟╢╫╨"})
  void linesGoOnBelow(String aboves, String belows) {
    for (int width = NARROWEST; width <= 43; width++) {
      var line = row(aboves.charAt(0), width, 0);
      assertThat(line).contains(FULL);
      for (int i = 0; i < aboves.length(); i++) {
        assertThat(row(aboves.charAt(i), width, 2 * width - 1)).as("%s at %d", aboves.charAt(i), width)
            .isEqualTo(line);
      }
      for (int i = 0; i < belows.length(); i++) {
        assertThat(row(belows.charAt(i), width, 0)).as("%s at %d", belows.charAt(i), width).isEqualTo(line);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"▀, ▄", "▌, ▐", "▔, ▇", "▖, ▜", "▗, ▛", "▘, ▟", "▝, ▙", "▚, ▞", "▉, ▕"})
  void oneIsWhatTheOtherLeaves(char one, char other) {
    for (int width = NARROWEST; width <= 43; width++) {
      var together = mask(one, width);
      var rest = mask(other, width);
      for (int i = 0; i < together.length; i++) {
        together[i] += rest[i];
      }
      assertThat(together).containsOnly(FULL);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {" ▁▂▃▄▅▆▇█", " ▏▎▍▌▋▊▉█"})
  void eighthsGrow(String eighths) {
    for (int width = 8; width <= 43; width++) {
      for (int i = 1; i < eighths.length(); i++) {
        assertThat(covered(eighths.charAt(i), width)).isGreaterThan(covered(eighths.charAt(i - 1), width));
      }
      assertThat(covered('█', width)).isEqualTo(2L * width * width);
    }
  }

  @Test
  void everyCharacterShowsSomethingUnlikeAnyOther() {
    var shapes = IntStream.rangeClosed(0x2500, 0x259F).mapToObj(c -> Arrays.toString(mask((char) c, 22)))
        .distinct();
    assertThat(shapes).hasSize(0xA0);
  }

  @Test
  void roundedCornersReachTheLinesBesideThem() {
    for (int width = NARROWEST; width <= 43; width++) {
      var level = (2 * width - BoxShapes.lineWidth(width)) / 2;
      assertThat(column('╭', width, width - 1)[level]).isEqualTo(FULL);
      assertThat(column('╰', width, width - 1)[level]).isEqualTo(FULL);
      assertThat(column('╮', width, 0)[level]).isEqualTo(FULL);
      assertThat(column('╯', width, 0)[level]).isEqualTo(FULL);
      assertThat(row('╭', width, 2 * width - 1)).isEqualTo(row('╮', width, 2 * width - 1))
          .isEqualTo(row('│', width, 0));
      assertThat(row('╰', width, 0)).isEqualTo(row('╯', width, 0)).isEqualTo(row('│', width, 0));
    }
  }

  @Test
  void aRoundedCornerIsTheSameInAllFourDirections() {
    var corner = mask('╭', 11);
    for (int y = 0; y < 21; y++) { // an odd width and light lines have a pixel in the middle; the height is even
      for (int x = 0; x < 11; x++) {
        assertThat(mask('╮', 11)[y * 11 + 10 - x]).isEqualTo(corner[y * 11 + x]);
      }
    }
  }

  private static int[] mask(char character, int width) {
    var mask = new Masks(BundledFont.alone(), width, 2 * width).of(character);
    return IntStream.range(0, mask.length).map(i -> mask[i]).toArray();
  }

  private static long covered(char character, int width) {
    return character == ' '
        ? 0
        : Arrays.stream(mask(character, width)).filter(level -> level == FULL).count();
  }

  private static int[] column(char character, int width, int x) {
    var mask = mask(character, width);
    return IntStream.range(0, 2 * width).map(y -> mask[y * width + x]).toArray();
  }

  private static int[] row(char character, int width, int y) {
    return Arrays.copyOfRange(mask(character, width), y * width, (y + 1) * width);
  }
}

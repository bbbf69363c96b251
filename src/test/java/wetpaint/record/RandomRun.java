package wetpaint.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.TextColor;
import com.googlecode.lanterna.graphics.BasicTextImage;
import com.googlecode.lanterna.graphics.TextImage;

/** Frames as a seed has them: each is the one before with some cells drawn over, or nothing changed. */
final class RandomRun {
  private final Random random;
  private final int[] colors;
  private final String characters;
  private final TextImage image;
  private long at;

  /** Styles are among them if text is. */
  RandomRun(long seed, int columns, int rows, int colors, String characters) {
    random = new Random(seed);
    this.colors = random.ints(colors, 0, 1 << 24).toArray();
    this.characters = characters;
    image = new BasicTextImage(new TerminalSize(columns, rows), cell());
    for (int i = 0; i < columns * rows; i++) {
      image.setCharacterAt(i % columns, i / columns, cell());
    }
  }

  /** Frames with images of their own, at random times. */
  List<Frame> frames(int count) {
    var frames = new ArrayList<Frame>();
    for (int i = 0; i < count; i++) {
      IntStream.range(0, random.nextInt(12)).forEach(_ -> image.setCharacterAt(
          random.nextInt(image.getSize().getColumns()), random.nextInt(image.getSize().getRows()), cell()));
      var copy = new BasicTextImage(image.getSize(), cell());
      image.copyTo(copy);
      frames.add(new Frame(at, copy));
      at += 20 + random.nextInt(300);
    }
    return frames;
  }

  private TextCharacter cell() {
    var styles = new ArrayList<SGR>();
    for (var style : List.of(SGR.BOLD, SGR.ITALIC, SGR.UNDERLINE, SGR.REVERSE, SGR.CROSSED_OUT)) {
      if (characters.contains("a") && random.nextInt(6) == 0) {
        styles.add(style);
      }
    }
    return TextCharacter.fromCharacter(characters.charAt(random.nextInt(characters.length())), color(),
        color(),
        styles.toArray(SGR[]::new))[0];
  }

  private TextColor color() {
    return SampleRun.rgb(colors[random.nextInt(colors.length)]);
  }
}

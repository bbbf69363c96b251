package wetpaint.bench;

import java.util.HashMap;
import java.util.List;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.TextColor;
import com.googlecode.lanterna.graphics.BasicTextImage;

import wetpaint.wire.ColorDepth;
import wetpaint.wire.GlyphSet;
import wetpaint.wire.TerminalKind;

/** The same frames for both screens: stock Lanterna never brings colours down, so for 256 it gets frames of 256. */
record Contest(TerminalSize size, ColorDepth depth, List<BasicTextImage> forStock,
    List<BasicTextImage> forWire) {

  static Contest of(TerminalSize size, ColorDepth depth) {
    var frames = Lecture.frames(size.getColumns(), size.getRows());
    return new Contest(size, depth, depth == ColorDepth.TRUECOLOR ? frames : indexed(frames), frames);
  }

  Rig stock() {
    return Rig.stock(size);
  }

  Rig wire() {
    return Rig.wire(size, new TerminalKind(depth, GlyphSet.UNICODE, true, true));
  }

  private static List<BasicTextImage> indexed(List<BasicTextImage> frames) {
    var known = new HashMap<TextCharacter, TextCharacter>();
    return frames.stream().map(frame -> {
      var copy = new BasicTextImage(frame.getSize());
      for (int y = 0; y < frame.getSize().getRows(); y++) {
        for (int x = 0; x < frame.getSize().getColumns(); x++) {
          copy.setCharacterAt(x, y, known.computeIfAbsent(frame.getCharacterAt(x, y), Contest::indexed));
        }
      }
      return copy;
    }).toList();
  }

  private static TextCharacter indexed(TextCharacter cell) {
    return cell.withForegroundColor(indexed(cell.getForegroundColor()))
        .withBackgroundColor(indexed(cell.getBackgroundColor()));
  }

  private static TextColor indexed(TextColor color) {
    return TextColor.Indexed.fromRGB(color.getRed(), color.getGreen(), color.getBlue());
  }
}

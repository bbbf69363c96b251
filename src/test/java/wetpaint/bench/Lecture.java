package wetpaint.bench;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.graphics.BasicTextImage;

import wetpaint.picture.Pictures;
import wetpaint.studio.Mode;
import wetpaint.studio.Presets;
import wetpaint.studio.Run;
import wetpaint.studio.Studio;
import wetpaint.theme.Themes;
import wetpaint.view.Captions;
import wetpaint.view.Charset;
import wetpaint.view.Look;
import wetpaint.view.Screenplay;

/** The lecture as it is seen, frame by frame. */
final class Lecture {
  static final int FRAMES_A_SECOND = 30;
  private static final List<Look.Key> KEYS = List.of(new Look.Key("1-5", "mode"),
      new Look.Key("Space", "pause"),
      new Look.Key("?", "help"), new Look.Key("q", "quit"));

  private Lecture() {}

  /** All frames of the lecture in sync, at speed 1, in 24-bit colours. */
  static List<BasicTextImage> frames(int columns, int rows) {
    return frames(columns, rows, Charset.FULL);
  }

  /** The same for a terminal that shows these characters. */
  static List<BasicTextImage> frames(int columns, int rows, Charset charset) {
    var end = Studio.simulate(Run.of(Presets.LECTURE, Mode.SYNC)).scene();
    var screenplay = new Screenplay();
    var theme = Themes.named("dark");
    int count = (int) (end.makespan() * FRAMES_A_SECOND / 1000) + 2;
    return IntStream.range(0, count).mapToObj(number -> {
      var scene = end.back(number * 1000L / FRAMES_A_SECOND);
      var look = new Look(List.of(Look.Lane.of(scene)), Pictures.builtIn(), new Look.Playback(100, false),
          new Look.Outlook(Map.of(), end.makespan()), Captions.now(scene), KEYS, Look.Front.CLEAR,
          Look.Own.NOTHING);
      var image = new BasicTextImage(new TerminalSize(columns, rows), TextCharacter.DEFAULT_CHARACTER);
      screenplay.draw(image.newTextGraphics(), look, theme, charset);
      return image;
    }).toList();
  }
}

package wetpaint.real;

import java.util.List;
import java.util.stream.IntStream;

import wetpaint.studio.Canvas;
import wetpaint.studio.Command;
import wetpaint.studio.Layer;
import wetpaint.studio.Mode;
import wetpaint.studio.Run;
import wetpaint.studio.Scenario;
import wetpaint.studio.Setting;

/** Short real runs. */
final class RealRuns {
  static final long LIMIT = 60_000;

  private RealRuns() {}

  /** So many equal canvases of so many equal layers. */
  static Scenario scenario(int canvases, int layers, long paint, long dry) {
    var coats = IntStream.range(0, layers).mapToObj(_ -> new Layer(paint, dry)).toList();
    return new Scenario("short", "Short", Scenario.QUANTUM,
        IntStream.range(0, canvases).mapToObj(number -> new Canvas("Canvas " + number, coats)).toList());
  }

  /** Ten times faster than the scenario says. */
  static RealRun of(Scenario scenario, Mode mode, int painters, Command.At... commands) {
    return new RealRun(new Run(scenario, new Setting(mode, painters), List.of(commands)), 10, Io.SOCKET,
        LIMIT);
  }

  /** With as many painters as the mode has at first. */
  static RealRun of(Scenario scenario, Mode mode) {
    return new RealRun(Run.of(scenario, mode), 10, Io.SOCKET, LIMIT);
  }
}

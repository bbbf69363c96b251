package wetpaint.cli;

import java.util.ArrayList;
import java.util.List;

import wetpaint.view.Look;

/** Which keys work now while real runs are shown. */
final class RealHints {
  private static final Look.Key HELP = new Look.Key("?", "help");
  private static final Look.Key QUIT = new Look.Key("q", "quit");

  private RealHints() {}

  /** @param beside whether the prediction has a lane of its own */
  static List<Look.Key> of(RealLineup lineup, boolean beside, boolean covered) {
    if (covered) {
      return List.of(new Look.Key("Esc", "close"), new Look.Key("r", "run again"),
          new Look.Key("c", "compare"), QUIT);
    }
    var several = lineup.size() > 1;
    var compare = new Look.Key("c", several ? "back to one" : beside ? "one lane" : "beside prediction");
    var keys = new ArrayList<Look.Key>();
    switch (lineup.session().stage()) {
      case RealSession.Stage.Past _ when lineup.isOver() ->
        keys.addAll(List.of(new Look.Key("1-5", "run it so"),
            new Look.Key("Space", "play"), new Look.Key("←→", "step"), compare, new Look.Key("C", "all five"),
            new Look.Key("r", "again"), new Look.Key("R", "record"), new Look.Key("+-", "speed")));
      case RealSession.Stage.Past _,RealSession.Stage.Running _,RealSession.Stage.Preparing _ ->
        keys.addAll(
            List.of(new Look.Key("1-5", "next run"), new Look.Key("x", "block"), new Look.Key("X", "pin"),
                new Look.Key("h", "hog"), compare));
      case RealSession.Stage.Failed _ ->
        keys.addAll(List.of(new Look.Key("1-5", "run it so"), new Look.Key("r", "again")));
    }
    keys.addAll(List.of(new Look.Key("s", "scenario"), HELP, QUIT));
    return keys;
  }
}

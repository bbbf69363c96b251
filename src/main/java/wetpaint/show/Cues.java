package wetpaint.show;

import java.util.Optional;
import java.util.OptionalLong;

/** From a performance to its cue and back. */
final class Cues {
  private Cues() {}

  /** All that makes the performance what it is at this moment. */
  static Cue of(Performance show) {
    var run = show.run();
    var lanes = show.player() instanceof ComparisonPlayer comparison
        ? Optional.of(new Cue.Lanes(comparison.count(), comparison.commands(),
            position(comparison.head(), OptionalLong.empty(), show.now())))
        : Optional.<Cue.Lanes>empty();
    return new Cue(show.now(), run.run(), position(run.head(), run.cursor(), show.now()), run.parent(),
        run.branches().stream().map(branch -> new Cue.Left(branch.run(), branch.at())).toList(),
        show.staff.chosen(),
        lanes, show.overlays.cue(), show.forecasts(), show.captioner.cue(show.said()), show.stop());
  }

  private static Cue.Position position(Playhead head, OptionalLong cursor, long now) {
    return new Cue.Position(head.hundredths(now), head.speed(), head.paused(), cursor);
  }

  /** Makes the performance what the cue says. */
  static void follow(Cue cue, Performance show) {
    show.giveUp();
    show.be(cue);
    show.staff.restore(cue.painters());
    show.overlays.restore(cue.front(), cue.time());
    show.captioner.restore(cue.caption());
    cue.lanes().ifPresent(lanes -> show.compare(lanes.count(), lanes.commands(),
        _ -> head(lanes.position(), cue.time()), () -> {
          // The caption is the cue's.
        }));
  }

  /** The playhead of a position at that time of the show. */
  static Playhead head(Cue.Position position, long now) {
    return new Playhead(now, position.hundredths(), position.speed(), position.paused());
  }
}

package wetpaint.cli;

import wetpaint.studio.Mode;
import wetpaint.view.Captions;

/** A sentence about real runs. */
final class RealCaption {
  private RealCaption() {}

  /**
   * What is said at an instant.
   *
   * @param beside whether the prediction has a lane of its own
   */
  static String of(RealLineup lineup, boolean beside, long at, PastCursor cursor) {
    var lanes = lineup.lanes();
    var session = lineup.session();
    return switch (session.stage()) {
      case RealSession.Stage.Preparing _ when lineup.size() > 1 ->
        "Counting the free cores; next runs " + Wording.setting(session.run().run().start());
      case RealSession.Stage.Preparing _ -> "Counting the free cores, then measuring how fast they paint";
      case RealSession.Stage.Failed(var sentence) -> sentence;
      case RealSession.Stage.Running _ when lineup.size() > 1 ->
        "Now runs " + Wording.setting(session.run().run().start()) + "; those before go again on its clock";
      case RealSession.Stage.Running(var studio, var outlook) when session.run().run().start()
          .mode() == Mode.CONCURRENT && outlook.isCrowded() ->
        RealWording.oneCore(studio.cpu()) + "; " + RealWording.cores(outlook.cores()) + " free: the ghost";
      case RealSession.Stage.Running(var studio, _) when session.run().run().start()
          .mode() == Mode.CONCURRENT ->
        RealWording.oneCore(studio.cpu(), session.run().scenario().quantum());
      case RealSession.Stage.Running running when running.outlook().isCrowded() ->
        "%s free for %s: %s is what they can do".formatted(RealWording.cores(running.outlook().cores()),
            Wording.count(session.run().run().start().painters(), "painter"),
            beside ? "the second lane" : "the ghost");
      case RealSession.Stage.Running _ -> beside
          ? lanes.remark(at, true)
          : Captions.mode(session.run().run().start(), session.run().run().scenario());
      case RealSession.Stage.Past past -> lineup.size() > 1 || beside
          ? lanes.remark(at, beside)
          : cursor.caption(past.scene(), at < past.scene().at() ? past.scene().back(at) : past.scene(),
              past.journal());
    };
  }
}

package wetpaint.cli;

import java.util.List;
import java.util.Optional;

import wetpaint.picture.Picture;
import wetpaint.studio.Mode;
import wetpaint.view.Captions;
import wetpaint.view.Look;

/**
 * Real runs that are over, to be recorded: drawn afterwards from what was measured, for to draw them meanwhile would take CPU time
 * from the threads that are measured.
 *
 * @param beside  whether the prediction has a lane of its own
 * @param sync    how long it takes in sync, in real milliseconds, 0 if that is not known
 * @param speed   in per cent of how fast it was
 * @param title   of what it came to
 * @param verdict what it came to, line by line
 */
record RealFilm(RealLanes lanes, boolean beside, List<Picture> pictures, long sync, int speed, String title,
    List<String> verdict) {
  /** One run, at a quarter of how fast it was. */
  static RealFilm of(RealSession.Stage.Past past, List<Picture> pictures) {
    var sync = past.outlook().makespans().getOrDefault(Mode.SYNC, 0L);
    return new RealFilm(new RealLanes(List.of(RealLanes.Part.of(past))), false, pictures, sync,
        PastCursor.USUAL,
        RealVerdict.title(List.of(past)), RealVerdict.of(List.of(past)));
  }

  /** When all is done, in real milliseconds. */
  long end() {
    return lanes.present();
  }

  /** How long it is when it is played, in milliseconds. */
  long length() {
    return end() * 100 / speed;
  }

  /** A moment of it, in real milliseconds. */
  Look look(long at) {
    var remark = lanes.remark(at, beside);
    var seen = look(at, remark, Look.Front.CLEAR);
    return remark.isEmpty() ? look(at, Captions.now(seen.scene()), Look.Front.CLEAR) : seen;
  }

  /** The end, with what it came to laid over it. */
  Look last() {
    return look(end(), lanes.remark(end(), beside),
        new Look.Front(Optional.empty(), Optional.of(new Look.Overlay.Menu(title, verdict, -1)), ""));
  }

  private Look look(long at, String caption, Look.Front front) {
    return lanes.look(at, beside, pictures, sync, new Look.Playback(speed, false), caption, List.of(), front);
  }
}

package wetpaint.cli;

import java.util.List;

import wetpaint.show.Action;
import wetpaint.studio.Event;
import wetpaint.studio.Scene;
import wetpaint.view.Captions;

/** The moment of a past that is shown, in milliseconds of it, standing still or going on at some speed. */
final class PastCursor {
  /** Per cent of how fast it was, at first. */
  static final int USUAL = 25;

  private static final int SLOWEST = 5;
  private static final int FASTEST = 800;
  /** Milliseconds of a scenario's time that the far keys go. */
  private static final long FAR = 5000;

  private final long end;
  private long from;
  private long since;
  private int speed = USUAL;
  private boolean plays;

  /** At the end. */
  PastCursor(long end) {
    this.end = end;
    this.from = end;
  }

  /** The moment that is shown. */
  long at(long now) {
    return plays ? Math.min(end, from + (now - since) * speed / 100) : from;
  }

  boolean isPlaying(long now) {
    return plays && at(now) < end;
  }

  /** In per cent of how fast it was. */
  int speed() {
    return speed;
  }

  /**
   * Does what the key asks for.
   *
   * @param scale how many times faster than the scenario says it was
   */
  void act(Action action, List<Event> journal, long now, int scale) {
    var at = at(now);
    switch (action) {
      case PAUSE -> {
        var wasPlaying = isPlaying(now);
        stand(at == end ? 0 : at);
        plays = !wasPlaying;
        since = now;
      }
      case FORWARD -> stand(journal.stream().mapToLong(Event::t).filter(t -> t > at).findFirst().orElse(end));
      case BACK -> stand(journal.stream().mapToLong(Event::t).filter(t -> t < at).max().orElse(0));
      case FAR_FORWARD -> stand(Math.min(end, at + FAR / scale));
      case FAR_BACK -> stand(Math.max(0, at - FAR / scale));
      case START -> stand(0);
      case PRESENT -> stand(end);
      case FASTER -> go(Math.min(FASTEST, speed * 2), at, now);
      case SLOWER -> go(Math.max(SLOWEST, speed / 2), at, now);
      default -> {
      }
    }
  }

  /** A sentence about the moment that is shown. */
  String caption(Scene whole, Scene seen, List<Event> journal) {
    var events = journal.stream().filter(event -> event.t() == seen.at()).toList();
    return plays || events.isEmpty()
        ? Captions.now(seen)
        : Captions.what(whole.back(Math.max(0, seen.at() - 1)), events, seen);
  }

  private void stand(long at) {
    from = at;
    plays = false;
  }

  private void go(int percent, long at, long now) {
    from = at;
    since = now;
    speed = percent;
  }
}

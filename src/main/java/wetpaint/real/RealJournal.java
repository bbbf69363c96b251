package wetpaint.real;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;

import wetpaint.studio.Command;
import wetpaint.studio.Event;

/** Moments as the studio's journal: in the order of their instants, and those rounded to milliseconds. */
final class RealJournal {
  private static final double NANOS = 1e6;

  private final RealRun run;
  private final List<Event> events = new ArrayList<>();
  private final long[] begun;
  private final BitSet drying = new BitSet();
  private final Queue<Moment> queue = new ArrayDeque<>();
  private long painted;
  private int undone;

  private RealJournal(RealRun run) {
    this.run = run;
    this.undone = run.run().scenario().canvases().size();
    this.begun = new long[undone];
    Arrays.fill(begun, -1);
    events.add(new Event.ModeSet(0, run.run().start()));
  }

  /** The moments in the order of time; what is of one instant stays in the order in which it was written down. */
  static List<Moment> ordered(List<Moment> moments) {
    return moments.stream().sorted(Comparator.comparingLong(Moment::at)).toList();
  }

  /** The journal of moments in the order of time, with its end if all canvases are done. */
  static List<Event> of(RealRun run, List<Moment> ordered) {
    var journal = new RealJournal(run);
    ordered.forEach(journal::add);
    return List.copyOf(journal.events);
  }

  private void add(Moment moment) {
    // Rounding keeps the order, so what did not overlap does not overlap in milliseconds.
    var t = Math.round(moment.at() / NANOS);
    var canvas = moment.canvas();
    var layer = moment.layer();
    if (moment.kind().endsStroke() && begun[canvas] >= 0) {
      painted += t - begun[canvas];
      begun[canvas] = -1;
    }
    switch (moment.kind()) {
      case READY -> {
        events.add(new Event.Ready(t, canvas, layer));
        leaveRack(t, canvas);
      }
      case PAINT -> {
        begun[canvas] = t;
        events.add(new Event.Paint(t, canvas, layer, moment.painter()));
      }
      case STOP -> events.add(new Event.Stop(t, canvas, layer, moment.painter()));
      case DRY -> dry(t, moment);
      case BLOCK, PIN -> events.add(new Event.Block(t, canvas, layer, t + run.real(Command.BLOCKED),
          moment.kind() == Moment.Kind.PIN));
      case UNBLOCK -> events.add(new Event.Unblock(t, canvas, layer));
      case HOG -> events.add(new Event.Hog(t, canvas, layer, run.real(Command.HOGGED)));
      case DONE -> done(t, canvas);
      case ARRIVE -> events.add(new Event.Arrive(t, canvas));
      case QUEUE -> events.add(new Event.Queue(t, canvas, layer));
    }
  }

  /** Paint that ended a little before a rack was free has queued for it, although its thread never saw that. */
  private void dry(long t, Moment moment) {
    var isOnRack = run.run().scenario().canvases().get(moment.canvas()).layers().get(moment.layer())
        .dry() > 0;
    if (isOnRack && drying.cardinality() >= run.run().scenario().racks().orElse(Integer.MAX_VALUE)) {
      events.add(new Event.Queue(t, moment.canvas(), moment.layer()));
      queue.add(moment);
    } else {
      drying.set(moment.canvas(), isOnRack);
      events.add(new Event.Dry(t, moment.canvas(), moment.layer()));
    }
  }

  private void leaveRack(long t, int canvas) {
    if (drying.get(canvas)) {
      drying.clear(canvas);
      var next = queue.poll();
      if (next != null) {
        dry(t, next);
      }
    }
  }

  private void done(long t, int canvas) {
    events.add(new Event.Done(t, canvas));
    leaveRack(t, canvas);
    undone--;
    if (undone == 0) {
      var painters = run.run().start().painters();
      events.add(new Event.Finished(t, painted, t == 0 ? 0 : (double) painted / (painters * t)));
    }
  }
}

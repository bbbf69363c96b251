package wetpaint.real;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A painter paints a layer without a break. All times are nanoseconds since the run began.
 *
 * @param ready the instant from which the canvas wanted to be painted
 * @param free  the instant from which the painter could have begun with another canvas than the one before
 * @param cpu   its CPU time
 */
record Stroke(int painter, int canvas, long ready, long free, long begin, long end, long cpu) {
  /** How long the painter could have painted and did not: until it was woken and had a core. */
  long late() {
    return Math.max(0, begin - Math.max(ready, free));
  }

  /** How long it went on without a core. */
  long withoutCore() {
    return Math.max(0, end - begin - cpu);
  }

  /**
   * The strokes among moments in the order of time.
   *
   * @param stays whether a painter stays at a canvas that dries
   */
  static List<Stroke> among(List<Moment> moments, boolean stays) {
    var strokes = new ArrayList<Stroke>();
    var begun = new HashMap<Integer, Moment>();
    var ready = new HashMap<Integer, Long>();
    var free = new HashMap<Integer, Long>();
    var lastPainter = new HashMap<Integer, Integer>();
    for (var moment : moments) {
      var canvas = moment.canvas();
      var begin = begun.get(canvas);
      if (begin != null && moment.kind().endsStroke()) {
        begun.remove(canvas);
        strokes.add(stroke(begin, moment, ready, free));
        free.put(begin.painter(), moment.at());
        lastPainter.put(canvas, begin.painter());
      }
      switch (moment.kind()) {
        case PAINT -> begun.put(canvas, moment);
        case READY, STOP, UNBLOCK -> ready.put(canvas, moment.at());
        case DONE -> {
          if (stays) {
            free.put(lastPainter.getOrDefault(canvas, 0), moment.at());
          }
        }
        case ARRIVE, QUEUE, DRY, BLOCK, PIN, HOG -> {
        }
      }
    }
    return strokes;
  }

  private static Stroke stroke(Moment begin, Moment end, Map<Integer, Long> ready, Map<Integer, Long> free) {
    return new Stroke(begin.painter(), begin.canvas(), ready.getOrDefault(begin.canvas(), 0L),
        free.getOrDefault(begin.painter(), 0L), begin.at(), end.at(),
        end.cpu() == Moment.NOT_MEASURED ? end.at() - begin.at() : end.cpu());
  }
}

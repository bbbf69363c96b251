package wetpaint.real;

/**
 * Something that was measured.
 *
 * @param at       nanoseconds since the run began
 * @param layer    from 0, or -1 where it is about a canvas as a whole
 * @param painter  from 0, or -1 where none has a part in it
 * @param cpu      where a stroke ends, its CPU time in nanoseconds; else 0
 * @param runnable where a stroke begins or ends, nanoseconds that its thread was runnable without a core since the stroke
 *                 before ended or this one began; else 0
 */
record Moment(long at, Kind kind, int canvas, int layer, int painter, long cpu, long runnable) {
  /** The CPU time of a stroke that was predicted: it paints all the time. */
  static final long NOT_MEASURED = -1;

  /** What happens: the words of the studio's journal. */
  enum Kind {
    ARRIVE, READY, PAINT, STOP, QUEUE, DRY, BLOCK, PIN, UNBLOCK, HOG, DONE;

    /** Whether it ends a stroke, if one goes on. */
    boolean endsStroke() {
      return switch (this) {
        case STOP, QUEUE, DRY, BLOCK, PIN -> true;
        case ARRIVE, READY, PAINT, UNBLOCK, HOG, DONE -> false;
      };
    }
  }

  static Moment of(long at, Kind kind, int canvas, int layer) {
    return new Moment(at, kind, canvas, layer, -1, 0, 0);
  }
}

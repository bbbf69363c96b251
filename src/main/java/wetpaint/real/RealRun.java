package wetpaint.real;

import java.util.ArrayList;
import java.util.List;

import wetpaint.studio.Canvas;
import wetpaint.studio.Command;
import wetpaint.studio.Layer;
import wetpaint.studio.Millis;
import wetpaint.studio.Run;
import wetpaint.studio.Scenario;

/**
 * A run for real.
 *
 * @param run   in the scenario's times, with disturbances but without switches
 * @param scale how many times faster than the scenario says
 * @param limit the longest it may take, in milliseconds
 */
public record RealRun(Run run, int scale, Io io, long limit) {
  /** The largest scale: a layer of 1 s is then 10 ms of work. */
  public static final int FASTEST = 100;
  /** The scale at which the lecture takes 3 s in sync. */
  public static final int USUAL = 10;
  /** The longest limit, in milliseconds. */
  public static final long LONGEST = 600_000;
  /** The most threads of the system's. */
  public static final int THREADS = 64;
  /** The most canvases: each is a virtual thread, or waits in an event loop. */
  public static final int CANVASES = 10_000;
  private static final long NANOS = 1_000_000;

  /** @throws RealException with a sentence, if it is more than the limits allow */
  public RealRun {
    require(scale >= 1 && scale <= FASTEST, "a scale of 1 to " + FASTEST, scale + "");
    require(limit >= 1 && limit <= LONGEST, "a limit of 1 ms to " + Millis.brief(LONGEST),
        Millis.brief(limit));
    require(run.commands().stream().noneMatch(given -> given.command() instanceof Command.Switch),
        "one mode from start to end, for threads can't change their kind while they run", "a switch");
    var canvases = run.scenario().canvases().size();
    var painters = run.start().painters();
    switch (run.start().mode()) {
      case SYNC, ASYNC, VIRTUAL -> require(canvases <= CANVASES, "at most " + CANVASES + " canvases for real",
          canvases + "");
      case PARALLEL -> require(canvases <= CANVASES && painters <= THREADS,
          "at most " + THREADS + " platform threads in parallel, one a painter", painters + "");
      case CONCURRENT -> require(canvases <= THREADS,
          "at most " + THREADS + " platform threads in concurrent, one a canvas", canvases + "");
    }
    require(painters <= THREADS, "at most " + THREADS + " carriers, one a painter", painters + "");
  }

  /** The scenario as it really is: its times over the scale, to the nearest millisecond, no paint or drying less than 1. */
  public Scenario scenario() {
    var whole = run.scenario();
    List<Canvas> canvases = new ArrayList<>();
    for (var canvas : whole.canvases()) {
      canvases.add(new Canvas(canvas.name(), real(canvas.at()),
          canvas.layers().stream().map(l -> new Layer(Math.max(1, real(l.paint())), dry(l))).toList(),
          canvas.picture()));
    }
    return new Scenario(whole.name(), whole.title(), Math.max(1, real(whole.quantum())), whole.racks(),
        canvases);
  }

  /** Real milliseconds for the scenario's, to the nearest. */
  long real(long millis) {
    return Math.round((double) millis / scale);
  }

  /** Real nanoseconds for the scenario's milliseconds. */
  long nanos(long millis) {
    return millis * NANOS / scale;
  }

  /** What has to be done. */
  Plan plan() {
    var whole = run.scenario();
    return new Plan(run.start(), io, nanos(whole.quantum()), whole.racks().orElse(Integer.MAX_VALUE),
        nanos(Command.BLOCKED), nanos(Command.HOGGED),
        whole.canvases().stream().map(canvas -> new Plan.Piece(nanos(canvas.at()), canvas.layers().stream()
            .map(layer -> new Plan.Coat(nanos(layer.paint()), nanos(layer.dry()))).toList()))
            .toList());
  }

  /** @throws RealException if it is predicted to take longer than its limit, in milliseconds */
  void requireWithinLimit(long makespan) {
    var enough = (makespan * scale + limit - 1) / limit;
    require(makespan <= limit,
        "a run of at most " + Millis.brief(limit)
            + (enough <= FASTEST ? " (--scale " + enough + " would do)" : ""),
        "one of " + Millis.brief(makespan));
  }

  private long dry(Layer layer) {
    return layer.dry() == 0 ? 0 : Math.max(1, real(layer.dry()));
  }

  private static void require(boolean condition, String expected, String found) {
    if (!condition) {
      throw RealException.request("expected " + expected + ", found " + found);
    }
  }
}

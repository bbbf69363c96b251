package wetpaint.real;

import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;

import wetpaint.studio.Command;
import wetpaint.studio.Event;
import wetpaint.studio.Replay;
import wetpaint.studio.Scene;
import wetpaint.studio.Setting;

/** A run that was run for real. */
public final class Measured {
  private final RealRun run;
  private final List<Moment> moments;
  private final OptionalInt cpu;

  Measured(RealRun run, List<Moment> moments, OptionalInt cpu) {
    this.cpu = cpu;
    this.run = run;
    this.moments = RealJournal.ordered(moments);
  }

  /** What was run, with the disturbances at the times at which they were really given. */
  public RealRun run() {
    return run;
  }

  /** What happened, in real milliseconds. */
  public List<Event> journal() {
    return RealJournal.of(run, moments);
  }

  /** The run at its end, as the studio shows it. */
  public Scene scene() {
    return Replay.scene(run.scenario(), journal(), Math.round(nanos() / 1e6));
  }

  /** The number of the CPU to which all threads were bound that painted; none if they could use any. */
  public OptionalInt onlyCpu() {
    return cpu;
  }

  /** When all was done, in nanoseconds. */
  public long nanos() {
    return moments.getLast().at();
  }

  /** How many disturbances found nobody who painted. */
  public int unheard() {
    var struck = moments.stream().filter(moment -> switch (moment.kind()) {
      case BLOCK, PIN, HOG -> true;
      case ARRIVE, READY, PAINT, STOP, QUEUE, DRY, UNBLOCK, DONE -> false;
    }).count();
    return Math.max(0, run.run().commands().size() - Math.toIntExact(struck));
  }

  /** CPU time of all paint, in nanoseconds. */
  public long cpu() {
    return moments.stream().mapToLong(Moment::cpu).sum();
  }

  /** CPU time that all paint was to take, in nanoseconds. */
  public long planned() {
    var hogs = moments.stream().filter(moment -> moment.kind() == Moment.Kind.HOG).count();
    return run.plan().canvases().stream().flatMap(piece -> piece.coats().stream()).mapToLong(Plan.Coat::paint)
        .sum() + hogs * run.nanos(Command.HOGGED);
  }

  /** Nanoseconds that painting threads were runnable without a core, all together, where the system tells (Linux). */
  public OptionalLong runnable() {
    return ThreadTimes.tellsRunnable()
        ? OptionalLong.of(moments.stream().mapToLong(Moment::runnable).sum())
        : OptionalLong.empty();
  }

  /** What was asked for. */
  public Setting setting() {
    return run.run().start();
  }

  /** Where the difference to a prediction went. */
  public Difference difference(Prediction prediction) {
    return Difference.between(this, prediction);
  }

  /** What a painter did on average. */
  TimeSpent spent() {
    return TimeSpent.of(moments, setting());
  }
}

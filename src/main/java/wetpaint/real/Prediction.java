package wetpaint.real;

import java.util.List;
import java.util.Optional;

import wetpaint.real.Moment.Kind;
import wetpaint.studio.Canvas;
import wetpaint.studio.Event;
import wetpaint.studio.Layer;
import wetpaint.studio.Mode;
import wetpaint.studio.Replay;
import wetpaint.studio.Run;
import wetpaint.studio.Scenario;
import wetpaint.studio.Scene;
import wetpaint.studio.Setting;
import wetpaint.studio.Studio;

/** What the studio says of a run before it is run for real. */
public final class Prediction {
  /** This much of a core is as good as all of it. */
  private static final double NEARLY = 0.95;
  /** Less than this of a core is not worth a prediction. */
  private static final double LEAST = 0.1;

  private final RealRun run;
  private final List<Moment> moments;

  private Prediction(RealRun run, List<Moment> moments) {
    this.run = run;
    this.moments = moments;
  }

  /** With a core for each painter. */
  public static Prediction of(RealRun run) {
    var ordered = RealJournal.ordered(Studio.simulate(run.run()).journal().stream()
        .flatMap(event -> moment(run, event).stream()).toList());
    return new Prediction(run, ordered);
  }

  /**
   * With so many cores free, or parts of some. Threads that wait need no core, whatever the mode: so more threads than
   * cores are at best what virtual threads on as many carriers are, and no faster than they would be with a core each. A core
   * that others use, too, takes longer for the same paint.
   */
  public static Prediction of(RealRun run, double cores) {
    var asked = of(run);
    var fewer = fewer(run.run(), cores);
    if (fewer.equals(run.run())) {
      return asked;
    }
    var crowded = of(new RealRun(fewer, run.scale(), run.io(), run.limit()));
    return crowded.nanos() > asked.nanos() ? crowded : asked;
  }

  /** The makespan of another run at that scale and on so many cores, in real milliseconds to the nearest. */
  public static long makespan(Run run, double cores, int scale) {
    var studio = Math.max(Studio.simulate(run).makespan(), Studio.simulate(fewer(run, cores)).makespan());
    return Math.round((double) studio / scale);
  }

  /** The run as it is with fewer cores than painters. */
  private static Run fewer(Run run, double cores) {
    var start = run.start();
    if (cores >= NEARLY * start.painters()) {
      return run;
    }
    var whole = (int) Math.max(1, Math.ceil(cores - (1 - NEARLY)));
    var share = Math.clamp(cores / whole, leastShare(run.scenario()), 1);
    var setting = whole < start.painters() ? new Setting(Mode.VIRTUAL, whole) : start;
    return new Run(slower(run.scenario(), share), setting, run.commands());
  }

  /** A core that is so busy that no scenario could take so long counts as less busy. */
  private static double leastShare(Scenario scenario) {
    var rest = scenario.canvases().stream()
        .mapToLong(canvas -> canvas.at() + canvas.dry() + canvas.layers().size()).sum();
    return Math.clamp((double) scenario.paint() / Math.max(1, Scenario.LONGEST - rest), LEAST, 1);
  }

  private static Scenario slower(Scenario scenario, double share) {
    var canvases = scenario.canvases().stream().map(canvas -> new Canvas(canvas.name(), canvas.at(),
        canvas.layers().stream().map(layer -> new Layer(Math.round(layer.paint() / share), layer.dry()))
            .toList(),
        canvas.picture())).toList();
    return new Scenario(scenario.name(), scenario.title(), Math.round(scenario.quantum() / share),
        scenario.racks(),
        canvases);
  }

  /** When all is done, in real milliseconds to the nearest. */
  public long makespan() {
    return Math.round(nanos() / 1e6);
  }

  /** How many painters were asked for, whatever the cores. */
  public int painters() {
    return run.run().start().painters();
  }

  /** What would happen, in real milliseconds. */
  public List<Event> journal() {
    return RealJournal.of(run, moments);
  }

  /** The prediction at its end, as the studio shows it. */
  public Scene scene() {
    return Replay.scene(run.scenario(), journal(), makespan());
  }

  /** What would happen, in the order of time. */
  List<Moment> moments() {
    return moments;
  }

  /** When all is done, in nanoseconds. */
  long nanos() {
    return moments.getLast().at();
  }

  /** What a painter does on average. */
  TimeSpent spent() {
    return TimeSpent.of(moments, run.run().start());
  }

  private static Optional<Moment> moment(RealRun run, Event event) {
    var at = run.nanos(event.t());
    return switch (event) {
      case Event.Arrive(_, var canvas) -> one(at, Kind.ARRIVE, canvas, -1, -1);
      case Event.Ready(_, var canvas, var layer) -> one(at, Kind.READY, canvas, layer, -1);
      case Event.Paint(_, var canvas, var layer, var painter) -> one(at, Kind.PAINT, canvas, layer, painter);
      case Event.Stop(_, var canvas, var layer, var painter) -> one(at, Kind.STOP, canvas, layer, painter);
      case Event.Queue(_, var canvas, var layer) -> one(at, Kind.QUEUE, canvas, layer, -1);
      case Event.Dry(_, var canvas, var layer) -> one(at, Kind.DRY, canvas, layer, -1);
      case Event.Block(_, var canvas, var layer, _, var pinned) ->
        one(at, pinned ? Kind.PIN : Kind.BLOCK, canvas, layer, -1);
      case Event.Unblock(_, var canvas, var layer) -> one(at, Kind.UNBLOCK, canvas, layer, -1);
      case Event.Hog(_, var canvas, var layer, _) -> one(at, Kind.HOG, canvas, layer, -1);
      case Event.Done(_, var canvas) -> one(at, Kind.DONE, canvas, -1, -1);
      case Event.ModeSet _,Event.Finished _ -> Optional.empty();
    };
  }

  private static Optional<Moment> one(long at, Kind kind, int canvas, int layer, int painter) {
    return Optional
        .of(new Moment(at, kind, canvas, layer, painter, kind.endsStroke() ? Moment.NOT_MEASURED : 0, 0));
  }
}

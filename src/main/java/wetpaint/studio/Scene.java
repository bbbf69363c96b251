package wetpaint.studio;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/**
 * The studio at an instant, with its whole past: all that a view needs. Between two events nothing changes but what the
 * states tell by themselves for a later instant ({@link CanvasState#painted(long)} and the like). Costs nothing to make or to
 * keep, for it is a look at what the run has written down: a state is looked up when it is asked for.
 */
public final class Scene {
  /** What is written down of a run; it goes on while scenes look at the part that they know. */
  record Past(Scenario scenario, Track<SettingState> settings, List<Track<CanvasState>> canvases,
      List<Track<PainterState>> painters, Track<Tally> tallies, List<Disturbance> disturbances) {}

  private final Past past;
  /** The instant of the last events seen here, or -1 before the first. */
  private final long seen;
  private final long at;

  Scene(Past past, long seen, long at) {
    this.past = past;
    this.seen = seen;
    this.at = at;
  }

  /** How everything stands before a run begins; costs next to nothing, however many canvases there are. */
  public static Scene beginning(Run run) {
    return Beginning.of(run);
  }

  /** What is painted. */
  public Scenario scenario() {
    return past.scenario;
  }

  /** The instant, in milliseconds of studio time. */
  public long at() {
    return at;
  }

  /** The instant of the last events that are seen here, or -1 before the first. */
  public long since() {
    return seen;
  }

  /** The modes so far. */
  public History<SettingState> settings() {
    return new History<>(past.settings, seen);
  }

  /** The mode and its painters. */
  public Setting setting() {
    return past.settings.at(seen).setting();
  }

  /** The canvases by number. */
  public List<History<CanvasState>> canvases() {
    return new Histories<>(past.canvases, past.canvases.size(), seen);
  }

  /** A canvas as it stands. */
  public CanvasState canvas(int number) {
    return past.canvases.get(number).at(seen);
  }

  /** What a canvas is doing: the same as its state says, at a fraction of the cost. */
  public Phase phase(int number) {
    return CanvasCodec.phase(past.canvases.get(number).gist(seen));
  }

  /** The layer in work: the same as a canvas's state says, at a fraction of the cost. */
  public int layer(int number) {
    return CanvasCodec.layer(past.canvases.get(number).gist(seen));
  }

  /** All painters that were ever hired, by number. */
  public List<History<PainterState>> painters() {
    return new Histories<>(past.painters, painterCount(), seen);
  }

  /** A painter as it stands. */
  public PainterState painter(int number) {
    return past.painters.get(number).at(seen);
  }

  /** They were hired in the order of their numbers. */
  private int painterCount() {
    var low = 0;
    var high = past.painters.size();
    while (low < high) {
      var middle = (low + high) >>> 1;
      if (past.painters.get(middle).first().since() <= Math.max(0, seen)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** How many canvases and painters do what. */
  public Tally tally() {
    return past.tallies.at(seen);
  }

  /** The same for every instant up to this one. */
  public History<Tally> tallies() {
    return new History<>(past.tallies, seen);
  }

  /** Whether there has been a hog, so that layers may take more paint than the scenario says. */
  public boolean isHogged() {
    return disturbances().stream().anyMatch(strike -> strike.kind() == Disturbance.Kind.HOG);
  }

  /** What has struck canvases so far, in the order in which it did. */
  public List<Disturbance> disturbances() {
    return past.disturbances.isEmpty()
        ? List.of()
        : past.disturbances.stream().takeWhile(strike -> strike.at() <= seen).toList();
  }

  /** Whether all is done. */
  public boolean isDone() {
    return tally().canvases(Phase.DONE) == past.canvases.size();
  }

  /** When the last canvas was done; only if all are. */
  public long makespan() {
    return tally().since();
  }

  /** The same at a later instant, if no event happens until then. */
  public Scene on(long later) {
    return new Scene(past, seen, Math.max(at, later));
  }

  /** The scene as it was at an earlier instant, after the events of that instant. */
  public Scene back(long earlier) {
    return new Scene(past, Math.min(seen, earlier), Math.min(at, earlier));
  }

  /** Painting time over painters times elapsed time, 0 to 1. */
  public double utilisation() {
    var tally = tally();
    var employed = tally.employed(at);
    return employed == 0 ? 0 : (double) tally.painted(at) / employed;
  }

  /** Time spent in each phase by all canvases together. */
  public Totals totals() {
    return tally().totals(at);
  }

  private static final class Histories<T extends History.Step> extends AbstractList<History<T>>
      implements
        RandomAccess {
    private final List<Track<T>> tracks;
    private final int size;
    private final long instant;

    Histories(List<Track<T>> tracks, int size, long instant) {
      this.tracks = tracks;
      this.size = size;
      this.instant = instant;
    }

    @Override
    public History<T> get(int number) {
      if (number >= size) {
        throw new IndexOutOfBoundsException(number);
      }
      return new History<>(tracks.get(number), instant);
    }

    @Override
    public int size() {
      return size;
    }
  }
}

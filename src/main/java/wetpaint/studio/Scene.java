package wetpaint.studio;

import java.util.List;

/**
 * The studio at an instant, with its whole past: all that a view needs. Between two events nothing changes but what the
 * states tell by themselves for a later instant ({@link CanvasState#painted(long)} and the like).
 *
 * @param at       the instant, in milliseconds of studio time
 * @param painters all that were ever hired, by number
 * @param queue    the ready queue, first ready first
 */
public record Scene(Scenario scenario, long at, History<SettingState> settings,
    List<History<CanvasState>> canvases,
    List<History<PainterState>> painters, List<Integer> queue) {

  /** The mode and its painters. */
  public Setting setting() {
    return settings.last().setting();
  }

  /** A canvas as it stands. */
  public CanvasState canvas(int number) {
    return canvases.get(number).last();
  }

  /** Whether all is done. */
  public boolean isDone() {
    return canvases.stream().allMatch(history -> history.last().phase() == Phase.DONE);
  }

  /** When the last canvas was done; only if all are. */
  public long makespan() {
    return canvases.stream().mapToLong(history -> history.last().since()).max().orElse(0);
  }

  /** The same at a later instant, if no event happens until then. */
  public Scene on(long later) {
    return new Scene(scenario, Math.max(at, later), settings, canvases, painters, queue);
  }

  /** The scene as it was at an earlier instant, after the events of that instant; its ready queue is left out. */
  public Scene back(long earlier) {
    return new Scene(scenario, Math.min(at, earlier), settings.at(earlier),
        canvases.stream().map(history -> history.at(earlier)).toList(),
        painters.stream().filter(history -> history.start() <= earlier).map(history -> history.at(earlier))
            .toList(),
        List.of());
  }

  /** Painting time over painters times elapsed time, 0 to 1. */
  public double utilisation() {
    var painted = painters.stream().mapToLong(history -> history.last().painted(at)).sum();
    var employed = painters.stream().mapToLong(history -> history.last().employed(at)).sum();
    return employed == 0 ? 0 : (double) painted / employed;
  }

  /** Time spent in each phase by all canvases together. */
  public Totals totals() {
    return canvases.stream().map(history -> history.last().totals(at)).reduce(Totals.NONE, Totals::plus);
  }
}

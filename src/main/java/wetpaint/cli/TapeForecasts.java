package wetpaint.cli;

import java.util.Optional;
import java.util.concurrent.Executor;

import wetpaint.studio.Scenario;

/**
 * Computes a recorded show's forecasts on the thread that records. Those of a small scenario come at once; the larger it is,
 * the less often they come, so that they take a small share of the time that is recorded, and beyond a limit never. That
 * depends on the tape's clock and on the scenario only: a tape gives the same recording each time.
 */
final class TapeForecasts implements Executor {
  /** Of so many events a forecast takes about 10 ms. */
  private static final long AT_ONCE = 2000;
  /** Of so many it takes seconds. */
  private static final long MOST = 1_000_000;
  /** Milliseconds of the tape between forecasts, for so many events: about 2 % of the time. */
  private static final long EVENTS_A_MILLISECOND = 4;

  private Optional<Runnable> waiting = Optional.empty();
  private Scenario shown;
  private long events;
  private long latest = Long.MIN_VALUE / 2;

  /** For a show that begins with that scenario. */
  TapeForecasts(Scenario scenario) {
    shown = scenario;
    events = count(scenario);
  }

  @Override
  public void execute(Runnable forecast) {
    if (events <= AT_ONCE) {
      forecast.run();
    } else {
      waiting = Optional.of(forecast);
    }
  }

  /**
   * Computes what is due.
   *
   * @param scenario that is shown
   * @param now      milliseconds of the tape
   * @return whether there is something new to see
   */
  boolean advance(Scenario scenario, long now) {
    follow(scenario);
    if (waiting.isEmpty() || events > MOST || now - latest < events / EVENTS_A_MILLISECOND) {
      return false;
    }
    var forecast = waiting.orElseThrow();
    waiting = Optional.empty();
    latest = now;
    forecast.run();
    return true;
  }

  @SuppressWarnings("ReferenceEquality") // Comparing a large one each frame would take long.
  private void follow(Scenario scenario) {
    if (scenario == shown) {
      return;
    }
    shown = scenario;
    events = count(scenario);
  }

  /** Guesses how many events a run has: some for each layer, and some for each time that one is interrupted. */
  private static long count(Scenario scenario) {
    return scenario.canvases().stream().flatMap(canvas -> canvas.layers().stream())
        .mapToLong(layer -> 4 + 3 * layer.paint() / scenario.quantum()).sum();
  }
}

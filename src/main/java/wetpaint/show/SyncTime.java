package wetpaint.show;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Executor;

import wetpaint.studio.Run;
import wetpaint.studio.Strikes;

/**
 * How long a run would have taken in sync. A disturbed run is held against one that is disturbed alike, which is found out
 * beside the show once the run is done.
 */
final class SyncTime {
  /** @param makespan empty if the disturbances do not strike alike in sync, or if it is not found out */
  private record Found(Run run, OptionalLong makespan) {}

  private final Errand errand;
  private Optional<Found> found = Optional.empty();

  /** @param arrived is called on the executor's thread when there is an answer */
  SyncTime(Executor executor, Runnable arrived) {
    this.errand = new Errand(executor, arrived, Inquiry.BUDGET);
  }

  /**
   * Finds it out, if the run is done and nobody knows yet.
   *
   * @param tooMuch whether the run is too large for that
   */
  void follow(RunPlayer player, boolean tooMuch) {
    var run = player.run();
    if (!player.latest().isDone() || run.disturbances().isEmpty() || errand.isBusy() || isFound(run)) {
      return;
    }
    if (tooMuch) {
      found = Optional.of(new Found(run, OptionalLong.empty()));
      return;
    }
    var strikes = player.strikes();
    errand.ask(simulator -> {
      var sync = simulator.outcome(run.inSync());
      return new Found(run, Strikes.of(run.disturbances(), sync.journal()).equals(strikes)
          ? OptionalLong.of(sync.makespan())
          : OptionalLong.empty());
    }, answer -> found = Optional.of(answer), _ -> found = Optional.of(new Found(run, OptionalLong.empty())));
    errand.takeIn();
  }

  /** Takes in what was found out, if anything was. */
  void takeIn() {
    errand.takeIn();
  }

  void giveUp() {
    errand.giveUp();
  }

  /** In milliseconds; empty if it is not known (yet), or if there is nothing to compare. */
  OptionalLong of(Run run) {
    return run.disturbances().isEmpty()
        ? OptionalLong.of(run.scenario().total())
        : isFound(run) ? found.orElseThrow().makespan : OptionalLong.empty();
  }

  private boolean isFound(Run run) {
    return found.filter(answer -> answer.run.equals(run)).isPresent();
  }
}

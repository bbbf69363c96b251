package wetpaint.show;

import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.Executor;
import java.util.function.Function;

import wetpaint.studio.Mode;
import wetpaint.studio.Run;
import wetpaint.studio.Scene;
import wetpaint.studio.Setting;

/**
 * What is found out beside a show, without being asked for, about the run that is watched: when each mode would be done, how long
 * sync would have taken, and how the run it branched from would have ended.
 */
final class Foresight {
  private final Forecaster forecaster;
  private final Errand ghosts;
  private final SyncTime syncTime;

  /** @param arrived is called on the executor's thread when there is an answer */
  Foresight(Executor background, Runnable arrived) {
    this.forecaster = new Forecaster(background, arrived);
    this.ghosts = new Errand(background, arrived, Inquiry.BUDGET);
    this.syncTime = new SyncTime(background, arrived);
  }

  /**
   * Asks what is not known yet of the run as it is now.
   *
   * @param forecasts whether it is wanted when each mode would be done
   * @param settings  of each mode, as it would be switched to
   * @param tooMuch   whether the run is so large that there is no room for another whole one beside it
   */
  void follow(RunPlayer run, boolean forecasts, Function<Mode, Setting> settings, boolean tooMuch) {
    if (forecasts) {
      forecaster.follow(run, settings);
    }
    syncTime.follow(run, tooMuch);
    if (tooMuch) {
      run.forgetParent();
    }
    run.missed().filter(_ -> !ghosts.isBusy()).ifPresent(parent -> {
      ghosts.<Scene>ask(simulator -> simulator.outcome(parent).scene(), end -> run.haunt(parent, end),
          _ -> run.forgetParent());
      ghosts.takeIn();
    });
  }

  /** Takes in what was found out. */
  void takeIn() {
    forecaster.takeIn();
    ghosts.takeIn();
    syncTime.takeIn();
  }

  /** The makespans last found, in milliseconds of studio time; for no mode as long as there is no answer. */
  Map<Mode, Long> makespans() {
    return forecaster.latest();
  }

  /** How long that run would have taken in sync, in milliseconds of studio time, if that is known. */
  OptionalLong sync(Run run) {
    return syncTime.of(run);
  }

  /** Another run is watched from now on. */
  void forget() {
    forecaster.forget();
    ghosts.giveUp();
  }

  /** Finds out nothing more. */
  void close() {
    forget();
    syncTime.giveUp();
  }
}

package wetpaint.show;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import wetpaint.picture.Picture;
import wetpaint.studio.Run;
import wetpaint.studio.Scenario;

/**
 * How a show begins.
 *
 * @param run       what is run first
 * @param scenarios what the key for the next scenario goes through
 * @param pictures  what is painted on the canvases of a scenario, cyclic
 * @param speed     in per cent
 * @param lanes     how many modes are compared from the start, 0 for none
 * @param forecasts whether it is told from the start when all would be done
 * @param cue       the moment to go on from, instead of the run's start
 */
public record ShowConfig(Run run, List<Scenario> scenarios, Function<Scenario, List<Picture>> pictures,
    int speed, int lanes, boolean forecasts, Optional<Cue> cue) {

  /** With forecasts, from the start of the run. */
  public ShowConfig(Run run, List<Scenario> scenarios, Function<Scenario, List<Picture>> pictures, int speed,
      int lanes) {
    this(run, scenarios, pictures, speed, lanes, true, Optional.empty());
  }
}

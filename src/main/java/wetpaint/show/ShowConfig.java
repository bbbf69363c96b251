package wetpaint.show;

import java.util.List;
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
 */
public record ShowConfig(Run run, List<Scenario> scenarios, Function<Scenario, List<Picture>> pictures,
    int speed, int lanes, boolean forecasts) {

  /** With forecasts. */
  public ShowConfig(Run run, List<Scenario> scenarios, Function<Scenario, List<Picture>> pictures, int speed,
      int lanes) {
    this(run, scenarios, pictures, speed, lanes, true);
  }
}

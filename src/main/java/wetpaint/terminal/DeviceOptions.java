package wetpaint.terminal;

import java.util.OptionalInt;

/** How to use the terminal: frames a second (1 to 60; none: as suits the line), synchronised output (mode 2026). */
public record DeviceOptions(OptionalInt fps, boolean sync) {
  /** What suits most. */
  public static final DeviceOptions DEFAULT = new DeviceOptions(OptionalInt.empty(), true);

  /** @throws IllegalArgumentException if fps is not 1 to 60 */
  public DeviceOptions {
    fps.ifPresent(Pacer::of);
  }
}

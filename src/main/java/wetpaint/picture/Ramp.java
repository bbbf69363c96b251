package wetpaint.picture;

/** Colours, 0xRRGGBB, that lead from one to another in steps. */
final class Ramp {
  private final int[] colours;

  Ramp(int... colours) {
    this.colours = colours.clone();
  }

  /** The colour at a place from 0 to 1; beyond the ends it stays. */
  int at(double place) {
    return colours[Math.clamp((int) Math.floor(place * colours.length), 0, colours.length - 1)];
  }
}

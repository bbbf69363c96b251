package wetpaint.cli;

import wetpaint.studio.Mode;

/**
 * A switch that was asked for.
 *
 * @param at       milliseconds of studio time
 * @param painters how many, or 0 for as many as the mode has at first
 */
record TimedSwitch(long at, Mode mode, int painters) {}

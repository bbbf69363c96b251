package wetpaint.cli;

import java.util.Locale;

import picocli.CommandLine.Help.Ansi;

import wetpaint.wire.ColorChoice;
import wetpaint.wire.ColorDepth;

/** How many colours to use. */
public enum Colours {
  /** As many as the terminal is said to have. */
  AUTO,
  /** None. */
  NEVER,
  /** The terminal's own. */
  C16,
  /** xterm's palette. */
  C256,
  /** All. */
  TRUECOLOR;

  /** Its name on the command line. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replaceFirst("^c", "");
  }

  /** How many there are on the standard output. */
  ColorDepth depth(Surroundings surroundings) {
    return ColorChoice.depth(word(), surroundings.environment(), surroundings.terminals().out());
  }

  /** Whether to print escape sequences at all. */
  Ansi ansi(Surroundings surroundings) {
    return depth(surroundings) == ColorDepth.NONE ? Ansi.OFF : Ansi.ON;
  }
}

package wetpaint.cli;

import java.util.Locale;

import picocli.CommandLine.Help.Ansi;

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

  Ansi ansi(Surroundings surroundings) {
    return switch (this) {
      case AUTO -> surroundings.colour() ? Ansi.ON : Ansi.OFF;
      case NEVER -> Ansi.OFF;
      case C16, C256, TRUECOLOR -> Ansi.ON;
    };
  }
}

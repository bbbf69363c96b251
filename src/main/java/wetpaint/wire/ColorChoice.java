package wetpaint.wire;

import java.util.Map;

/** Decides how many colours to use; the order is option, NO_COLOR, CLICOLOR_FORCE, CLICOLOR, COLORTERM, TERM. */
public final class ColorChoice {
  private ColorChoice() {}

  /**
   * The depth for a value of {@code --color} ({@code auto}, {@code never}, {@code 16}, {@code 256} or {@code truecolor}),
   * an environment, and whether standard output is a terminal.
   *
   * @throws IllegalArgumentException if the option is none of these
   */
  public static ColorDepth depth(String option, Map<String, String> environment, boolean terminal) {
    return switch (option) {
      case "never" -> ColorDepth.NONE;
      case "16" -> ColorDepth.SIXTEEN;
      case "256" -> ColorDepth.INDEXED;
      case "truecolor" -> ColorDepth.TRUECOLOR;
      case "auto" -> automatic(environment, terminal);
      default -> throw new IllegalArgumentException(
          "--color %s: expected auto, never, 16, 256 or truecolor".formatted(option));
    };
  }

  private static ColorDepth automatic(Map<String, String> environment, boolean terminal) {
    // no-color.org: only a value that is not empty counts.
    if (!environment.getOrDefault("NO_COLOR", "").isEmpty()) {
      return ColorDepth.NONE;
    }
    // bixense.com/clicolors: anything but 0 asks for colour even where there is no terminal.
    var force = environment.getOrDefault("CLICOLOR_FORCE", "");
    boolean forced = !force.isEmpty() && !force.equals("0");
    if (!terminal && !forced) {
      return ColorDepth.NONE;
    }
    // bixense.com/clicolors: 0 asks for none.
    if (environment.getOrDefault("CLICOLOR", "").equals("0") && !forced) {
      return ColorDepth.NONE;
    }
    var depth = promised(environment);
    return forced && depth == ColorDepth.NONE ? ColorDepth.SIXTEEN : depth;
  }

  private static ColorDepth promised(Map<String, String> environment) {
    var term = environment.getOrDefault("TERM", "");
    if (term.equals("dumb")) {
      // COLORTERM is that of the terminal in which Emacs or the like runs.
      return ColorDepth.NONE;
    }
    var depth = ofTerm(term);
    var colorterm = environment.getOrDefault("COLORTERM", "");
    boolean trueColor = colorterm.equals("truecolor") || colorterm.equals("24bit");
    if (!trueColor) {
      return !colorterm.isEmpty() && depth == ColorDepth.NONE ? ColorDepth.SIXTEEN : depth;
    }
    // GNU screen hands COLORTERM through but not the colours; tmux takes them and brings them down by itself.
    boolean screen = term.startsWith("screen") && !environment.containsKey("TMUX");
    return screen ? depth : ColorDepth.TRUECOLOR;
  }

  private static ColorDepth ofTerm(String term) {
    if (term.isEmpty() || term.equals("dumb") || term.equals("unknown")
        || term.matches("vt\\d.*|.*-m|.*-mono")) {
      return ColorDepth.NONE;
    }
    if (term.endsWith("-direct") || term.endsWith("-truecolor")
        || term.matches("xterm-(kitty|ghostty)|alacritty|foot|foot-extra")) {
      return ColorDepth.TRUECOLOR;
    }
    if (term.contains("256color") || term.startsWith("tmux") || term.startsWith("iterm")) {
      return ColorDepth.INDEXED;
    }
    return ColorDepth.SIXTEEN;
  }
}

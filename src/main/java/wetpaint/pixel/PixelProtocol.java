package wetpaint.pixel;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How a terminal is told pixels. */
public enum PixelProtocol {
  /** Not at all. */
  NONE,
  /** As kitty has it (sw.kovidgoyal.net/kitty/graphics-protocol). */
  KITTY,
  /** As DEC's VT340 had it (VT330/VT340 Programmer Reference Manual, volume 2, chapter 14). */
  SIXEL;

  private static final Set<String> KITTY_TERMS = Set.of("xterm-kitty", "xterm-ghostty");
  private static final Set<String> KITTY_PROGRAMS = Set.of("kitty", "ghostty", "WezTerm");

  /** What the option {@code --pixels} calls it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * What a terminal is known to understand by its name alone. Over SSH none is taken: a line may be slow, and who has a fast one
   * can say so.
   */
  public static PixelProtocol known(Map<String, String> environment) {
    var term = environment.getOrDefault("TERM", "");
    var isRemote = environment.containsKey("SSH_CONNECTION");
    var isInside = environment.containsKey("TMUX") || environment.containsKey("STY");
    if (isRemote || isInside) {
      return NONE;
    }
    if (KITTY_TERMS.contains(term)
        || Optional.ofNullable(environment.get("TERM_PROGRAM")).filter(KITTY_PROGRAMS::contains)
            .isPresent()) {
      return KITTY;
    }
    return term.equals("foot") || term.startsWith("foot-") ? SIXEL : NONE;
  }
}

package wetpaint.wire;

import java.util.Map;

import wetpaint.view.Blocks;
import wetpaint.view.Charset;

/**
 * What a terminal can do, as far as the wire needs to know.
 *
 * @param colors how many colours it shows
 * @param glyphs which characters it shows
 * @param colorErase whether erased cells take the current background ({@code bce} in terminfo)
 * @param synchronizedOutput whether frames are bracketed with mode 2026, so that none is shown half drawn
 * @param blocks what its user wants paintings to be made of
 */
public record TerminalKind(ColorDepth colors, GlyphSet glyphs, boolean colorErase,
    boolean synchronizedOutput, Blocks blocks) {

  /** A terminal on which paintings are made of what all have. */
  public TerminalKind(ColorDepth colors, GlyphSet glyphs, boolean colorErase, boolean synchronizedOutput) {
    this(colors, glyphs, colorErase, synchronizedOutput, Blocks.HALF);
  }

  /** What a drawing for it can rely on. */
  public Charset charset() {
    return new Charset(glyphs == GlyphSet.UNICODE,
        colors == ColorDepth.TRUECOLOR || colors == ColorDepth.INDEXED, blocks);
  }

  /** The same terminal, of whose user is known what paintings are to be made of. */
  public TerminalKind with(Blocks wanted) {
    return new TerminalKind(colors, glyphs, colorErase, synchronizedOutput, wanted);
  }

  /**
   * Judges by an environment and the options {@code --color}, {@code --ascii} and {@code --no-sync}.
   *
   * @throws IllegalArgumentException if {@code color} is not a value of {@code --color}
   */
  public static TerminalKind of(String color, boolean ascii, boolean noSync, Map<String, String> environment,
      boolean terminal) {
    var term = environment.getOrDefault("TERM", "");
    return new TerminalKind(
        ColorChoice.depth(color, environment, terminal),
        ascii ? GlyphSet.ASCII : GlyphSet.of(environment),
        // GNU screen erases with the default background; the Linux console and all others of today with the current.
        !term.startsWith("screen") || environment.containsKey("TMUX"),
        !noSync);
  }
}

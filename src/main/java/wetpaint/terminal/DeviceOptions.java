package wetpaint.terminal;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import wetpaint.pixel.PixelProtocol;
import wetpaint.pixel.PixelScreen;
import wetpaint.view.Blocks;
import wetpaint.wire.ColorChoice;
import wetpaint.wire.Pacer;
import wetpaint.wire.TerminalKind;

/**
 * How to use the terminal.
 *
 * @param fps frames a second, 1 to 60; none: as suits the line
 * @param color a value of {@code --color}
 * @param ascii plain ASCII only, whatever the locale promises
 * @param noSync frames without the brackets of mode 2026
 * @param blocks what paintings are made of
 * @param pixels how the terminal is told pixels; none: as its name promises
 */
public record DeviceOptions(OptionalInt fps, String color, boolean ascii, boolean noSync, Blocks blocks,
    Optional<PixelProtocol> pixels) {
  /** What suits most. */
  public static final DeviceOptions DEFAULT = new DeviceOptions(OptionalInt.empty(), "auto", false, false,
      Blocks.HALF, Optional.empty());

  /** @throws IllegalArgumentException with a sentence for the user if {@code fps} or {@code color} is out of range */
  public DeviceOptions {
    fps.ifPresent(Pacer::of);
    ColorChoice.depth(color, Map.of(), true);
  }

  TerminalKind kind(Map<String, String> env) {
    return TerminalKind.of(color, ascii, noSync, env, true).with(blocks);
  }

  /** A screen for paintings in pixels, if the terminal has such, and colours enough to show the rest beside them. */
  Optional<PixelScreen> pixelScreen(Map<String, String> env, Tty tty) {
    var protocol = pixels.orElseGet(() -> PixelProtocol.known(env));
    if (protocol == PixelProtocol.NONE || !kind(env).charset().hues() || !kind(env).charset().unicode()) {
      return Optional.empty();
    }
    return CellPixels.of(tty.pixels(), protocol)
        .map(cell -> new PixelScreen(protocol, cell.width(), cell.height()));
  }

  Pacer pacer(Map<String, String> env) {
    return Pacer.of(fps.orElse(Pacer.suits(env)));
  }
}

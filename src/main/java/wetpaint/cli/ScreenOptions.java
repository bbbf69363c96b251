package wetpaint.cli;

import java.util.Optional;
import java.util.OptionalInt;

import picocli.CommandLine.Option;

import wetpaint.pixel.PixelProtocol;
import wetpaint.terminal.DeviceOptions;
import wetpaint.view.Blocks;

/** The options that say how this terminal is drawn on. */
public final class ScreenOptions {
  @Option(names = "--fps", paramLabel = "N", converter = Values.FrameRates.class, description = {
      "At most so many frames a second, 1 to 60. Default: 30, over SSH 15."})
  private Optional<Integer> fps = Optional.empty();

  @Option(names = "--no-sync", description = "No synchronised output, for terminals that stumble over it.")
  private boolean noSync;

  @Option(names = "--cells", paramLabel = "KIND", converter = Values.CellBlocks.class, description = {
      "How fine paintings are, in 256 colours and more: half, quad, sextant or octant, if your font has them. Default: half."})
  private Blocks cells = Blocks.HALF;

  @Option(names = "--pixels", paramLabel = "KIND", converter = Values.PixelProtocols.class, description = {
      "Paintings in pixels, on terminals that can show them: kitty, sixel or none. Default: as the terminal's name promises,"
          + " and none over SSH."})
  private Optional<PixelProtocol> pixels = Optional.empty();

  /** Frames a second. */
  OptionalInt fps() {
    return fps.map(OptionalInt::of).orElse(OptionalInt.empty());
  }

  /** How to use the terminal. */
  DeviceOptions device(Colours colours, boolean ascii) {
    return new DeviceOptions(fps(), colours.word(), ascii, noSync, cells, pixels);
  }
}

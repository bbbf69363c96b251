package wetpaint.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import wetpaint.terminal.ColorDepth;
import wetpaint.terminal.Device;
import wetpaint.terminal.DeviceOptions;
import wetpaint.terminal.GlyphSet;
import wetpaint.terminal.NotATerminal;
import wetpaint.terminal.TerminalKind;
import wetpaint.view.Charset;

/** The full-screen animation. */
@Command(name = "show", sortOptions = false, abbreviateSynopsis = true, mixinStandardHelpOptions = true, versionProvider = Version.class, description = {
    "Shows the run on the whole screen; press ? there for the keys."})
final class ShowCommand implements Callable<Integer> {
  private static final int LANES = 3;

  private final Surroundings surroundings;

  @Mixin
  private CommonOptions common = new CommonOptions();
  @Mixin
  private ShowOptions show = new ShowOptions();

  ShowCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    var choice = common.scenario();
    var opening = Openings.of(common.run(choice.scenario()), choice, show.theme(), show.pictures(),
        Path.of(""),
        show.speed(), common.compare() ? LANES : 0);
    var fps = show.fps().map(OptionalInt::of).orElse(OptionalInt.empty());
    var options = new DeviceOptions(fps, common.colours().word(), common.ascii(), !show.sync());
    try (var device = Device.open(options, Map.copyOf(System.getenv()))) {
      LiveShow.run(opening, device, charset(device.kind()), show.stats());
      return Cli.DONE;
    } catch (NotATerminal e) {
      surroundings.errors().println(e.getMessage());
      return Cli.REFUSED;
    }
  }

  private static Charset charset(TerminalKind kind) {
    var hues = kind.colors() == ColorDepth.TRUECOLOR || kind.colors() == ColorDepth.INDEXED;
    return new Charset(kind.glyphs() == GlyphSet.UNICODE, hues);
  }
}

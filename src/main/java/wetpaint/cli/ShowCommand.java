package wetpaint.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import wetpaint.show.Opening;
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
    var recorder = recorder(choice, opening);
    try {
      var recorded = Optional.<Path>empty();
      try (var device = Device.open(options, Map.copyOf(System.getenv()))) {
        recorded = LiveShow.run(opening, device, charset(device.kind()), recorder, show.record().isPresent(),
            show.stats());
      }
      recorded.ifPresent(file -> surroundings.errors().println("Recorded: " + file));
      return Cli.DONE;
    } catch (NotATerminal e) {
      surroundings.errors().println(e.getMessage());
      return Cli.REFUSED;
    }
  }

  private LiveRecorder recorder(ScenarioChoice choice, Opening opening) {
    var file = show.record();
    if (file.isPresent() && !file.orElseThrow().toString().matches(".*\\.(tape|cast)")) {
      throw common.refuse("--record",
          "expected a file that ends in .tape or .cast, found " + file.orElseThrow());
    }
    if (file.isPresent() && Files.exists(file.orElseThrow()) && !show.force()) {
      throw common.refuse("--record", file.orElseThrow() + " exists already, --force overwrites it");
    }
    var settings = new ArrayList<>(List.of("Set Scenario \"" + choice.name() + "\"",
        "Set Mode " + opening.run().start().mode().word()));
    show.theme().ifPresent(theme -> settings.add("Set Theme \"" + theme + "\""));
    show.pictures().forEach(picture -> settings.add("Set Picture \"" + picture + "\""));
    return new LiveRecorder(settings, file, show.force());
  }

  private static Charset charset(TerminalKind kind) {
    var hues = kind.colors() == ColorDepth.TRUECOLOR || kind.colors() == ColorDepth.INDEXED;
    return new Charset(kind.glyphs() == GlyphSet.UNICODE, hues);
  }
}

package wetpaint.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import wetpaint.terminal.Device;
import wetpaint.terminal.NotATerminal;

/** Plays a tape on this terminal. */
@Command(name = "play", sortOptions = false, abbreviateSynopsis = true, mixinStandardHelpOptions = true, versionProvider = Version.class, description = {
    "Plays a tape on the whole screen. Space stops it and goes on; any other key ends it, and the show is yours."})
final class PlayCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Parameters(paramLabel = "TAPE", description = "A tape that comes with Wetpaint (lesson or demo), or a file.")
  private String tape = "";

  @Option(names = "--color", paramLabel = "WHEN", converter = Values.ColourDepths.class, description = {
      "How many colours: auto, never, 16, 256 or truecolor. Default: auto."})
  private Colours colours = Colours.AUTO;

  @Option(names = "--ascii", description = "Draw with ASCII characters only.")
  private boolean ascii;

  @Mixin
  private ScreenOptions screen = new ScreenOptions();

  PlayCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    Device.prepare();
    var script = BuiltInTapes.named(tape);
    var folder = Optional.ofNullable(Path.of(tape).getParent()).orElse(Path.of(""));
    var opening = TapeOptions.opening(script.settings().options(), folder, surroundings.themes());
    var options = screen.device(colours, ascii);
    var recorder = new LiveRecorder(
        to -> TapeOptions.moved(script.settings().options(), folder, to, surroundings.themes()),
        Optional.empty(), false);
    try {
      RecordedShow over;
      try (var device = Device.open(options, surroundings.environment())) {
        over = LiveShow.play(script, opening, device, recorder);
      }
      // Before, it would go with the screen that the device had taken.
      over.said().ifPresent(surroundings::tell);
      over.throwFault();
      return Cli.DONE;
    } catch (NotATerminal e) {
      surroundings.tell("wetpaint play: " + e.advising("try `wetpaint record " + tape + " -o FILE`"));
      return Cli.REFUSED;
    }
  }
}

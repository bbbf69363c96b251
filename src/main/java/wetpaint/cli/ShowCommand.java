package wetpaint.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import wetpaint.terminal.Device;
import wetpaint.terminal.NotATerminal;

/** The full-screen animation. */
@Command(name = "show", sortOptions = false, abbreviateSynopsis = true, mixinStandardHelpOptions = true, versionProvider = Version.class, description = {
    "Shows the run on the whole screen; press ? there for the keys."})
final class ShowCommand implements Callable<Integer> {
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
    Device.prepare();
    var opening = ShowConfigs.of(common, show, surroundings.themes());
    var options = show.screen().device(common.colours(), common.ascii());
    var recorder = recorder(common, show, show.code(), surroundings);
    recorder.check();
    try {
      RecordedShow over;
      try (var device = Device.open(options, surroundings.environment())) {
        over = LiveShow.run(opening, device, recorder, show.record().isPresent(), show.stats());
      }
      over.said().ifPresent(surroundings::tell);
      over.failure().ifPresent(surroundings::tell);
      over.throwFault();
      return over.failure().isPresent() ? Cli.FAULT : Cli.DONE;
    } catch (NotATerminal e) {
      surroundings.tell("wetpaint show: " + e.advising("try `wetpaint simulate`"));
      return Cli.REFUSED;
    }
  }

  /**
   * The recorder that is asked for.
   *
   * @param listing the program beside the picture
   * @throws picocli.CommandLine.ParameterException if the file is of no kind that is known
   */
  static LiveRecorder recorder(CommonOptions common, ShowOptions show, Optional<String> listing,
      Surroundings surroundings) {
    var file = show.record();
    if (file.isPresent() && !file.orElseThrow().toString().matches(".*\\.(tape|cast)")) {
      throw common.refuse("--record",
          "expected a file that ends in .tape or .cast, found " + file.orElseThrow());
    }
    return new LiveRecorder(
        folder -> TapeOptions.given(common.line(), folder, surroundings.themes()).stream()
            .filter(setting -> listing.isPresent() || !setting.getFirst().equals("Code")).toList(),
        file, show.force());
  }
}

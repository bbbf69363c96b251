package wetpaint.cli;

import java.io.IOException;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The program without a command: it shows. */
@Command(name = WetpaintCommand.NAME, sortOptions = false, abbreviateSynopsis = true, mixinStandardHelpOptions = true, versionProvider = Version.class, description = {
    "Shows what synchronous, asynchronous and parallel mean: canvases fill with paint, turn grey while they dry, and a key"
        + " switches how they are scheduled. Without a command it is `wetpaint show`."})
final class WetpaintCommand implements Callable<Integer> {
  static final String NAME = "wetpaint";

  @Mixin
  private ShowCommand show;

  /** Taken off the command line before that is parsed, for it goes with every command. */
  @Option(names = Defaults.OFF, description = {
      "Pass over config.yaml in $XDG_CONFIG_HOME/wetpaint, which holds defaults such as `theme: nord`."})
  @SuppressWarnings("unused")
  private boolean noConfig;

  WetpaintCommand(Surroundings surroundings) {
    show = new ShowCommand(surroundings);
  }

  @Override
  public Integer call() throws IOException {
    return show.call();
  }
}

package wetpaint.cli;

import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

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
  public Integer call() {
    common.run(common.scenario().scenario());
    show.speed();
    surroundings.errors()
        .println("wetpaint show: expected a screen to show it on, found none yet; try wetpaint simulate");
    return Cli.REFUSED;
  }
}

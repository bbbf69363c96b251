package wetpaint.cli;

import java.io.IOException;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;

import wetpaint.cli.TextTable.Column;
import wetpaint.studio.Presets;

/** What there is to paint. */
@Command(name = "scenarios", mixinStandardHelpOptions = true, versionProvider = Version.class, description = {
    "Lists the built-in scenarios."})
final class ScenariosCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  ScenariosCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    var table = new TextTable(Column.words("scenario"), Column.figures("canvases"), Column.figures("in sync"),
        Column.words("what it shows"));
    for (var scenario : Presets.all()) {
      table.row(scenario.name(), Integer.toString(scenario.canvases().size()),
          Wording.seconds(scenario.total()),
          scenario.title());
    }
    try (var out = surroundings.text()) {
      table.print(out, Colours.AUTO.ansi(surroundings));
    }
    return Cli.DONE;
  }
}

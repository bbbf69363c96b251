package wetpaint.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The manual. */
@Command(name = "man", mixinStandardHelpOptions = true, versionProvider = Version.class, description = {
    "Prints a page of the manual for man(1): `wetpaint man simulate | man -l -`."})
final class ManCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Parameters(arity = "0..1", paramLabel = "COMMAND", description = "The command whose page it is. Default: wetpaint itself.")
  private Optional<String> command = Optional.empty();
  @Option(names = "--list", description = "Print the commands that have a page, a line each.")
  private boolean list;

  ManCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    var root = Commands.all(surroundings);
    var named = Commands.visible(root);
    if (command.filter(name -> !named.containsKey(name)).isPresent()) {
      surroundings.tell("wetpaint man: expected " + String.join(", ", named.keySet()) + ", found \""
          + command.orElseThrow() + "\"");
      return Cli.REFUSED;
    }
    var page = command.flatMap(name -> Optional.ofNullable(named.get(name))).orElse(root);
    try (var out = surroundings.text()) {
      out.write(list ? String.join("\n", named.keySet()) + "\n" : new ManPage(page.getCommandSpec()).text());
    }
    return Cli.DONE;
  }
}

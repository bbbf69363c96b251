package wetpaint.cli;

import java.io.IOException;
import java.util.concurrent.Callable;

import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Completion for the user's shell. */
@Command(name = "completion", mixinStandardHelpOptions = true, versionProvider = Version.class, description = {
    "Prints a script that completes commands and options: `source <(wetpaint completion bash)`, or"
        + " `wetpaint completion fish | source`; for zsh a file _wetpaint in a folder of $fpath."})
final class CompletionCommand implements Callable<Integer> {
  /** A shell that completes. */
  enum Shell {
    bash, zsh, fish
  }

  private final Surroundings surroundings;

  @Parameters(paramLabel = "SHELL", converter = Values.Shells.class, description = "bash, zsh or fish.")
  private Shell shell = Shell.bash;

  CompletionCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    var root = Commands.all(surroundings);
    var script = switch (shell) {
      // The date of its making would make the script differ from day to day.
      case bash -> AutoComplete.bash("wetpaint", root).replaceFirst("(?m)^# Date:.*\n", "");
      case zsh -> new CompletionScript(root).zsh();
      case fish -> new CompletionScript(root).fish();
    };
    try (var out = surroundings.text()) {
      out.write(script);
    }
    return Cli.DONE;
  }
}

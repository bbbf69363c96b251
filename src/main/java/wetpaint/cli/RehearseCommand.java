package wetpaint.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** What the build has the JVM keep in its caches: a show, or a little of all that only prints and is called often. */
@Command(name = "rehearse", hidden = true, description = "Part of the build: plays a show, or does a little of everything else.")
final class RehearseCommand implements Callable<Integer> {
  private static final List<String> LINES = List.of("--version", "--help", "simulate --help", "serve --help",
      "simulate",
      "simulate --mode async --json", "simulate --compare", "simulate --events", "scenarios", "themes",
      "lessons",
      "simulate --mode asink");

  @Parameters(description = "Of what: show or text.")
  private String kind = "";

  private final Surroundings surroundings;

  RehearseCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    if (kind.equals("show")) {
      return Cli.run(surroundings, "--speed", "8");
    }
    var unheard = new Surroundings(InputStream.nullInputStream(), OutputStream.nullOutputStream(),
        OutputStream.nullOutputStream(), Map.of("LC_ALL", "C.UTF-8"), Surroundings.Terminals.NONE, () -> 80);
    for (var line : LINES) {
      var _ = Cli.run(unheard, line.split(" ", -1));
    }
    return 0;
  }
}

package wetpaint.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import wetpaint.record.OutputFile;
import wetpaint.show.Show;

/** The show as one file for any browser. */
@Command(name = "page", sortOptions = false, abbreviateSynopsis = true, mixinStandardHelpOptions = true, versionProvider = Version.class, description = {
    "Writes the whole show as one HTML file, with all its keys, that any browser opens without a network: the same scheduler,"
        + " compiled to JavaScript."})
final class PageCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Mixin
  private CommonOptions common = new CommonOptions();
  @Mixin
  private PageOptions page = new PageOptions();

  @Option(names = {"-o",
      "--output"}, paramLabel = "FILE", required = true, description = "Where to: a file such as page.html.")
  private Path output = Path.of("page.html");

  @Option(names = "--force", description = "Write over a file that exists.")
  private boolean force;

  PageCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    var opening = page.opening(common, surroundings.themes());
    try (var file = OutputFile.whole(output, force);
        var show = new Show(opening.show(), Runnable::run, () -> {
          // Everything is there at once.
        }, 0)) {
      if (!HtmlPage.isHere()) {
        surroundings.tell("wetpaint page: " + HtmlPage.MISSING);
        return Cli.FAULT;
      }
      file.write(HtmlPage.of(show.cue(0), page.theme(), page.code()));
      file.commit();
    }
    return Cli.DONE;
  }
}

package wetpaint.cli;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import wetpaint.load.SafeText;
import wetpaint.load.UserThemes;
import wetpaint.theme.ThemeException;

/** What themes there are, the user's own among them. */
@Command(name = "themes", mixinStandardHelpOptions = true, versionProvider = Version.class, description = {
    "Lists the themes: on a terminal each with its colours for painting, drying, ready, blocked and done."})
final class ThemesCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Option(names = "--color", paramLabel = "WHEN", converter = Values.ColourDepths.class, description = {
      "Whether to show the colours: auto, never, 16, 256 or truecolor. Default: auto."})
  private Colours colours = Colours.AUTO;

  ThemesCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    var themes = surroundings.themes();
    var names = themes.names().stream().collect(Collectors.toMap(SafeText::of, name -> name, (one, _) -> one,
        LinkedHashMap::new));
    var width = names.keySet().stream().mapToInt(TextTable::width).max().orElse(0);
    try (var out = surroundings.text()) {
      for (var name : names.entrySet()) {
        out.write(name.getKey() + " ".repeat(width - TextTable.width(name.getKey()) + 2)
            + line(themes, name.getValue()) + "\n");
      }
    }
    themes.trouble().ifPresent(trouble -> surroundings.tell("wetpaint themes: " + trouble));
    return Cli.DONE;
  }

  /** What there is to say about a theme; one of the user's that has a mistake says so itself. */
  private String line(UserThemes themes, String name) {
    try {
      var theme = themes.named(name).theme();
      return Swatch.of(theme, colours.depth(surroundings)) + theme.title();
    } catch (ThemeException e) {
      return SafeText.line(e.sentence());
    }
  }
}

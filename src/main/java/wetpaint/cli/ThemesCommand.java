package wetpaint.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;

import com.googlecode.lanterna.TextColor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import wetpaint.theme.Role;
import wetpaint.theme.Theme;
import wetpaint.theme.ThemeException;
import wetpaint.theme.Themes;

/** What themes there are, the user's own among them. */
@Command(name = "themes", mixinStandardHelpOptions = true, versionProvider = Version.class, description = {
    "Lists the themes: on a terminal each with its colours for painting, drying, waiting, blocked and done."})
final class ThemesCommand implements Callable<Integer> {
  private static final List<Role> SWATCH = List.of(Role.PAINTING, Role.DRYING, Role.WAITING, Role.BLOCKED,
      Role.DONE);

  private final Surroundings surroundings;

  @Option(names = "--color", paramLabel = "WHEN", converter = Values.ColourDepths.class, description = {
      "Whether to show the colours: auto, never or truecolor. Default: auto."})
  private Colours colours = Colours.AUTO;

  ThemesCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    var names = Themes.names();
    var width = names.stream().mapToInt(String::length).max().orElse(0);
    try (var out = surroundings.text()) {
      for (var name : names) {
        out.write(name + " ".repeat(width - name.length() + 2) + line(name) + "\n");
      }
    }
    return Cli.DONE;
  }

  /** What there is to say about a theme; one of the user's that has a mistake says so itself. */
  private String line(String name) {
    try {
      var theme = Themes.named(name);
      return colours.ansi(surroundings).enabled() ? swatch(theme) + "  " + theme.title() : theme.title();
    } catch (ThemeException e) {
      return e.sentence();
    }
  }

  private static String swatch(Theme theme) {
    var swatch = new StringBuilder(background(theme.style(Role.SCREEN).background()) + " ");
    for (var role : SWATCH) {
      swatch.append(background(theme.style(role).foreground())).append("   ");
    }
    return swatch.append(background(theme.style(Role.SCREEN).background())).append(" \u001b[0m").toString();
  }

  /** Select Graphic Rendition 48;2 of ISO 8613-6: a direct background colour. */
  private static String background(TextColor color) {
    return "\u001b[48;2;%d;%d;%dm".formatted(color.getRed(), color.getGreen(), color.getBlue());
  }
}

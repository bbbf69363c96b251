package wetpaint.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import picocli.CommandLine;
import picocli.CommandLine.Option;

import wetpaint.load.UserThemes;
import wetpaint.theme.Themes;

/** The options that say what a page opens with: of those of a show the ones that make sense in a browser. */
public final class PageOptions {
  @Option(names = "--speed", paramLabel = "X", description = "How fast studio time passes: 0.1 to 100. Default: 1.")
  private Optional<String> speed = Optional.empty();

  @Option(names = "--cue", paramLabel = "TEXT|FILE", description = {
      "Open with a moment of another show: what the key Y showed there, or a file that holds it."})
  private Optional<String> cue = Optional.empty();

  @Option(names = "--theme", paramLabel = "NAME", description = {
      "The colours: a built-in theme. Default: dark or light, as the reader's system has it."})
  private Optional<String> theme = Optional.empty();

  @Option(names = "--code", paramLabel = "LANGUAGE|off", description = {
      "The program beside the picture: python, java, javascript or go. Default: off."})
  private Optional<String> code = Optional.empty();

  /** The theme's name; empty if it is the reader's system that chooses. */
  String theme() {
    return theme.orElse("");
  }

  /** The language's word; empty if no program is shown. */
  String code() {
    return code.orElse("");
  }

  /**
   * What the page begins with.
   *
   * @throws picocli.CommandLine.ParameterException if the options don't go together, or something is not in a page
   * @throws wetpaint.load.LoadException            if a file can't be read
   */
  Opening opening(CommonOptions common, UserThemes themes) {
    theme.filter(name -> !Themes.names().contains(name)).ifPresent(name -> {
      throw common.refuse("--theme",
          "expected a built-in theme, one of " + String.join(", ", Themes.names()) + ", found " + name);
    });
    code.filter(name -> !CodeChoices.isName(name)).ifPresent(name -> {
      throw common.refuse("--code", "expected python, java, javascript, go or off, found " + name);
    });
    return ShowConfigs.of(common, show(), themes);
  }

  private ShowOptions show() {
    var words = new ArrayList<String>();
    give(words, "--speed", speed);
    give(words, "--cue", cue);
    give(words, "--theme", theme);
    give(words, "--code", code);
    return CommandLine.populateCommand(new ShowOptions(), words.toArray(String[]::new));
  }

  private static void give(List<String> words, String option, Optional<String> value) {
    value.ifPresent(given -> words.add(option + "=" + given));
  }
}

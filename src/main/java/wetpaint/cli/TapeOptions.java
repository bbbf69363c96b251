package wetpaint.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.PicocliException;

import wetpaint.listing.ListingException;
import wetpaint.load.FilePath;
import wetpaint.load.LoadException;
import wetpaint.load.UserThemes;
import wetpaint.picture.Pictures;
import wetpaint.studio.Presets;
import wetpaint.tape.Tape;
import wetpaint.tape.TapeException;
import wetpaint.theme.ThemeException;

/** The options of a run as a tape has them: {@code Set Switch 4s=async} is {@code --switch 4s=async}. */
@Command
final class TapeOptions {
  /** Those that make the run, in an order in which none makes sense only with a later one. */
  private static final List<String> NAMES = List.of("Scenario", "Mode", "Compare", "Painters", "Switch",
      "Disturb", "Speed", "Cue", "NoForecast", "Picture", "Theme", "Code");

  @Mixin
  private CommonOptions common = new CommonOptions();
  @Mixin
  private ShowOptions show = new ShowOptions();

  private TapeOptions() {}

  /**
   * What a tape begins with. What is not understood is said of the first option with which it is not.
   *
   * @param folder where its files are
   * @throws TapeException if an option is not understood, or does not go with those before it
   */
  static Opening opening(List<Tape.Option> options, Path folder, UserThemes themes) {
    var sorted = options.stream().sorted(Comparator.comparingInt(option -> NAMES.indexOf(option.name())))
        .toList();
    try {
      return understood(sorted, folder, themes);
    } catch (PicocliException | ThemeException | LoadException | ListingException e) {
      var first = firstMistake(sorted, folder, themes);
      throw mistake(sorted.subList(0, first + 1), folder, themes)
          .map(sentence -> new TapeException(sorted.get(first).place(), sentence)).orElseThrow(() -> e);
    }
  }

  /** Its index. With it there is a mistake and without it none: so it can be searched for by halves. */
  private static int firstMistake(List<Tape.Option> options, Path folder, UserThemes themes) {
    var right = 0;
    var wrong = options.size() - 1;
    while (right < wrong) {
      var middle = (right + wrong) / 2;
      if (mistake(options.subList(0, middle + 1), folder, themes).isPresent()) {
        wrong = middle;
      } else {
        right = middle + 1;
      }
    }
    return wrong;
  }

  private static Optional<String> mistake(List<Tape.Option> options, Path folder, UserThemes themes) {
    try {
      understood(options, folder, themes);
      return Optional.empty();
    } catch (PicocliException | ThemeException | LoadException | ListingException e) {
      return Optional.of(String.valueOf(e.getMessage())
          .replaceFirst("^Invalid value for option '--\\w+'(?: \\([^)]*\\))?: ", ""));
    }
  }

  private static Opening understood(List<Tape.Option> options, Path folder, UserThemes themes) {
    var words = new TapeOptions();
    Cli.reading(new CommandLine(words)).parseArgs(options.stream()
        .map(option -> word(option.name()) + "="
            + file(option.name(), option.value(), themes, file -> beside(folder, file)))
        .toArray(String[]::new));
    return ShowConfigs.of(words.common, words.show, themes);
  }

  /** What was given on the command line, as settings of a tape in that folder: each a name and a value. */
  static List<List<String>> given(ParseResult line, Path folder, UserThemes themes) {
    return NAMES.stream()
        .flatMap(
            name -> Optional.ofNullable(line.matchedOption(word(name))).stream()
                .flatMap(option -> option.originalStringValues().stream())
                .map(value -> List.of(name, file(name, value.isEmpty() ? "true" : value, themes,
                    file -> relative(folder, file)))))
        .toList();
  }

  /** {@code NoForecast} is {@code --no-forecast}. */
  private static String word(String name) {
    return name.replaceAll("(?=[A-Z])", "-").toLowerCase(Locale.ROOT).replaceFirst("^", "-");
  }

  /** The settings of a tape in one folder, as settings of a tape in another: each a name and a value. */
  static List<List<String>> moved(List<Tape.Option> options, Path from, Path to, UserThemes themes) {
    return options.stream().map(option -> List.of(option.name(),
        file(option.name(), option.value(), themes, file -> relative(to, beside(from, file))))).toList();
  }

  /** The value, or if it is a file what is made of it. */
  private static String file(String name, String value, UserThemes themes, UnaryOperator<String> made) {
    var isName = switch (name) {
      case "Scenario" -> Presets.named(value).isPresent();
      case "Theme" -> themes.names().contains(value);
      case "Cue" -> ShowConfigs.isText(value);
      case "Code" -> CodeChoices.isName(value);
      case "Picture" -> Pictures.named(value).isPresent();
      default -> true;
    };
    return isName ? value : made.apply(value);
  }

  /** The file of that name in the folder, if there is one. */
  private static String beside(Path folder, String name) {
    var file = FilePath.in(folder, name);
    return Files.exists(file) ? file.toString() : name;
  }

  /** A name of the file that is never mistaken for one of ours. */
  private static String relative(Path folder, String file) {
    return "./"
        + folder.toAbsolutePath().normalize().relativize(FilePath.of(file).toAbsolutePath().normalize());
  }
}

package wetpaint.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import picocli.CommandLine.TypeConversionException;

import wetpaint.listing.CodeChoice;
import wetpaint.load.FilePath;
import wetpaint.load.PictureFile;
import wetpaint.load.SafeText;
import wetpaint.load.TextFile;
import wetpaint.load.UserThemes;
import wetpaint.picture.Picture;
import wetpaint.picture.Pictures;
import wetpaint.show.Cue;
import wetpaint.show.CueException;
import wetpaint.show.Gallery;
import wetpaint.show.ShowConfig;
import wetpaint.studio.Presets;
import wetpaint.studio.Scenario;

/** Makes ready what a show begins with. */
final class ShowConfigs {
  /** No file has a longer name. */
  private static final int LONGEST_NAME = 4096;
  private static final String DEFAULT_THEME = "dark";
  private static final int LANES = 3;
  private static final Path HERE = Path.of("");
  /** The options that say what is run. */
  static final List<String> RUN_OPTIONS = List.of("--scenario", "--mode", "--painters", "--switch",
      "--disturb", "--compare", "--speed");

  private ShowConfigs() {}

  /**
   * What was asked for.
   *
   * @throws picocli.CommandLine.ParameterException if the options don't go together
   * @throws wetpaint.theme.ThemeException          if there is no such theme
   * @throws wetpaint.load.LoadException            if a file can't be read
   * @throws wetpaint.listing.ListingException      if a listing of one's own has a mistake
   */
  static Opening of(CommonOptions common, ShowOptions show, UserThemes themes) {
    return of(common, show, show.code(), themes);
  }

  /** The same, with another program beside the picture than the options say. */
  static Opening of(CommonOptions common, ShowOptions show, Optional<String> listing, UserThemes themes) {
    var cue = show.cue().map(text -> cue(common, text));
    var config = cue.isPresent() ? config(cue.orElseThrow(), show) : config(common, show);
    return new Opening(config, themes.choose(show.theme().orElse(DEFAULT_THEME)), code(common, listing),
        show.pageAddress());
  }

  private static CodeChoice code(CommonOptions common, Optional<String> listing) {
    try {
      return CodeChoices.of(listing);
    } catch (TypeConversionException e) {
      throw common.refuse("--code", String.valueOf(e.getMessage()));
    }
  }

  /** What is run for real, where little more than the theme is chosen; throws what the other one throws. */
  static Opening of(CommonOptions common, Optional<String> theme, UserThemes themes) {
    var choice = common.scenario();
    return new Opening(new ShowConfig(common.run(choice.scenario()), scenarios(choice.scenario()),
        pictures(choice, List.of()), 100, 0, true, Optional.empty()),
        themes.choose(theme.orElse(DEFAULT_THEME)),
        CodeChoices.of(Optional.empty()));
  }

  private static ShowConfig config(CommonOptions common, ShowOptions show) {
    var choice = common.scenario();
    return new ShowConfig(common.run(choice.scenario()), scenarios(choice.scenario()),
        pictures(choice, show.pictures()), show.speed(), common.compare() ? LANES : 0, show.forecasts(),
        Optional.empty());
  }

  /** A cue comes from elsewhere, so it does not say which files of this machine are pictures. */
  private static ShowConfig config(Cue cue, ShowOptions show) {
    var scenario = cue.run().scenario();
    var painted = painted(show.pictures());
    return new ShowConfig(cue.run(), scenarios(scenario), shown -> first(painted, Gallery.of(shown)),
        show.speed(), 0, show.forecasts(), Optional.of(cue));
  }

  private static List<Picture> painted(List<String> own) {
    return own.stream().map(name -> picture(name, HERE)).toList();
  }

  /** A moment to go on from, which says all of the run. */
  private static Cue cue(CommonOptions common, String textOrFile) {
    for (var option : RUN_OPTIONS) {
      if (common.line().hasMatchedOption(option)) {
        throw common.refuse("--cue",
            "expected without " + option + ", for it says all of the run, found both");
      }
    }
    try {
      return Cue.parse(isText(textOrFile) ? textOrFile : text(common, textOrFile));
    } catch (CueException e) {
      throw common.refuse("--cue", (isText(textOrFile) ? "" : textOrFile + ": ") + e.getMessage());
    }
  }

  /** What is in a file of that name. */
  private static String text(CommonOptions common, String file) {
    if (file.length() > LONGEST_NAME) {
      throw common.refuse("--cue", "expected a cue, which begins with {, or the name of a file, found "
          + SafeText.quote(file));
    }
    return TextFile.read(FilePath.of(file), TextFile.Kind.CUE).text();
  }

  /** Whether it is a cue itself, and no file's name. */
  static boolean isText(String textOrFile) {
    return textOrFile.strip().startsWith("{");
  }

  /** Those that come with the studio; one from a file before them. */
  private static List<Scenario> scenarios(Scenario chosen) {
    return Presets.all().contains(chosen)
        ? Presets.all()
        : Stream.concat(Stream.of(chosen), Presets.all().stream()).toList();
  }

  private static Function<Scenario, List<Picture>> pictures(ScenarioChoice choice, List<String> own) {
    var painted = painted(own);
    var builtIn = Gallery.of(choice.scenario());
    var canvases = choice.scenario().canvases();
    var chosen = Stream.iterate(0, number -> number < canvases.size(), number -> number + 1)
        .map(number -> canvases.get(number).picture().map(name -> picture(name, choice.folder()))
            .orElse(builtIn.get(number)))
        .toList();
    return scenario -> first(painted,
        Objects.equals(scenario, choice.scenario()) ? chosen : Gallery.of(scenario));
  }

  /** One's own pictures on the first canvases, the others' on the rest. */
  private static List<Picture> first(List<Picture> own, List<Picture> others) {
    return IntStream.range(0, others.size())
        .mapToObj(canvas -> canvas < own.size() ? own.get(canvas) : others.get(canvas)).toList();
  }

  private static Picture picture(String nameOrFile, Path folder) {
    return Pictures.named(nameOrFile).orElseGet(() -> PictureFile.read(FilePath.in(folder, nameOrFile)));
  }
}

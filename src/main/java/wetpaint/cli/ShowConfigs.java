package wetpaint.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import wetpaint.load.FilePath;
import wetpaint.load.PictureFile;
import wetpaint.load.UserThemes;
import wetpaint.picture.Picture;
import wetpaint.picture.Pictures;
import wetpaint.show.Gallery;
import wetpaint.show.ShowConfig;
import wetpaint.studio.Presets;
import wetpaint.studio.Scenario;

/** Makes ready what a show begins with. */
final class ShowConfigs {
  private static final String DEFAULT_THEME = "dark";
  private static final int LANES = 3;

  private ShowConfigs() {}

  /**
   * What was asked for.
   *
   * @throws picocli.CommandLine.ParameterException if the options don't go together
   * @throws wetpaint.theme.ThemeException          if there is no such theme
   * @throws wetpaint.load.LoadException            if a file can't be read
   */
  static Opening of(CommonOptions common, ShowOptions show, UserThemes themes) {
    var choice = common.scenario();
    var config = new ShowConfig(common.run(choice.scenario()), scenarios(choice.scenario()),
        pictures(choice, show.pictures()), show.speed(), common.compare() ? LANES : 0);
    return new Opening(config, themes.choose(show.theme().orElse(DEFAULT_THEME)));
  }

  /** Those that come with the studio; one from a file before them. */
  private static List<Scenario> scenarios(Scenario chosen) {
    return Presets.all().contains(chosen)
        ? Presets.all()
        : Stream.concat(Stream.of(chosen), Presets.all().stream()).toList();
  }

  private static Function<Scenario, List<Picture>> pictures(ScenarioChoice choice, List<String> own) {
    var painted = own.stream().map(name -> picture(name, Path.of(""))).toList();
    if (!painted.isEmpty()) {
      return _ -> painted;
    }
    var builtIn = Gallery.of(choice.scenario());
    var canvases = choice.scenario().canvases();
    var chosen = Stream.iterate(0, number -> number < canvases.size(), number -> number + 1)
        .map(number -> canvases.get(number).picture().map(name -> picture(name, choice.folder()))
            .orElse(builtIn.get(number)))
        .toList();
    return scenario -> scenario.equals(choice.scenario()) ? chosen : Gallery.of(scenario);
  }

  private static Picture picture(String nameOrFile, Path folder) {
    return Pictures.named(nameOrFile).orElseGet(() -> PictureFile.read(FilePath.in(folder, nameOrFile)));
  }
}

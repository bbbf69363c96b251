package wetpaint.cli;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;

import picocli.CommandLine.TypeConversionException;

import wetpaint.load.FilePath;
import wetpaint.load.ScenarioFile;
import wetpaint.studio.Presets;
import wetpaint.studio.Scenario;

/**
 * The scenario that was chosen.
 *
 * @param name   how the user named it
 * @param folder what the pictures' files in it are relative to
 */
public record ScenarioChoice(String name, Scenario scenario, Path folder) {
  /**
   * The built-in scenario of that name, or else the one in that file.
   *
   * @throws wetpaint.load.LoadException if the file has a mistake
   * @throws TypeConversionException           if there is neither
   */
  static ScenarioChoice of(String nameOrFile) {
    return Presets.named(nameOrFile).map(preset -> new ScenarioChoice(nameOrFile, preset, Path.of("")))
        .orElseGet(() -> inFile(nameOrFile));
  }

  private static ScenarioChoice inFile(String name) {
    var file = FilePath.of(name);
    if (file.getNameCount() == 1 && !name.matches(".+\\.ya?ml")
        && !Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      throw Values.expected(
          Presets.all().stream().map(Scenario::name).collect(Collectors.joining(", ")) + " or a YAML file",
          name);
    }
    return new ScenarioChoice(name, ScenarioFile.load(file),
        Optional.ofNullable(file.getParent()).orElse(Path.of("")));
  }
}

package wetpaint.load;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import wetpaint.load.TextFile.Kind;
import wetpaint.load.YamlNode.Content;

/** The user's file of defaults for options: a YAML mapping from an option's long name, without its dashes, to its value. */
public final class ConfigFile {
  /**
   * A default.
   *
   * @param value as it would stand on a command line
   * @param place file, line and column, for complaints
   */
  public record Setting(String value, String place) {}

  private static final String WHAT = "a configuration";

  private ConfigFile() {}

  /** Reads the settings of a file, of which there are none if it is empty. @throws LoadException with file and line if it holds another key, or no single value for one */
  public static Map<String, Setting> read(Path file, List<String> keys) {
    var settings = new LinkedHashMap<String, Setting>();
    YamlText.find(TextFile.read(file, Kind.CONFIG), WHAT).filter(document -> !document.isNothing())
        .ifPresent(document -> document.fields(WHAT, keys)
            .forEach((key, value) -> settings.put(key, setting(key, value))));
    return settings;
  }

  private static Setting setting(String key, YamlNode node) {
    if (node.content() instanceof Content.Scalar(var value, _) && !value.isEmpty()) {
      return new Setting(value, node.file() + ":" + node.line() + ":" + node.column());
    }
    throw node.wrong("expected one value for " + key + ", found " + node.found());
  }
}

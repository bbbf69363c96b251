package wetpaint.load;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import wetpaint.load.TextFile.Kind;
import wetpaint.studio.Canvas;
import wetpaint.studio.Layer;
import wetpaint.studio.Millis;
import wetpaint.studio.Scenario;

/** Scenarios as they are written down: YAML, strict, each mistake told with its line and column. */
public final class ScenarioFile {
  /** The most characters of a name or a title, of a picture's file, and of figures. */
  private static final int NAME = 200;
  private static final int PICTURE = 4096;
  private static final int FIGURES = 100;
  private static final List<String> SCENARIO = List.of("name", "title", "quantum", "racks", "canvases");
  private static final List<String> CANVAS = List.of("name", "at", "layers", "picture");
  private static final Pattern LAYERS = Pattern
      .compile("(?:(\\d{1,9})\\s*x\\s*)?([^/\\s]+)\\s*/\\s*([^/\\s]+)");
  private static final String LAYER = "PAINT/DRY such as 1s/1.5s or 4 x 1s/1.5s";

  /** Milliseconds of all layers so far, and of their paint. */
  private long total;
  private long paint;
  private int layers;
  private long lastArrival;

  private ScenarioFile() {}

  /**
   * The scenario in a file.
   *
   * @throws LoadException if it can't be read or has a mistake
   */
  public static Scenario load(Path file) {
    return new ScenarioFile().scenario(YamlText.read(TextFile.read(file, Kind.SCENARIO), "a scenario"));
  }

  /** The scenario that stands in a part of another file. @throws LoadException if it has a mistake */
  static Scenario of(YamlNode part) {
    return new ScenarioFile().scenario(part);
  }

  private Scenario scenario(YamlNode root) {
    var fields = root.fields("a scenario", SCENARIO);
    var name = need(root, fields, "name", "a scenario").text("text for a name", NAME);
    var title = optional(fields, "title").map(part -> part.text("text for a title", NAME)).orElse("");
    var quantum = optional(fields, "quantum").map(ScenarioFile::quantum).orElse(Scenario.QUANTUM);
    var racks = optional(fields, "racks").map(ScenarioFile::racks).orElse(OptionalInt.empty());
    var items = need(root, fields, "canvases", "a scenario").items("canvases", Scenario.CANVASES);
    var canvases = new ArrayList<Canvas>(items.size());
    for (var item : items) {
      canvases.add(canvas(item, canvases.size()));
    }
    if (quantum < Scenario.leastQuantum(paint)) {
      throw need(root, fields, "quantum", "a scenario")
          .wrong("expected a quantum of " + Scenario.leastQuantum(paint)
              + "ms or more, for at most " + Scenario.QUANTA + " quanta of paint in all, found " + quantum
              + "ms");
    }
    return new Scenario(name, title, quantum, racks, canvases);
  }

  private Canvas canvas(YamlNode part, int number) {
    var fields = part.fields("a canvas", CANVAS);
    return new Canvas(
        optional(fields, "name").map(name -> name.text("text for a name", NAME)).orElse("Canvas " + number),
        optional(fields, "at").map(this::arrival).orElse(0L),
        layers(need(part, fields, "layers", "a canvas")),
        optional(fields, "picture").map(picture -> picture.text("a picture's name or file", PICTURE)));
  }

  private List<Layer> layers(YamlNode part) {
    var layers = new ArrayList<Layer>();
    for (var item : part.isList() ? part.items("layers", Scenario.LAYERS) : List.of(part)) {
      layers.addAll(alike(item, Scenario.LAYERS - layers.size()));
    }
    return layers;
  }

  private List<Layer> alike(YamlNode part, int most) {
    var text = part.text(LAYER, FIGURES);
    var written = LAYERS.matcher(text);
    if (!written.matches()) {
      throw part.wrong("expected " + LAYER + ", found " + SafeText.quote(text));
    }
    var count = written.group(1) == null ? 1 : Integer.parseInt(written.group(1));
    if (count < 1) {
      throw part.wrong("expected a repeat count of 1 or more, found " + SafeText.quote(text));
    }
    if (count > most) {
      throw part.wrong("expected at most " + Scenario.LAYERS + " layers in a canvas, found more");
    }
    var millis = millis(part, written.group(2));
    if (millis < 1) {
      throw part.wrong("expected a paint of 1ms or more, found " + SafeText.quote(text));
    }
    var layer = new Layer(millis, millis(part, written.group(3)));
    total += count * (layer.paint() + layer.dry());
    paint += count * layer.paint();
    layers += count;
    if (layers > Scenario.LAYERS_IN_ALL) {
      throw part.wrong("expected at most " + Scenario.LAYERS_IN_ALL + " layers in all, found more");
    }
    checkLength(part, "this layer");
    return Collections.nCopies(count, layer);
  }

  private long arrival(YamlNode part) {
    var at = millis(part, part.text("a duration such as 2s", FIGURES));
    lastArrival = Math.max(lastArrival, at);
    checkLength(part, "this arrival");
    return at;
  }

  private void checkLength(YamlNode part, String what) {
    if (lastArrival + total > Scenario.LONGEST) {
      throw part.wrong("expected at most 24 h in all, which " + what + " exceeds");
    }
  }

  private static OptionalInt racks(YamlNode part) {
    return OptionalInt.of(part.count("racks", Scenario.CANVASES));
  }

  private static long quantum(YamlNode part) {
    var millis = millis(part, part.text("a duration such as 500ms", FIGURES));
    if (millis < 1) {
      throw part.wrong("expected a quantum of 1ms or more, found 0");
    }
    return millis;
  }

  private static long millis(YamlNode part, String text) {
    try {
      return Millis.parse(text);
    } catch (IllegalArgumentException e) {
      throw part.wrong(String.valueOf(e.getMessage()));
    }
  }

  private static YamlNode need(YamlNode part, Map<String, YamlNode> fields, String key, String what) {
    return optional(fields, key)
        .orElseThrow(() -> part.wrong("expected " + what + " with the key \"" + key + "\", found none"));
  }

  private static Optional<YamlNode> optional(Map<String, YamlNode> fields, String key) {
    @Nullable
    YamlNode value = fields.get(key);
    return Optional.ofNullable(value);
  }
}

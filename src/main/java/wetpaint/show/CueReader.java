package wetpaint.show;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Collectors;

import wetpaint.studio.Canvas;
import wetpaint.studio.Command;
import wetpaint.studio.Layer;
import wetpaint.studio.Mode;
import wetpaint.studio.Presets;
import wetpaint.studio.Run;
import wetpaint.studio.Scenario;
import wetpaint.studio.Setting;
import wetpaint.view.Look;
import wetpaint.view.Topic;

/** Reads cues. What is not known here is skipped; what does not go together is refused. */
final class CueReader {
  private static final int LONGEST_TEXT = 10_000_000;
  private static final int COMMANDS = 10_000;
  private static final int BRANCHES = 1_000;
  private static final int ANSWERS = 9;
  private static final String COMMA = ",";

  private final Scenario scenario;

  private CueReader(Scenario scenario) {
    this.scenario = scenario;
  }

  static Cue cue(String text) {
    if (text.length() > LONGEST_TEXT) {
      throw new CueException(
          "the cue is longer than " + LONGEST_TEXT + " characters, which is the most there is");
    }
    return cue(JsonObject.of(Json.parse(text), "the cue"));
  }

  static Cue cue(JsonObject json) {
    var version = json.number("wetpaint", 1, Long.MAX_VALUE);
    if (version != CueWriter.VERSION) {
      throw new CueException(
          "the cue has version " + version + ", expected version " + CueWriter.VERSION + " of this Wetpaint");
    }
    try {
      return new CueReader(scenario(json)).read(json);
    } catch (IllegalArgumentException | ArithmeticException e) {
      throw new CueException("the cue says what can't be: " + e.getMessage());
    }
  }

  private Cue read(JsonObject json) {
    var time = json.number("time", 0, Long.MAX_VALUE / 1000);
    var run = run(json);
    return new Cue(time, run, position(json.object("at").orElseThrow(() -> json.missing("at"))),
        json.object("parent").map(this::run),
        limited(json.objects("left"), BRANCHES, "branches").stream()
            .map(left -> new Cue.Left(run(left), left.number("until", 0, Long.MAX_VALUE))).toList(),
        painters(json), json.object("lanes").map(this::lanes), front(json),
        json.flag("forecasts", true), caption(json), json.object("stop").map(CueReader::stop));
  }

  private static Scenario scenario(JsonObject json) {
    if (json.has("scenario") && json.object("scenario").isEmpty()) {
      var name = json.text("scenario");
      return Presets.named(name)
          .orElseThrow(() -> new CueException("the cue is about a scenario that is not here: " + name));
    }
    var own = json.object("scenario").orElseThrow(() -> json.missing("scenario"));
    var racks = own.has("racks")
        ? OptionalInt.of((int) own.number("racks", 1, Integer.MAX_VALUE))
        : OptionalInt.empty();
    return new Scenario(own.text("name"), own.text("title"), own.number("quantum", 1, Scenario.LONGEST),
        racks,
        limited(own.objects("canvases"), Scenario.CANVASES, "canvases").stream().map(CueReader::canvas)
            .toList());
  }

  private static Canvas canvas(JsonObject json) {
    var layers = new ArrayList<Layer>();
    for (var alike : json.text("layers").split(COMMA, -1)) {
      var parts = alike.split("[x/]", -1);
      if (!alike.matches("[0-9]{1,9}x[0-9]{1,9}/[0-9]{1,9}")
          || layers.size() + number(parts[0]) > Scenario.LAYERS) {
        throw json.wrong("layers", "at most " + Scenario.LAYERS + " such as 4x1000/1500", alike);
      }
      for (var more = number(parts[0]); more > 0; more--) {
        layers.add(new Layer(number(parts[1]), number(parts[2])));
      }
    }
    var picture = json.has("picture") ? Optional.of(json.text("picture")) : Optional.<String>empty();
    return new Canvas(json.text("name"), json.has("at") ? json.number("at", 0, Scenario.LONGEST) : 0, layers,
        picture);
  }

  private Run run(JsonObject json) {
    var start = json.text("start");
    return new Run(scenario,
        setting(start).orElseThrow(() -> json.wrong("start", "a mode such as 1 or 3:2", start)),
        commands(json));
  }

  private List<Command.At> commands(JsonObject json) {
    return json.has("commands")
        ? limited(List.of(json.text("commands").split(COMMA, -1)), COMMANDS, "commands").stream()
            .map(text -> command(text)
                .orElseThrow(() -> json.wrong("commands", "ones such as 4000=3:2 or 500x", text)))
            .toList()
        : List.of();
  }

  private Optional<Command.At> command(String text) {
    if (!text.matches("[0-9]{1,10}(=.*|[xXh])")) {
      return Optional.empty();
    }
    var digits = (int) text.chars().takeWhile(letter -> letter >= '0' && letter <= '9').count();
    Optional<Command> command = switch (text.charAt(digits)) {
      case 'x' -> Optional.of(new Command.Block());
      case 'X' -> Optional.of(new Command.Pin());
      case 'h' -> Optional.of(new Command.Hog());
      default -> setting(text.substring(digits + 1)).map(Command.Switch::new);
    };
    return command.map(what -> new Command.At(number(text.substring(0, digits)), what));
  }

  private Optional<Setting> setting(String text) {
    if (!text.matches("[1-5](:[0-9]{1,6})?")) {
      return Optional.empty();
    }
    var mode = List.of(Mode.values()).get(text.charAt(0) - '1');
    var setting = text.length() == 1
        ? Setting.of(mode, scenario)
        : new Setting(mode, (int) number(text.substring(2)));
    return Optional.of(setting).filter(one -> one.painters() <= scenario.canvases().size());
  }

  private Map<Mode, Integer> painters(JsonObject json) {
    var painters = new EnumMap<Mode, Integer>(Mode.class);
    if (json.has("painters")) {
      for (var text : json.text("painters").split(COMMA, -1)) {
        var setting = setting(text).orElseThrow(() -> json.wrong("painters", "modes such as 3:2", text));
        painters.put(setting.mode(), setting.painters());
      }
    }
    return painters;
  }

  private Cue.Lanes lanes(JsonObject json) {
    return new Cue.Lanes((int) json.number("count", 2, Mode.values().length), commands(json),
        position(json.object("at").orElseThrow(() -> json.missing("at"))));
  }

  private static Cue.Position position(JsonObject json) {
    var hundredths = json.number("hundredths", 0, Long.MAX_VALUE / 100_000);
    var speed = json.has("speed") ? (int) json.number("speed", Playhead.SLOWEST, Playhead.FASTEST) : 100;
    var cursor = json.has("cursor")
        ? OptionalLong.of(json.number("cursor", 0, hundredths / 100))
        : OptionalLong.empty();
    return new Cue.Position(hundredths, speed, json.flag("paused", false), cursor);
  }

  private static Cue.Front front(JsonObject json) {
    var notice = json.object("notice");
    var overlay = json.object("overlay");
    var score = json.numbers("score");
    return new Cue.Front(notice.map(told -> new Look.Notice(told.text("text"), told.flag("error", false))),
        notice.map(told -> told.number("until", 0, Long.MAX_VALUE)).orElse(0L),
        overlay.map(CueReader::overlay),
        score.size() == 2 ? Math.toIntExact(score.getLast()) : 0,
        score.size() == 2 ? Math.toIntExact(score.getFirst()) : 0, json.flag("resumes", false));
  }

  static Look.Overlay overlay(JsonObject json) {
    var kind = json.text("kind");
    return switch (kind) {
      case "help" -> Overlays.help();
      case "text" -> new Look.Overlay.Text(json.text("title"), json.text("text"));
      case "menu" -> {
        var lines = limited(json.texts("lines"), BRANCHES + 1, "lines");
        yield new Look.Overlay.Menu(json.text("title"), lines,
            (int) json.number("chosen", -1, lines.size() - 1));
      }
      case "question" -> {
        var answers = limited(json.texts("answers"), ANSWERS, "answers");
        var beliefs = json.has("beliefs")
            ? limited(json.texts("beliefs"), answers.size(), "beliefs")
            : List.<String>of();
        yield new Look.Overlay.Question(json.text("text"), answers, beliefs,
            (int) json.number("right", -1, answers.size() - 1),
            (int) json.number("given", -1, answers.size() - 1), json.text("why"));
      }
      default -> throw json.wrong("kind", "help, text, menu or question", kind);
    };
  }

  private static Cue.Caption caption(JsonObject json) {
    return new Cue.Caption(json.has("said") ? json.text("said") : "",
        json.has("caption") ? json.text("caption") : "", topic(json),
        json.number("since", Long.MIN_VALUE, Long.MAX_VALUE / 2));
  }

  private static Optional<Topic> topic(JsonObject json) {
    if (!json.has("topic")) {
      return Optional.empty();
    }
    var word = json.text("topic");
    return Optional
        .of(Topic.named(word).orElseThrow(() -> json.wrong("topic", "a topic such as mode", word)));
  }

  private static Cue.Stop stop(JsonObject json) {
    var notes = json.object("notes").map(JsonObject::fields).orElse(Map.of());
    return new Cue.Stop(json.text("lesson"), (int) json.number("number", 0, Integer.MAX_VALUE),
        notes.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, entry -> String.valueOf(entry.getValue()))));
  }

  private static <T> List<T> limited(List<T> list, int most, String what) {
    if (list.size() > most) {
      throw new CueException("the cue has " + list.size() + " " + what + ", expected at most " + most);
    }
    return list;
  }

  private static long number(String digits) {
    return Long.parseLong(digits);
  }
}

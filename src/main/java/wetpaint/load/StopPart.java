package wetpaint.load;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import wetpaint.lesson.Expressions;
import wetpaint.lesson.LessonStop;
import wetpaint.lesson.Settings;
import wetpaint.studio.Command;
import wetpaint.studio.Mode;
import wetpaint.studio.Presets;
import wetpaint.studio.Run;
import wetpaint.studio.Scenario;
import wetpaint.studio.Setting;
import wetpaint.studio.Studio;

/** A stop in a lesson file. */
final class StopPart {
  private static final List<String> KEYS = List.of("title", "scenario", "mode", "speed", "commands", "from",
      "until",
      "compare", "forecast", "code", "ask", "say", "notes", "time");
  /** The most characters. */
  private static final int TITLE = 48;
  private static final int SAY = 144;
  private static final int NOTE = 400;
  private static final int WORDS = 200;
  private static final int MOST = 100;
  private static final long MINUTE = 60_000;
  private static final String COMMAND = "TIME=MODE, TIME=MODE:K, TIME=block, TIME=pin or TIME=hog such as 4s=async";

  private final YamlNode part;
  private final Path folder;
  private final Map<String, YamlNode> fields;

  StopPart(YamlNode part, Path folder) {
    this.part = part;
    this.folder = folder;
    this.fields = part.fields("a stop", KEYS);
  }

  LessonStop stop() {
    var scenario = optional("scenario").map(this::scenario).orElse(Presets.LECTURE);
    var start = optional("mode").map(mode -> setting(mode, mode.text("a mode", WORDS), scenario))
        .orElse(Setting.of(Mode.SYNC, scenario));
    var run = new Run(scenario, start,
        optional("commands").map(list -> commands(list, scenario)).orElse(List.of()));
    var lanes = optional("compare").map(StopPart::lanes).orElse(0);
    var figures = new Expressions(run);
    var from = optional("from").map(at -> instant(at, figures)).orElse(0L);
    var until = optional("until").map(at -> instant(at, figures)).orElseGet(() -> end(run, lanes));
    checkCommands(run);
    var end = end(run, lanes);
    if (until > end) {
      throw optional("until").orElse(part).wrong("expected an instant of the run, which is done at " + end
          + " ms, found " + until + " ms");
    }
    if (until <= from) {
      throw part.wrong(
          "expected a stop that ends after it begins, found one that begins at " + from + " ms and ends at "
              + until + " ms");
    }
    return new LessonStop(text(need("title"), figures, "text for a title", TITLE), run, from, until,
        optional("speed").map(StopPart::speed).orElse(100), lanes, flag("forecast", true),
        flag("code", false),
        text(need("say"), figures, "a line for the audience", SAY), notes(figures),
        optional("ask").map(ask -> new AskPart(ask, run, from, figures).question()),
        optional("time").map(time -> LessonPart.millis(time, time.text("a duration such as 60s", WORDS)))
            .orElse(MINUTE));
  }

  /** Refuses commands after the end of the run: nobody would see what they do. */
  private void checkCommands(Run run) {
    var end = Studio.simulate(run).makespan();
    for (var node : optional("commands").map(list -> list.items("commands", MOST)).orElse(List.of())) {
      var at = LessonPart.millis(node, command(node)[0]);
      if (at >= end) {
        throw node
            .wrong("expected an instant before all is done, which is at " + end + " ms, found " + at + " ms");
      }
    }
  }

  /** When all is done, in the modes that are compared too. */
  private static long end(Run run, int lanes) {
    var disturbances = run.commands().stream().filter(given -> !(given.command() instanceof Command.Switch))
        .toList();
    return lanes == 0
        ? Studio.simulate(run).makespan()
        : List.of(Mode.values()).subList(0, lanes).stream()
            .mapToLong(mode -> Studio
                .simulate(new Run(run.scenario(), Setting.of(mode, run.scenario()), disturbances))
                .makespan())
            .max().orElseThrow();
  }

  private Scenario scenario(YamlNode node) {
    if (node.isMapping()) {
      return ScenarioFile.of(node);
    }
    var name = node.text("a scenario's name, a file or a scenario", WORDS);
    return Presets.named(name).orElseGet(() -> {
      if (!name.matches(".+\\.ya?ml")) {
        throw node
            .wrong("expected " + Presets.all().stream().map(Scenario::name).collect(Collectors.joining(", "))
                + ", a YAML file or a scenario, found " + SafeText.quote(name));
      }
      return ScenarioFile.load(FilePath.in(folder, name));
    });
  }

  private static Setting setting(YamlNode node, String text, Scenario scenario) {
    return LessonPart.at(node, () -> Settings.parse(text, scenario));
  }

  private static List<Command.At> commands(YamlNode list, Scenario scenario) {
    var commands = new ArrayList<Command.At>();
    for (var node : list.items("commands", MOST)) {
      var halves = command(node);
      commands.add(new Command.At(LessonPart.millis(node, halves[0]), switch (halves[1]) {
        case "block" -> new Command.Block();
        case "pin" -> new Command.Pin();
        case "hog" -> new Command.Hog();
        default -> new Command.Switch(setting(node, halves[1], scenario));
      }));
    }
    return commands;
  }

  /** When something is to be done, and what. */
  private static String[] command(YamlNode node) {
    var text = node.text(COMMAND, WORDS);
    var halves = text.split("\\s*=\\s*", 2);
    if (halves.length < 2) {
      throw node.wrong("expected " + COMMAND + ", found " + SafeText.quote(text));
    }
    return halves;
  }

  private static long instant(YamlNode node, Expressions figures) {
    var text = node.text("an instant such as 4s, done or first dry", WORDS);
    return LessonPart.at(node, () -> figures.instant(text));
  }

  private static int lanes(YamlNode node) {
    var all = Mode.values().length;
    var text = node.written("2 to " + all + " modes, or all", WORDS);
    if (text.equals("all")) {
      return all;
    }
    if (!text.matches("[2-" + all + "]")) {
      throw node.wrong("expected 2 to " + all + " modes, or all, found " + SafeText.quote(text));
    }
    return Integer.parseInt(text);
  }

  private static int speed(YamlNode node) {
    var text = node.written("a speed of 0.1 to 100", WORDS);
    if (text.matches("\\d{1,3}(\\.\\d{1,2})?")) {
      var percent = new BigDecimal(text).movePointRight(2).intValueExact();
      if (percent >= 10 && percent <= 10_000) {
        return percent;
      }
    }
    throw node.wrong("expected a speed of 0.1 to 100, found " + SafeText.quote(text));
  }

  private boolean flag(String key, boolean otherwise) {
    return optional(key).map(YamlNode::flag).orElse(otherwise);
  }

  private List<String> notes(Expressions figures) {
    return optional("notes")
        .map(notes -> (notes.isList() ? notes.items("notes", MOST) : List.of(notes)).stream()
            .map(note -> text(note, figures, "a note for the speaker", NOTE)).toList())
        .orElse(List.of());
  }

  /** A text with its expressions worked out, of at most so many characters then. */
  static String text(YamlNode node, Expressions figures, String what, int most) {
    var filled = LessonPart.at(node, () -> figures.fill(node.text(what, 2 * most)));
    if (filled.length() > most) {
      throw node.wrong("expected " + what + " of at most " + most + " characters, found " + filled.length());
    }
    return filled;
  }

  private YamlNode need(String key) {
    return LessonPart.need(part, fields, key, "a stop");
  }

  private Optional<YamlNode> optional(String key) {
    return LessonPart.optional(fields, key);
  }
}

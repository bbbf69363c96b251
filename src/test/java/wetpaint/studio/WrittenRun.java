package wetpaint.studio;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Runs as tests write them down: a setting such as {@code virtual:3}, commands such as {@code 700=block 4000=async}. */
final class WrittenRun {
  private WrittenRun() {}

  /** A run of a scenario; commands are separated by blanks, their times in milliseconds. */
  static Run of(Scenario scenario, String start, String commands) {
    return new Run(scenario, setting(scenario, start),
        Stream.of(commands.split(" ", -1)).filter(word -> !word.isEmpty()).map(word -> {
          var halves = word.split("=", 2);
          return new Command.At(Long.parseLong(halves[0]), command(scenario, halves[1]));
        }).toList());
  }

  /** A run of a preset. */
  static Run of(String preset, String start, String commands) {
    return of(Presets.named(preset).orElseThrow(), start, commands);
  }

  /** So many canvases of layers that are all alike. */
  static List<Canvas> canvases(int count, int layers, long paint, long dry) {
    return IntStream.range(0, count).mapToObj(number -> new Canvas("Canvas " + number,
        IntStream.range(0, layers).mapToObj(_ -> new Layer(paint, dry)).toList())).toList();
  }

  /** When each canvas is done, in milliseconds, separated by blanks. */
  static String doneAt(Outcome outcome) {
    return words(outcome.scene().canvases().stream().mapToLong(history -> history.last().since()));
  }

  /** When each canvas got its first stroke, in milliseconds after its arrival, separated by blanks. */
  static String responses(Outcome outcome) {
    var scene = outcome.scene();
    return words(IntStream.range(0, scene.canvases().size()).mapToLong(
        number -> scene.canvas(number).response(scene.scenario().canvases().get(number)).orElseThrow()));
  }

  private static String words(LongStream figures) {
    return String.join(" ", figures.mapToObj(Long::toString).toList());
  }

  private static Command command(Scenario scenario, String word) {
    return switch (word) {
      case "block" -> new Command.Block();
      case "pin" -> new Command.Pin();
      case "hog" -> new Command.Hog();
      default -> new Command.Switch(setting(scenario, word));
    };
  }

  private static Setting setting(Scenario scenario, String written) {
    var parts = written.split(":", 2);
    var mode = Mode.named(parts[0]).orElseThrow();
    return parts.length == 1 ? Setting.of(mode, scenario) : new Setting(mode, Integer.parseInt(parts[1]));
  }
}

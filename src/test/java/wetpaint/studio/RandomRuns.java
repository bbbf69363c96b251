package wetpaint.studio;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Runs made up from a seed: small numbers of few kinds, so that much falls due at the same instant. */
public final class RandomRuns {
  private static final List<Mode> MODES = List.of(Mode.values());
  private static final long[] UNITS = {1, 1, 10, 250, 500, 1000};

  private final SplittableRandom random;
  private final long unit;

  private RandomRuns(long seed) {
    this.random = new SplittableRandom(seed);
    this.unit = UNITS[random.nextInt(UNITS.length)];
  }

  /** One to eight canvases of one to six layers each, up to eight commands. */
  public static Run small(long seed) {
    var runs = new RandomRuns(seed);
    var scenario = runs.scenario(1 + runs.random.nextInt(8), 6);
    return runs.with(scenario, runs.random.nextInt(9));
  }

  /** Ten to fifty canvases of up to twenty layers, up to twenty commands. */
  static Run large(long seed) {
    var runs = new RandomRuns(seed);
    var scenario = runs.scenario(10 + runs.random.nextInt(40), 20);
    return runs.with(scenario, runs.random.nextInt(20));
  }

  private Scenario scenario(int canvases, int layersAtMost) {
    var alike = random.nextInt(3) == 0;
    var layers = layers(layersAtMost);
    var late = random.nextInt(3) == 0;
    return new Scenario("random", "Made up", unit * (1 + random.nextInt(3)), racks(canvases),
        IntStream.range(0, canvases)
            .mapToObj(number -> new Canvas("Canvas " + number, alike ? layers : layers(layersAtMost))
                .arriving(late ? unit * random.nextInt(2 * layersAtMost) : 0))
            .toList());
  }

  /** In every other scenario there are enough. */
  private OptionalInt racks(int canvases) {
    return random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(1 + random.nextInt(canvases));
  }

  private List<Layer> layers(int atMost) {
    return IntStream.rangeClosed(0, random.nextInt(atMost))
        .mapToObj(_ -> new Layer(unit * (1 + random.nextInt(4)), unit * Math.max(0, random.nextInt(7) - 2)))
        .toList();
  }

  private Run with(Scenario scenario, int count) {
    var start = anySetting(random, scenario);
    var commands = new ArrayList<Command.At>();
    while (commands.size() < count) {
      var at = instant(Oracle.journal(new Run(scenario, start, commands)));
      do {
        commands.add(new Command.At(at, anyCommand(random, scenario)));
      } while (random.nextInt(4) == 0 && commands.size() < count);
    }
    return new Run(scenario, start, commands);
  }

  /** An instant at which something happens, or just before or after, or any. */
  private long instant(List<Event> journal) {
    var event = journal.get(random.nextInt(journal.size())).t();
    return switch (random.nextInt(8)) {
      case 0 -> Math.max(0, event - 1);
      case 1 -> event + 1;
      case 2 -> random.nextLong(journal.getLast().t() + 2 * unit);
      default -> event;
    };
  }

  /** Mostly a switch, now and then a disturbance. */
  static Command anyCommand(SplittableRandom random, Scenario scenario) {
    return switch (random.nextInt(7)) {
      case 0 -> new Command.Block();
      case 1 -> new Command.Pin();
      case 2 -> new Command.Hog();
      default -> new Command.Switch(anySetting(random, scenario));
    };
  }

  private static Setting anySetting(SplittableRandom random, Scenario scenario) {
    var mode = MODES.get(random.nextInt(MODES.size()));
    return new Setting(mode, mode.paintersAreChosen() ? 1 + random.nextInt(scenario.canvases().size()) : 1);
  }
}

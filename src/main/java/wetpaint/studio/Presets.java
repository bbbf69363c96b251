package wetpaint.studio;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** The scenarios that come with the studio. */
public final class Presets {
  private static final List<String> NAMES = List.of("Sunrise", "Harbour", "Nocturne", "Mountains", "Garden",
      "City");

  /** Three canvases of four layers, 1 s of paint and 1.5 s to dry each: the one to start with. */
  public static final Scenario LECTURE = new Scenario("lecture", "Three canvases, four layers each",
      Scenario.QUANTUM,
      canvases(3, layers(4, 1000, 1500)));

  private static final List<Scenario> ALL = List.of(LECTURE,
      new Scenario("io-bound", "Little paint, long to dry: drying is nearly all", Scenario.QUANTUM,
          canvases(3, layers(5, 250, 2250))),
      new Scenario("cpu-bound", "Nothing dries: async gains nothing", Scenario.QUANTUM,
          canvases(3, layers(4, 1500, 0))),
      new Scenario("mixed", "One dries long, one never, one now and then", Scenario.QUANTUM, List.of(
          canvas(0, layers(4, 500, 2500)),
          canvas(1, layers(4, 1500, 0)),
          canvas(2,
              List.of(new Layer(1000, 500), new Layer(250, 2000), new Layer(2000, 250),
                  new Layer(500, 1500))))),
      new Scenario("single", "One canvas alone: nothing helps", Scenario.QUANTUM,
          canvases(1, layers(4, 1000, 1500))),
      new Scenario("many", "Twelve canvases", Scenario.QUANTUM, canvases(12, layers(3, 500, 1500))),
      new Scenario("arrivals", "A server: a long request, then five short ones", Scenario.QUANTUM, List.of(
          canvas(0, layers(1, 4000, 500)),
          canvas(1, layers(2, 250, 750)).arriving(500),
          canvas(2, layers(2, 250, 750)).arriving(1000),
          canvas(3, layers(2, 250, 750)).arriving(2500),
          canvas(4, layers(2, 250, 750)).arriving(4000),
          canvas(5, layers(2, 250, 750)).arriving(5000))),
      new Scenario("racks", "Six canvases, two racks: a third painter gains nothing", Scenario.QUANTUM,
          OptionalInt.of(2), canvases(6, layers(3, 500, 2000))),
      new Scenario("convoy", "A long one first, short ones behind it", Scenario.QUANTUM, List.of(
          canvas(0, layers(1, 6000, 500)),
          canvas(1, layers(2, 500, 500)),
          canvas(2, layers(2, 500, 500)))));

  private Presets() {}

  /** All of them, in the order in which they are shown. */
  public static List<Scenario> all() {
    return ALL;
  }

  /** The one of that name. */
  public static Optional<Scenario> named(String name) {
    return ALL.stream().filter(scenario -> scenario.name().equals(name)).findFirst();
  }

  private static List<Canvas> canvases(int count, List<Layer> layers) {
    return IntStream.range(0, count).mapToObj(number -> canvas(number, layers)).toList();
  }

  private static Canvas canvas(int number, List<Layer> layers) {
    var name = NAMES.get(number % NAMES.size());
    var again = number / NAMES.size();
    return new Canvas(again == 0 ? name : name + " " + (again + 1), 0, layers,
        Optional.of(name.toLowerCase(Locale.ROOT)));
  }

  private static List<Layer> layers(int count, long paint, long dry) {
    return IntStream.range(0, count).mapToObj(_ -> new Layer(paint, dry)).toList();
  }
}

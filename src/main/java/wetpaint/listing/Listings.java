package wetpaint.listing;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import wetpaint.studio.Mode;
import wetpaint.studio.Phase;
import wetpaint.studio.Scene;

/**
 * The programs of one language, or of one's own folder.
 *
 * @param name  what it is chosen by: the language's word, or the folder
 * @param title what people call it
 */
public record Listings(String name, String title, Map<Program, Listing> programs) {
  /** In the order of the programs. */
  public Listings {
    var ordered = new EnumMap<Program, Listing>(Program.class);
    ordered.putAll(programs);
    programs = Collections.unmodifiableMap(ordered);
  }

  /**
   * The programs of a language.
   *
   * @param texts the text of a path such as {@code python/async.py}, if there is one
   * @throws ListingException if there is a mistake in the marks of one
   */
  public static Listings of(Language language, Function<String, Optional<String>> texts) {
    var programs = new EnumMap<Program, Listing>(Program.class);
    for (var program : Program.values()) {
      var path = language.word() + "/" + program.word() + "." + language.ending();
      texts.apply(path).ifPresent(
          text -> programs.put(program, ListingParser.parse(path, language, program, text)));
    }
    return new Listings(language.word(), language.title(), programs);
  }

  /** A program, if it is there. */
  public Optional<Listing> of(Program program) {
    return Optional.ofNullable(programs.get(program));
  }

  /** The program that a scene is a moment of: that of its mode, or of the mistake that is being made. */
  public Optional<Listing> of(Scene scene) {
    var mode = scene.setting().mode();
    return mistake(scene, mode).flatMap(this::of).or(() -> of(Program.of(mode)));
  }

  private static Optional<Program> mistake(Scene scene, Mode mode) {
    if (mode != Mode.ASYNC && mode != Mode.VIRTUAL) {
      return Optional.empty();
    }
    var hogged = false;
    for (var number = 0; number < scene.canvases().size(); number++) {
      var state = scene.canvas(number);
      if (state.phase() == Phase.BLOCKED && state.holder().isPresent()) {
        return Optional.of(mode == Mode.ASYNC ? Program.ASYNC_BLOCKING : Program.VIRTUAL_PINNED);
      }
      hogged |= (state.phase() == Phase.PAINTING || state.phase() == Phase.READY)
          && state.plan() > planned(scene, number);
    }
    return hogged && mode == Mode.ASYNC ? Optional.of(Program.ASYNC_HOG) : Optional.empty();
  }

  /** Where in its program a canvas is; nowhere before it has arrived. */
  public static Optional<Place> place(Scene scene, int canvas) {
    return Place.of(scene.canvas(canvas), planned(scene, canvas), scene.at());
  }

  /** Milliseconds of paint that the layer in work was planned to take. */
  private static long planned(Scene scene, int canvas) {
    return scene.scenario().canvases().get(canvas).layers().get(scene.canvas(canvas).layer()).paint();
  }
}

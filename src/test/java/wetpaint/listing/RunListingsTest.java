package wetpaint.listing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import wetpaint.real.FreeCores;
import wetpaint.studio.Presets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

/**
 * Every listing that can run here runs, and its canvases are done in the order and after about the times that the studio
 * predicts: real work on real threads of real runtimes, with the times scaled down. What did not run is said.
 */
@Tag("cores")
class RunListingsTest {
  /** Real seconds to a second of the studio: a longer run is disturbed less, so each further try takes longer. */
  private static final double[] SCALES = {0.02, 0.04, 0.06, 0.08};
  private static final double FASTEST = 0.85;
  private static final double SLOWEST = 1.4;
  /** Canvases that are done less than so many seconds of the studio apart may come in any order. */
  private static final double APART = 2;
  /** The share of the cores that has to be free for a comparison to mean something. */
  private static final double ENOUGH = 0.85;
  private static final int CORES = Math.min(2, Runtime.getRuntime().availableProcessors());
  private static final Pattern DONE = Pattern.compile("(\\w+) done at ([0-9.]+)");

  private static final Map<Language, List<String>> NOTES = new TreeMap<>();
  private static final List<String> FIGURES = new ArrayList<>();

  @TempDir
  static Path folder;

  private static Toolchain tools;

  @BeforeAll
  static void print() throws IOException, InterruptedException {
    tools = Toolchain.in(folder, BuiltIn.all().toList());
  }

  static Stream<Arguments> listings() {
    return BuiltIn.all().map(listing -> Arguments.argumentSet(BuiltIn.name(listing), listing));
  }

  @ParameterizedTest
  @MethodSource("listings")
  void doesWhatTheStudioPredicts(Listing listing) throws IOException, InterruptedException {
    var missing = Toolchain.missing(listing);
    if (missing.isPresent()) {
      note(listing, " (not run: no " + missing.get() + ")");
      abort(BuiltIn.name(listing) + " was not run: there is no " + missing.get());
    }
    var tries = new ArrayList<String>();
    for (var scale : SCALES) {
      var predictions = PredictedEnds.of(listing, CORES, scale);
      var before = BusyCores.now();
      var output = tools.run(listing, scale, CORES);
      var others = BusyCores.now().others(before);
      var measured = measured(output);
      assertThat(measured).as("canvases that are done: %s", output).hasSize(3);
      tries.add(figures(measured) + ", the studio said " + predictions.stream()
          .map(predicted -> figures(predicted.done())).collect(Collectors.joining(" or ")));
      if (predictions.stream().anyMatch(predicted -> isAsPredicted(listing, measured, predicted.done()))) {
        note(listing, "");
        FIGURES.add(BuiltIn.name(listing) + ": " + tries.getLast());
        return;
      }
      var free = Math.min(FreeCores.probe(CORES).found(), CORES - others);
      if (free < ENOUGH * CORES) {
        note(listing,
            String.format(Locale.ROOT, " (run, but not compared: %.1f of %d cores free)", free, CORES));
        abort(BuiltIn.name(listing) + " was not compared, for the machine is too busy: " + tries);
      }
    }
    fail(BuiltIn.name(listing) + " was done at " + String.join("; ", tries));
  }

  @AfterAll
  static void tell() throws IOException {
    NOTES.forEach((language, notes) -> System.out.println(
        "Listings in " + language.title() + ", run and done as the studio predicts: "
            + String.join(", ", notes)));
    Files.write(Path.of("target/listings.txt"), FIGURES);
  }

  private static void note(Listing listing, String but) {
    NOTES.computeIfAbsent(listing.language(), _ -> new ArrayList<>()).add(listing.program().word() + but);
  }

  private static boolean isAsPredicted(Listing listing, List<Double> measured, List<Double> predicted) {
    return listing.language() == Language.GO // which of the goroutines that are ready is first is not promised
        ? isAsPredicted(measured.stream().sorted().toList(), predicted.stream().sorted().toList())
        : isAsPredicted(measured, predicted);
  }

  private static boolean isAsPredicted(List<Double> measured, List<Double> predicted) {
    for (var one = 0; one < predicted.size(); one++) {
      var ratio = measured.get(one) / predicted.get(one);
      if (ratio < FASTEST || ratio > SLOWEST) {
        return false;
      }
      for (var other = 0; other < predicted.size(); other++) {
        if (predicted.get(other) - predicted.get(one) >= APART && measured.get(other) <= measured.get(one)) {
          return false;
        }
      }
    }
    return true;
  }

  /** When the canvases were done, in the order of the canvases; empty unless each was, once. */
  private static List<Double> measured(String output) {
    var done = new TreeMap<String, Double>();
    var found = DONE.matcher(output);
    while (found.find()) {
      if (done.put(found.group(1), Double.valueOf(found.group(2))) != null) {
        return List.of();
      }
    }
    return Presets.LECTURE.canvases().stream().map(canvas -> done.getOrDefault(canvas.name(), -1.0))
        .filter(at -> at > 0).toList();
  }

  private static String figures(List<Double> seconds) {
    return seconds.stream().map(s -> String.format(Locale.ROOT, "%.2f", s)).collect(Collectors.joining(" "));
  }
}

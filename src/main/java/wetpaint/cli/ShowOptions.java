package wetpaint.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say how a run is shown. */
public final class ShowOptions {
  @Option(names = "--speed", paramLabel = "X", converter = Values.Speeds.class, description = {
      "How fast studio time passes: 0.1 to 100. Default: 1."})
  private int speed = 100;

  @Option(names = "--cue", paramLabel = "TEXT|FILE", description = {
      "Go on from a moment of another show: what the key Y showed there, or a file that holds it."})
  private Optional<String> cue = Optional.empty();

  @Option(names = "--page-url", paramLabel = "URL", converter = Values.PageAddresses.class, description = {
      "Where the file that `wetpaint page` wrote is on the web: Y then shows a link to the moment, and a code for cameras."})
  private Optional<PageAddress> pageAddress = Optional.empty();

  @Option(names = "--no-forecast", description = "Don't tell when all would be done; f there does.")
  private boolean noForecast;

  @Option(names = "--theme", paramLabel = "NAME|FILE", description = {
      "The colours: a name that `wetpaint themes` lists, or a file."})
  private Optional<String> theme = Optional.empty();

  @Option(names = "--picture", paramLabel = "FILE", description = {
      "What is painted on the next canvas: a picture's name or an image file. Repeatable."})
  private List<String> pictures = new ArrayList<>();

  @Option(names = "--code", paramLabel = "LANGUAGE|off|DIR", description = {
      "The program beside the picture: python, java, javascript, go, or a folder of your own. Default: off."})
  private Optional<String> code = Optional.empty();

  @Mixin
  private ScreenOptions screen = new ScreenOptions();

  @Option(names = "--stats", description = "A line of figures on how the drawing goes.")
  private boolean stats;

  @Option(names = "--record", paramLabel = "FILE", description = {
      "Record from the start: a .tape of what is pressed, or a .cast with the tape beside it."})
  private Optional<Path> record = Optional.empty();

  @Option(names = "--force", description = "Write over a file that exists.")
  private boolean force;

  /** Per cent of the wall clock's pace. */
  public int speed() {
    return speed;
  }

  /** A moment to go on from: its text or a file. */
  public Optional<String> cue() {
    return cue;
  }

  /** Where the show's page is on the web. */
  Optional<PageAddress> pageAddress() {
    return pageAddress;
  }

  /** Whether it is told when all would be done. */
  public boolean forecasts() {
    return !noForecast;
  }

  /** A theme's name or file. */
  public Optional<String> theme() {
    return theme;
  }

  /** Pictures' names or files, for the canvases in their order. */
  public List<String> pictures() {
    return List.copyOf(pictures);
  }

  /** A language, a folder of listings, or "off". */
  public Optional<String> code() {
    return code;
  }

  /** How this terminal is drawn on. */
  ScreenOptions screen() {
    return screen;
  }

  /** Whether to show how the drawing goes. */
  public boolean stats() {
    return stats;
  }

  /** Where to record what is shown. */
  public Optional<Path> record() {
    return record;
  }

  /** Whether a file that exists may be written over. */
  public boolean force() {
    return force;
  }
}

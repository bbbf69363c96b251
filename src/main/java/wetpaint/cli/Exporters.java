package wetpaint.cli;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.TextColor;

import wetpaint.record.Appearance;
import wetpaint.record.CastRecording;
import wetpaint.record.Colors;
import wetpaint.record.Format;
import wetpaint.record.Frame;
import wetpaint.record.GifRecording;
import wetpaint.record.OutputFile;
import wetpaint.record.Recording;
import wetpaint.record.StillRecording;
import wetpaint.record.SvgAnimation;
import wetpaint.record.WindowBar;
import wetpaint.studio.Scenario;
import wetpaint.tape.Tape;
import wetpaint.theme.Role;
import wetpaint.theme.Theme;
import wetpaint.view.Screenplay;

/** Opens the files of a recording, and gives up those that were not completed. */
final class Exporters implements Closeable {
  /** Milliseconds for which the last frame stands before a picture loops. */
  private static final long HOLD = 2000;
  /** Pixels of text, where a tape does not say. */
  static final int FONT_SIZE = 16;
  private static final int MOST_NAMED = 10;

  /** What was asked for, apart from the tape. */
  record Options(long at, boolean animate, boolean loops, int castVersion, boolean keys, boolean force) {}

  private final Surroundings surroundings;
  private final Options options;
  private final String title;
  private final Appearance look;
  private final TerminalSize size;
  private final List<Target> targets = new ArrayList<>();
  private final SortedSet<Integer> missing = new TreeSet<>();
  private final List<Recording> opened = new ArrayList<>();

  /** @throws IllegalArgumentException if the size can't be recorded */
  Exporters(Surroundings surroundings, Tape.Settings settings, Options options, Opening opening) {
    this.surroundings = surroundings;
    this.options = options;
    this.title = title(opening.show().run().scenario());
    this.look = new Appearance(colors(opening.theme().theme()), settings.fontSize(), settings.padding(),
        settings.windowBar().map(WindowBar::named).orElse(WindowBar.NONE));
    this.size = new TerminalSize(cells(settings.width(), look.cellWidth()),
        cells(settings.height(), look.cellHeight()));
    if (size.getColumns() < Screenplay.LEAST.getColumns() || size.getRows() < Screenplay.LEAST.getRows()) {
      throw new IllegalArgumentException("a recording has at least %d x %d cells, not %d x %d".formatted(
          Screenplay.LEAST.getColumns(), Screenplay.LEAST.getRows(), size.getColumns(), size.getRows()));
    }
    look.check(size.getColumns(), size.getRows());
  }

  /** The size of the screen, in cells. */
  TerminalSize size() {
    return size;
  }

  /**
   * Opens the files, each once whatever it is called; standard output in the given format.
   *
   * @throws RuntimeException if a name is refused, with one sentence
   */
  List<Recording> open(List<Target> files, Optional<String> format) throws IOException {
    var recordings = new ArrayList<Recording>();
    for (var file : files) {
      if (targets.stream().noneMatch(file::isSame)) {
        targets.add(file);
        recordings.add(open(file, format));
      }
    }
    return recordings;
  }

  private Recording open(Target file, Optional<String> format) throws IOException {
    var how = file.isStandardOutput()
        ? Format.named(format
            .orElseThrow(() -> new IllegalArgumentException("- needs a --format: cast, gif, png or svg")))
        : file.format(Target.PAGE);
    var out = file.isStandardOutput()
        ? OutputFile.piped("standard output", surroundings.out())
        : file.open(options.force);
    var recording = recording(how, out, options.at, options.animate);
    opened.add(recording);
    return recording;
  }

  /**
   * Looks whether the pictures that a tape takes can be saved, before there is anything to see.
   *
   * @throws RuntimeException if one can't, or if two files have one name, with one sentence
   */
  void expect(List<Tape.Output> pictures) throws IOException {
    for (var picture : pictures) {
      var file = Target.of(picture);
      file.format();
      if (targets.stream().anyMatch(file::isSame)) {
        throw file.refusal(picture.file() + ": is written twice, expected another name", Optional.empty());
      }
      targets.add(file);
      file.open(options.force).close();
    }
  }

  /** Saves one picture. */
  void screenshot(Tape.Step.Screenshot step, Frame frame) throws IOException {
    var file = Target.of(step.output());
    try (var still = recording(file.format(), file.open(options.force), 0, false)) {
      still.frame(new Frame(0, frame.cells()));
      still.end(0);
      missing.addAll(still.missing());
    }
  }

  /** A sentence about the characters that were drawn as boxes; empty if there were none. */
  Optional<String> missing() {
    opened.forEach(recording -> missing.addAll(recording.missing()));
    var more = missing.size() - MOST_NAMED;
    return missing.isEmpty()
        ? Optional.empty()
        : Optional.of(missing.stream().limit(MOST_NAMED).map("U+%04X"::formatted)
            .collect(Collectors.joining(", ", "no font here has ",
                (more > 0 ? " and " + more + " more" : "") + ": drawn as boxes")));
  }

  @Override
  public void close() throws IOException {
    for (var recording : opened) {
      recording.close();
    }
  }

  private Recording recording(Format format, OutputFile out, long at, boolean moves) throws IOException {
    return switch (format) {
      case CAST -> new CastRecording(out,
          new CastRecording.Style(options.castVersion, size, title, look.colors(), options.keys), HOLD);
      case GIF -> new GifRecording(out, look, options.loops, HOLD);
      case PNG -> StillRecording.png(out, look, at);
      case SVG ->
        moves ? new SvgAnimation(out, look, options.loops, HOLD) : StillRecording.svg(out, look, at);
    };
  }

  /** What a recording of the scenario is called. */
  static String title(Scenario scenario) {
    return "Wetpaint: " + scenario.name();
  }

  /** The size of text with which a picture of so many cells can be drawn, in pixels: the usual one, or a smaller. */
  static int fontSize(TerminalSize size) {
    return IntStream.iterate(FONT_SIZE, pixels -> pixels - 1)
        .filter(pixels -> Appearance.fits(pixels, size.getColumns(), size.getRows())).findFirst()
        .orElseThrow();
  }

  /** The size that can be recorded next to this one. */
  static TerminalSize fitting(TerminalSize size) {
    return new TerminalSize(
        Math.clamp(size.getColumns(), Screenplay.LEAST.getColumns(), Appearance.MAX_COLUMNS),
        Math.clamp(size.getRows(), Screenplay.LEAST.getRows(), Appearance.MAX_ROWS));
  }

  static Colors colors(Theme theme) {
    var screen = theme.style(Role.SCREEN);
    var palette = new ArrayList<Integer>();
    for (var color : TextColor.ANSI.values()) {
      if (color != TextColor.ANSI.DEFAULT) {
        palette.add(rgb(color));
      }
    }
    return new Colors(rgb(screen.foreground()), rgb(screen.background()),
        Collections.unmodifiableList(palette));
  }

  private static int rgb(TextColor color) {
    return (color.getRed() << 16) | (color.getGreen() << 8) | color.getBlue();
  }

  private int cells(Tape.Length length, int pixels) {
    return length.cells() ? length.amount() : Math.max(1, (length.amount() - 2 * look.padding()) / pixels);
  }
}

package wetpaint.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

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
import wetpaint.record.Tape;
import wetpaint.record.WindowBar;
import wetpaint.show.ShowConfig;
import wetpaint.studio.Scenario;
import wetpaint.theme.Role;
import wetpaint.theme.Theme;

/** Opens the files of a recording, and gives up those that were not completed. */
final class Exporters implements Closeable {
  /** Milliseconds for which the last frame stands before a picture loops. */
  private static final long HOLD = 2000;
  private static final TerminalSize SMALLEST = new TerminalSize(40, 14);

  /** What was asked for, apart from the tape. */
  record Options(long at, boolean animate, boolean loops, int castVersion, boolean keys, boolean force) {}

  private final Surroundings surroundings;
  private final Options options;
  private final String title;
  private final Appearance look;
  private final TerminalSize size;
  private final List<Recording> opened = new ArrayList<>();

  /** @throws IllegalArgumentException if the size can't be recorded */
  Exporters(Surroundings surroundings, Tape.Settings settings, Options options, ShowConfig opening) {
    this.surroundings = surroundings;
    this.options = options;
    this.title = title(opening.run().scenario());
    this.look = new Appearance(colors(opening.theme().theme()), settings.fontSize(), settings.padding(),
        settings.windowBar().map(WindowBar::named).orElse(WindowBar.NONE));
    this.size = new TerminalSize(cells(settings.width(), look.cellWidth()),
        cells(settings.height(), look.cellHeight()));
    if (size.getColumns() < SMALLEST.getColumns() || size.getRows() < SMALLEST.getRows()) {
      throw new IllegalArgumentException("a recording has at least %d x %d cells, not %d x %d".formatted(
          SMALLEST.getColumns(), SMALLEST.getRows(), size.getColumns(), size.getRows()));
    }
    look.check(size.getColumns(), size.getRows());
  }

  /** The size of the screen, in cells. */
  TerminalSize size() {
    return size;
  }

  /** Opens a file, or with {@code -} standard output, in the given format or the one that the file's ending asks for. */
  Recording open(Path file, Optional<String> format) throws IOException {
    var piped = "-".equals(file.toString());
    var how = piped
        ? Format.named(format
            .orElseThrow(() -> new IllegalArgumentException("- needs a --format: cast, gif, png or svg")))
        : Format.of(file);
    var out = piped
        ? OutputFile.piped("standard output", surroundings.out())
        : OutputFile.whole(file, options.force);
    var recording = recording(how, out, options.at, options.animate);
    opened.add(recording);
    return recording;
  }

  /** Saves one picture. */
  void screenshot(Tape.Step.Screenshot step, Frame frame) throws IOException {
    try (var still = recording(Format.of(step.file()), OutputFile.whole(step.file(), options.force), 0,
        false)) {
      still.frame(new Frame(0, frame.cells()));
      still.end(0);
    }
  }

  @Override
  public void close() throws IOException {
    for (var recording : opened) {
      recording.close();
    }
  }

  private Recording recording(Format format, OutputFile out, long at, boolean moves) {
    return switch (format) {
      case CAST -> new CastRecording(out,
          new CastRecording.Style(options.castVersion, size, title, look.colors(), options.keys));
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

  /** The size that can be recorded next to this one. */
  static TerminalSize fitting(TerminalSize size) {
    return new TerminalSize(Math.clamp(size.getColumns(), SMALLEST.getColumns(), Appearance.MAX_COLUMNS),
        Math.clamp(size.getRows(), SMALLEST.getRows(), Appearance.MAX_ROWS));
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

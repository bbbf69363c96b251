package wetpaint.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.graphics.BasicTextImage;

import wetpaint.listing.Listings;
import wetpaint.record.Frame;
import wetpaint.record.Recording;
import wetpaint.tape.Tape;
import wetpaint.theme.Theme;
import wetpaint.view.Charset;
import wetpaint.view.Look;
import wetpaint.view.Screenplay;

/**
 * Records real runs, in slow motion, once they are over. The first recording goes to the file that the user named, if any; the
 * others get names of their own. For one thread at a time.
 */
final class RealRecorder {
  private static final int RATE = 25;
  private static final long SECOND = 1000;
  /** Milliseconds for which the end is seen before what it came to is laid over it, and for which that is to be read. */
  private static final long PAUSE = 1000;
  private static final long CARD = 4000;

  private final Surroundings surroundings;
  private final Opening opening;
  private final boolean force;
  private Optional<Path> chosen;

  RealRecorder(Surroundings surroundings, Opening opening, Optional<Path> chosen, boolean force) {
    this.surroundings = surroundings;
    this.opening = opening;
    this.chosen = chosen;
    this.force = force;
  }

  /** Whether the user named a file that is not written yet. */
  boolean isAwaited() {
    return chosen.isPresent();
  }

  /** Looks whether that file can be written. @throws RuntimeException or IOException if not, with one sentence */
  void check() throws IOException {
    if (chosen.isPresent()) {
      var file = Target.given(chosen.orElseThrow());
      file.format();
      file.open(force).close();
    }
  }

  /**
   * Records it.
   *
   * @param progress is told the milliseconds recorded so far
   * @return where it is. @throws IOException if it can't be written, with one sentence
   */
  Path record(RealFilm film, Theme theme, Optional<Listings> code, TerminalSize size, LongConsumer progress)
      throws IOException {
    var file = chosen.orElseGet(RealRecorder::unusedName);
    var cells = Exporters.fitting(size);
    var settings = new Tape.Settings(new Tape.Length(cells.getColumns(), true),
        new Tape.Length(cells.getRows(), true), Exporters.fontSize(cells), 1, RATE, 0, 0, Optional.empty(),
        List.of());
    var options = new Exporters.Options(Long.MAX_VALUE, true, true, 3, false, force);
    try (var outlets = new Exporters(surroundings, settings, options, opening)) {
      record(film, theme, code, outlets.size(), outlets.open(List.of(Target.given(file)), Optional.empty()),
          progress);
    }
    chosen = Optional.empty();
    return file;
  }

  private static void record(RealFilm film, Theme theme, Optional<Listings> code, TerminalSize size,
      List<Recording> recordings, LongConsumer progress) throws IOException {
    var screenplay = new Screenplay();
    var image = new BasicTextImage(size, TextCharacter.DEFAULT_CHARACTER);
    var end = film.length();
    for (long number = 0, at = 0; at < end; number++, at = number * SECOND / RATE) {
      frame(film.look(at * film.speed() / 100), at, screenplay, image, theme, code, recordings);
      progress.accept(at);
    }
    frame(film.look(film.end()), end, screenplay, image, theme, code, recordings);
    frame(film.last(), end + PAUSE, screenplay, image, theme, code, recordings);
    for (var recording : recordings) {
      recording.end(end + PAUSE + CARD);
    }
  }

  private static void frame(Look look, long at, Screenplay screenplay, BasicTextImage image, Theme theme,
      Optional<Listings> code, List<Recording> recordings) throws IOException {
    screenplay.draw(image.newTextGraphics(),
        look.with(new Look.Own(false, Optional.empty(), Optional.empty(), code)),
        theme, Charset.FULL);
    for (var recording : recordings) {
      recording.frame(new Frame(at, image));
    }
  }

  private static Path unusedName() {
    return IntStream.iterate(1, number -> number + 1)
        .mapToObj(number -> Path.of("wetpaint-" + number + ".cast"))
        .filter(file -> !Files.exists(file)).findFirst().orElseThrow();
  }
}

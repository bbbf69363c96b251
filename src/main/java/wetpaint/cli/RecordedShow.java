package wetpaint.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;

import wetpaint.record.CastRecording;
import wetpaint.show.Cue;
import wetpaint.show.Show;
import wetpaint.tape.Tape;
import wetpaint.theme.Theme;
import wetpaint.view.Card;
import wetpaint.view.Charset;
import wetpaint.view.LessonLook;
import wetpaint.view.Look;
import wetpaint.view.Screenplay;
import wetpaint.view.Viewer;

/**
 * A show with a recorder. What the recorder has to say is not the show's: nobody would see it again when the tape is played.
 * Nor are its sign and the figures recorded.
 */
final class RecordedShow implements AutoCloseable {
  /** Milliseconds for which a notice of the recorder stands. */
  private static final long NOTICE = 3000;

  private final Show show;
  private final Viewer viewer;
  private final LiveRecorder recorder;
  private final Screenplay recorded = new Screenplay();
  private final List<Path> files = new ArrayList<>();
  private Optional<String> failure = Optional.empty();
  private Optional<Throwable> fault = Optional.empty();
  private final Optional<PageAddress> page;
  private Optional<String> linked = Optional.empty();
  private Optional<Card> link = Optional.empty();
  private Optional<Look.Notice> notice = Optional.empty();
  private long noticeUntil;
  private Optional<PlayedTape> tape = Optional.empty();
  private Optional<TaughtLesson> lesson = Optional.empty();
  /** Milliseconds of the driver's clock. */
  private long driver;
  /** Milliseconds of the show's clock: what is hidden on a tape passes on it alone, a pause of the tape does not pass on it. */
  private long now;

  /** Begins, at 0 ms of the clock that drives it. */
  RecordedShow(Opening opening, Executor background, Runnable changed, LiveRecorder recorder) {
    this.show = new Show(opening.show(), background, changed, 0);
    this.viewer = new Viewer(opening.theme(), opening.code());
    this.recorder = recorder;
    this.page = opening.page();
  }

  /** Plays a tape from now on. */
  void play(Tape script) {
    tape = Optional.of(new PlayedTape(script, show, now, this::takes));
  }

  /** Gives a lesson from now on, or goes on with it where the show's cue has it. */
  void teach(LessonSource source) {
    lesson = Optional.of(new TaughtLesson(source, show, viewer, now));
  }

  /** Lets happen all that is due at that millisecond of the driver's clock. */
  void advance(long to) {
    var passed = Math.max(0, to - driver);
    driver += passed;
    var played = playing();
    if (played.isPresent()) {
      now = played.orElseThrow().advance(passed);
      tellNews(played.orElseThrow());
    } else {
      now += passed;
      lesson.ifPresentOrElse(taught -> taught.advance(now), () -> show.advance(now));
    }
  }

  private Optional<PlayedTape> playing() {
    return tape.filter(PlayedTape::isPlaying);
  }

  private void tellNews(PlayedTape played) {
    var news = played.news();
    if (!news.isEmpty()) {
      tell(news, false);
    }
  }

  /** Starts recording. @throws IOException if a file can't be written, with one sentence */
  void record(TerminalSize size) throws IOException {
    var style = new CastRecording.Style(3, Exporters.fitting(size), Exporters.title(show.run().scenario()),
        Exporters.colors(viewer.theme()), false);
    files.addAll(recorder.start(now, style, () -> show.cue(now).json()));
    capture(show.look(), style.size());
    tell(style.size().equals(size)
        ? "Recording; R stops it"
        : "Recording %d x %d cells, the most there are; R stops it".formatted(style.size().getColumns(),
            style.size().getRows()),
        false);
  }

  /** Stops recording, if it is on. */
  void stop() {
    attempt(() -> {
      if (recorder.isOn()) {
        recorder.stop(now);
        tell(where(), false);
      }
    });
  }

  /** Does what a key asks for. */
  void press(KeyStroke key, TerminalSize size) {
    var played = playing();
    if (played.isPresent()) {
      var isForShow = played.orElseThrow().press(key);
      tellNews(played.orElseThrow());
      if (!isForShow) {
        return;
      }
    }
    if (key.getKeyType() != KeyType.Character || key.getCharacter() != 'R' || key.isCtrlDown()
        || key.isAltDown()) {
      if (!takes(key, now)) {
        lesson.ifPresentOrElse(taught -> taught.press(key, now), () -> show.press(key, now));
      }
    } else if (recorder.isOn()) {
      stop();
    } else {
      attempt(() -> record(size));
    }
  }

  /** Whether the key is the viewer's own; it is recorded, whoever pressed it. */
  private boolean takes(KeyStroke key, long at) {
    attempt(() -> recorder.key(at, key));
    return viewer.press(key, at);
  }

  /**
   * What is to be seen at a moment, and in which theme.
   *
   * @param look   the show, and what its own viewer is told besides
   * @param lesson what a lesson shows beside it, if one is given
   * @param revision another number whenever the cue is another, but for time that passed
   */
  record Sight(Look look, Theme theme, Optional<LessonLook> lesson, long revision) {
    /** The look with a line of figures about the drawing. */
    Look lookWith(String figures) {
      var own = look.own();
      return look
          .with(new Look.Own(own.recording(), own.notice(), Optional.of(figures), own.code(), own.card()));
    }
  }

  /** All there is to know to have the same show elsewhere. */
  Cue cue() {
    return show.cue(now);
  }

  /** What is to be seen now. */
  Sight sight() {
    var look = lesson.map(TaughtLesson::look).orElseGet(show::look);
    var own = new Look.Own(recorder.isOn(), notice().or(() -> viewer.notice(now)), Optional.empty(),
        viewer.code(), link(look));
    return new Sight(look.with(own), viewer.theme(), lesson.map(TaughtLesson::script), show.revision());
  }

  /** The moment that is told as text as a link, if there is a page to link to. */
  private Optional<Card> link(Look look) {
    var text = look.front().overlay().filter(Look.Overlay.Text.class::isInstance)
        .map(Look.Overlay.Text.class::cast)
        .map(Look.Overlay.Text::text);
    if (!text.equals(linked)) {
      linked = text;
      link = page.flatMap(address -> text.map(address::card));
    }
    return link;
  }

  /** Records what is to be seen now, if anything is recorded. */
  void capture(TerminalSize size) {
    attempt(() -> capture(show.look(), Exporters.fitting(size)));
  }

  private void capture(Look look, TerminalSize size) throws IOException {
    var told = look.with(new Look.Own(false, viewer.notice(now), Optional.empty(), viewer.code()));
    recorder.frame(now, size, show.mode(), cast -> recorded.draw(cast, told, viewer.theme(), Charset.FULL));
  }

  /** When something changes by itself next, in milliseconds of the driver's clock; {@link Long#MAX_VALUE} if nothing will. */
  long nextChange() {
    return Math.min(nextOfShow(), notice().isPresent() ? noticeUntil : Long.MAX_VALUE);
  }

  private long nextOfShow() {
    if (playing().isPresent()) {
      return isStopped() ? Long.MAX_VALUE : driver + 1;
    }
    var change = Math.min(lesson.map(TaughtLesson::nextChange).orElseGet(show::nextChange),
        viewer.nextChange(now));
    return change == Long.MAX_VALUE ? change : driver + change - now;
  }

  private boolean isStopped() {
    return playing().filter(PlayedTape::isPaused).isPresent();
  }

  /** Whether time passes for the show. */
  boolean isRunning() {
    return playing().isPresent() ? !isStopped() : !show.look().playback().paused() && !show.isDone();
  }

  boolean isOver() {
    return show.isOver();
  }

  /** Whether the theme or the lesson has a file that may be edited. */
  boolean followsFiles() {
    return viewer.followsTheme() || lesson.filter(TaughtLesson::followsFile).isPresent();
  }

  /** Looks whether the theme's file or the lesson's was edited. @return whether there is something to see */
  boolean pollFiles() {
    var edited = lesson.map(TaughtLesson::poll).orElse(false);
    return viewer.pollTheme(now) || edited;
  }

  /** In a sentence where the recordings are; empty if there are none. */
  Optional<String> said() {
    return files.isEmpty() ? Optional.empty() : Optional.of(where());
  }

  /** Says that something went wrong that should not have; the show goes on. */
  void complain(Throwable e) {
    fault = fault.or(() -> Optional.of(e));
    tell("This did not work, by a fault in Wetpaint: " + e, true);
  }

  /** What went wrong first that should not have. */
  Optional<Throwable> fault() {
    return fault;
  }

  /** Reports the first fault, now that the terminal is given back. @throws IllegalStateException if there was one */
  void throwFault() {
    fault.ifPresent(first -> {
      throw new IllegalStateException("the show went on after this", first);
    });
  }

  /** The sentence with which recording failed, if it did. */
  Optional<String> failure() {
    return failure;
  }

  @Override
  public void close() {
    stop();
    show.close();
  }

  private String where() {
    return "Recorded: " + files.stream().map(Path::toString).collect(Collectors.joining(", "));
  }

  private interface Recording {
    void run() throws IOException;
  }

  /** A recording that fails ends; the show goes on. */
  private void attempt(Recording recording) {
    try {
      recording.run();
    } catch (IOException e) {
      failure = Optional.of(String.valueOf(e.getMessage()));
      tell(failure.orElseThrow(), true);
      try {
        recorder.close();
      } catch (IOException again) {
        e.addSuppressed(again);
      }
    }
  }

  private void tell(String message, boolean error) {
    notice = Optional.of(new Look.Notice(message, error));
    noticeUntil = driver + NOTICE;
  }

  private Optional<Look.Notice> notice() {
    return notice.filter(_ -> driver < noticeUntil);
  }

}

package wetpaint.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.graphics.BasicTextImage;
import com.googlecode.lanterna.input.KeyStroke;

import wetpaint.lesson.Lesson;
import wetpaint.record.Frame;
import wetpaint.record.Recording;
import wetpaint.show.Show;
import wetpaint.studio.Mode;
import wetpaint.tape.Tape;
import wetpaint.tape.TapePlayer;
import wetpaint.view.Charset;
import wetpaint.view.LessonScreen;
import wetpaint.view.Look;
import wetpaint.view.Screenplay;
import wetpaint.view.Viewer;

/**
 * Plays a tape as fast as it goes and draws it, frame by frame, onto recordings. Times of a recording are those of the tape,
 * divided by the speed of playback.
 */
final class TapeRecorder implements TapePlayer.Listener, AutoCloseable {
  private final Tape tape;
  private final TapeForecasts forecasts;
  private final Show show;
  private final TapePlayer player;
  private final List<? extends Recording> recordings;
  private final Screenshots screenshots;
  private final LongConsumer progress;
  private final Viewer viewer;
  private final Screenplay screenplay = new Screenplay();
  private final LessonScreen lessonScreen = new LessonScreen();
  private final Optional<TaughtLesson> lesson;
  private final BasicTextImage image;
  private Optional<Mode> mode = Optional.empty();
  private int frames;
  /** Of the last frame: when it was, in milliseconds of the tape, and how many steps were taken by then. */
  private long drawnAt;
  private int drawnSteps;

  /** Saves one picture. */
  @FunctionalInterface
  interface Screenshots {
    /** Saves the frame as the file that the step names. */
    void save(Tape.Step.Screenshot step, Frame frame) throws IOException;
  }

  /** Gets ready for a tape that gives no lesson. */
  TapeRecorder(Tape tape, Opening opening, TerminalSize size, List<? extends Recording> recordings,
      Screenshots screenshots, LongConsumer progress) {
    this(tape, opening, Optional.empty(), size, recordings, screenshots, progress);
  }

  /**
   * Gets ready.
   *
   * @param opening  how the show begins
   * @param lesson   that the tape gives, if it gives one
   * @param size     of the screen, in cells
   * @param progress is told the milliseconds recorded so far, at every frame
   */
  TapeRecorder(Tape tape, Opening opening, Optional<Lesson> lesson, TerminalSize size,
      List<? extends Recording> recordings,
      Screenshots screenshots, LongConsumer progress) {
    this.tape = tape;
    this.forecasts = new TapeForecasts(opening.show().run().scenario());
    this.show = new Show(opening.show(), forecasts, () -> {}, 0);
    this.player = new TapePlayer(tape, show, 0, this);
    this.viewer = new Viewer(opening.theme(), opening.code());
    this.lesson = lesson.map(given -> new TaughtLesson(LessonSource.unheard(given), show, viewer, 0));
    this.recordings = recordings;
    this.screenshots = screenshots;
    this.progress = progress;
    this.image = new BasicTextImage(size, TextCharacter.DEFAULT_CHARACTER);
  }

  /**
   * Records it all; the last frame is that of the end.
   *
   * @throws wetpaint.tape.TapeException if the tape would never end
   * @throws IOException                 if it can't be written
   */
  void record() throws IOException {
    while (!player.isOver()) {
      player.advance(due());
      if (!player.isHidden() && player.at() == due()) {
        frame();
      }
    }
    if (frames == 0
        || (!player.isHidden() && (player.at() > drawnAt || player.steps() > drawnSteps))) {
      frame();
    }
    for (var recording : recordings) {
      recording.end(recorded(player.at()));
    }
  }

  /** When the next frame is due, in milliseconds of the tape. */
  private long due() {
    return (long) Math.ceil(frames * 1000.0 * tape.settings().speed() / tape.settings().rate());
  }

  private void frame() throws IOException {
    while (due() <= player.at()) {
      frames++;
    }
    drawnAt = player.at();
    drawnSteps = player.steps();
    var frame = draw(recorded(drawnAt));
    var watched = Optional.of(show.mode());
    var isNews = !watched.equals(mode);
    mode = watched;
    for (var recording : recordings) {
      if (isNews) {
        recording.marker(frame.at(), show.mode().word());
      }
      recording.frame(frame);
    }
    progress.accept(frame.at());
  }

  @Override
  public boolean takes(KeyStroke key, long now) {
    if (viewer.press(key, now)) {
      return true;
    }
    lesson.ifPresent(taught -> taught.press(key, now));
    return lesson.isPresent();
  }

  @Override
  public void key(long at, String typed) throws IOException {
    for (var recording : recordings) {
      recording.key(recorded(at), typed);
    }
  }

  @Override
  public void hides() throws IOException {
    if (player.at() > drawnAt) {
      frame();
    }
  }

  @Override
  public void screenshot(Tape.Step.Screenshot step) throws IOException {
    screenshots.save(step, draw(0));
  }

  /** Milliseconds of the recording. */
  private long recorded(long at) {
    return Math.round(at / tape.settings().speed());
  }

  @Override
  public void close() {
    show.close();
  }

  private Frame draw(long at) {
    if (forecasts.advance(show.run().scenario(), player.now())) {
      show.advance(player.now());
    }
    lesson.ifPresent(taught -> taught.advance(player.now()));
    var look = lesson.map(TaughtLesson::look).orElseGet(show::look)
        .with(new Look.Own(false, viewer.notice(player.now()), Optional.empty(),
            viewer.code()));
    var graphics = image.newTextGraphics();
    lesson.ifPresentOrElse(
        taught -> lessonScreen.drawStage(graphics, look, taught.script(), viewer.theme(), Charset.FULL),
        () -> screenplay.draw(graphics, look, viewer.theme(), Charset.FULL));
    return new Frame(at, image);
  }
}

package wetpaint.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.graphics.BasicTextImage;
import com.googlecode.lanterna.input.KeyStroke;

import wetpaint.record.Frame;
import wetpaint.record.Recording;
import wetpaint.show.Show;
import wetpaint.studio.Mode;
import wetpaint.tape.Tape;
import wetpaint.tape.TapePlayer;
import wetpaint.theme.ThemeSource;
import wetpaint.view.Charset;
import wetpaint.view.Look;
import wetpaint.view.Screenplay;
import wetpaint.view.Viewer;

/** Draws what a tape plays, frame by frame, onto recordings. */
final class RecordingListener implements TapePlayer.Listener {
  private final List<? extends Recording> recordings;
  private final Screenshots screenshots;
  private final LongConsumer progress;
  private final Viewer viewer;
  private final Screenplay screenplay = new Screenplay();
  private final BasicTextImage image;
  private Optional<Mode> mode = Optional.empty();

  /** Saves one picture. */
  @FunctionalInterface
  interface Screenshots {
    /** Saves the frame as the file that the step names. */
    void save(Tape.Step.Screenshot step, Frame frame) throws IOException;
  }

  /**
   * Draws for these recordings.
   *
   * @param size     of the screen, in cells
   * @param theme    in which it is seen at first
   * @param progress is told the milliseconds recorded so far, at every frame
   */
  RecordingListener(List<? extends Recording> recordings, TerminalSize size, ThemeSource theme,
      Screenshots screenshots, LongConsumer progress) {
    this.viewer = new Viewer(theme);
    this.recordings = recordings;
    this.screenshots = screenshots;
    this.progress = progress;
    this.image = new BasicTextImage(size, TextCharacter.DEFAULT_CHARACTER);
  }

  @Override
  public void frame(long at, long now, Show show) throws IOException {
    var frame = draw(at, now, show);
    var watched = Optional.of(show.mode());
    var isNews = !watched.equals(mode);
    mode = watched;
    for (var recording : recordings) {
      if (isNews) {
        recording.marker(at, show.mode().word());
      }
      recording.frame(frame);
    }
    progress.accept(at);
  }

  @Override
  public boolean takes(KeyStroke key, long now) {
    return viewer.press(key, now);
  }

  @Override
  public void key(long at, String typed) throws IOException {
    for (var recording : recordings) {
      recording.key(at, typed);
    }
  }

  @Override
  public void screenshot(Tape.Step.Screenshot step, long now, Show show) throws IOException {
    screenshots.save(step, draw(0, now, show));
  }

  @Override
  public void end(long at) throws IOException {
    for (var recording : recordings) {
      recording.end(at);
    }
  }

  private Frame draw(long at, long now, Show show) {
    var look = show.look().with(new Look.Own(false, viewer.notice(now), Optional.empty()));
    screenplay.draw(image.newTextGraphics(), look, viewer.theme(), Charset.FULL);
    return new Frame(at, image);
  }
}

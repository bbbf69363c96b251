package wetpaint.show;

import java.util.Optional;
import java.util.concurrent.Executor;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;

import wetpaint.studio.Mode;
import wetpaint.studio.Presets;
import wetpaint.studio.Run;
import wetpaint.theme.Theme;
import wetpaint.theme.Themes;
import wetpaint.view.Look;

/** Presses keys at given moments of a show whose clock it moves. */
final class Stagehand implements AutoCloseable {
  static final Theme THEME = Themes.named("dark");

  final Show show;
  private long now;

  Stagehand(Run run) {
    this(run, Runnable::run);
  }

  /** With what takes long done by the executor. */
  Stagehand(Run run, Executor background) {
    this(run, background, 0, true);
  }

  private Stagehand(Run run, Executor background, int lanes, boolean forecasts) {
    show = new Show(new ShowConfig(run, Presets.all(), Gallery::of, 100, lanes, forecasts, Optional.empty()),
        background, () -> {}, 0);
  }

  /** A show that compares from the start. */
  static Stagehand comparing(Run run, int lanes) {
    return new Stagehand(run, Runnable::run, lanes, true);
  }

  /** A show without forecasts, which take their time. */
  static Stagehand withoutForecasts(Run run) {
    return new Stagehand(run, Runnable::run, 0, false);
  }

  static Stagehand lecture(Mode mode) {
    return new Stagehand(Run.of(Presets.LECTURE, mode));
  }

  /** Waits until so many milliseconds after the start, by the wall's clock. */
  Stagehand at(long millis) {
    now = millis;
    show.advance(millis);
    return this;
  }

  Stagehand after(long millis) {
    return at(now + millis);
  }

  Stagehand press(char... keys) {
    for (var key : keys) {
      show.press(new KeyStroke(key, false, false), now);
    }
    return this;
  }

  Stagehand press(KeyType... keys) {
    for (var key : keys) {
      show.press(new KeyStroke(key), now);
    }
    return this;
  }

  Stagehand press(KeyStroke key) {
    show.press(key, now);
    return this;
  }

  Look look() {
    return show.look();
  }

  @Override
  public void close() {
    show.close();
  }
}

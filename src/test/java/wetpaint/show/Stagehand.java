package wetpaint.show;

import java.util.concurrent.Executor;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;

import wetpaint.studio.Mode;
import wetpaint.studio.Presets;
import wetpaint.studio.Run;
import wetpaint.theme.ThemeSource;
import wetpaint.theme.Themes;
import wetpaint.time.HandTicker;
import wetpaint.time.Ticker;
import wetpaint.view.Look;

/** Presses keys at given moments of a show whose clock it moves. */
final class Stagehand implements AutoCloseable {
  private final HandTicker ticker = Ticker.byHand();
  final Show show;
  private long now;

  Stagehand(Run run) {
    this(run, Runnable::run);
  }

  /** With forecasts made by the executor. */
  Stagehand(Run run, Executor forecasts) {
    this(run, forecasts, 0, Themes.choose("dark"));
  }

  private Stagehand(Run run, Executor forecasts, int lanes, ThemeSource theme) {
    show = new Show(new ShowConfig(run, Presets.all(), Gallery::of, theme, 100, lanes), ticker,
        forecasts,
        () -> {});
  }

  /** A show that compares from the start. */
  static Stagehand comparing(Run run, int lanes) {
    return new Stagehand(run, Runnable::run, lanes, Themes.choose("dark"));
  }

  static Stagehand lecture(Mode mode) {
    return new Stagehand(Run.of(Presets.LECTURE, mode));
  }

  static Stagehand lecture(Mode mode, ThemeSource theme) {
    return new Stagehand(Run.of(Presets.LECTURE, mode), Runnable::run, 0, theme);
  }

  /** Waits until so many milliseconds after the start, by the wall's clock. */
  Stagehand at(long millis) {
    now = millis;
    ticker.moveTo(millis);
    return this;
  }

  Stagehand after(long millis) {
    return at(now + millis);
  }

  Stagehand press(char... keys) {
    for (var key : keys) {
      show.press(new KeyStroke(key, false, false));
    }
    return this;
  }

  Stagehand press(KeyType... keys) {
    for (var key : keys) {
      show.press(new KeyStroke(key));
    }
    return this;
  }

  Stagehand press(KeyStroke key) {
    show.press(key);
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

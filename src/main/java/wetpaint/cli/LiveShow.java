package wetpaint.cli;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;

import com.googlecode.lanterna.graphics.TextGraphics;
import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;

import wetpaint.terminal.Device;
import wetpaint.time.Ticker;
import wetpaint.time.WallTicker;
import wetpaint.view.Charset;

/**
 * A show on the terminal: keys come on one thread, frames are drawn on another. Each takes the
 * show for itself and hands in the time, so what a key does happens at the very moment that a tape says.
 */
final class LiveShow {
  private static final long THEME_POLL = 1000;
  private static final long NANOS = 1_000_000;
  private static final KeyStroke CTRL_L = new KeyStroke('l', true, false);

  private final Device device;
  private final Charset charset;
  private final WallTicker ticker = Ticker.wall();
  /** Held by whoever uses the show. */
  private final ReentrantLock stage = new ReentrantLock();
  private final long began;
  private final RecordedShow show;
  private boolean figures;

  private LiveShow(Opening opening, Device device, Charset charset, LiveRecorder recorder, boolean figures,
      Executor forecasts) {
    this.device = device;
    this.charset = charset;
    this.figures = figures;
    this.began = ticker.nanos();
    this.show = new RecordedShow(opening, forecasts, device::wake, recorder);
  }

  /**
   * Runs until the user quits.
   *
   * @param records whether it is recorded from the start
   * @return the show that was, for what there is to say about recordings
   * @throws IOException if it can't be recorded from the start, with one sentence
   */
  static RecordedShow run(Opening opening, Device device, Charset charset, LiveRecorder recorder,
      boolean records,
      boolean figures) throws IOException {
    try (var helpers = Executors.newScheduledThreadPool(1,
        Thread.ofPlatform().daemon().name("wetpaint-later").factory())) {
      var live = new LiveShow(opening, device, charset, recorder, figures, helpers);
      try (var show = live.show) {
        if (records) {
          show.record(device.size());
        }
        device.onKey(live::press);
        var _ = helpers.scheduleWithFixedDelay(live::pollTheme, THEME_POLL, THEME_POLL,
            TimeUnit.MILLISECONDS);
        device.animate(live::draw);
        return show;
      } finally {
        helpers.shutdownNow();
      }
    }
  }

  private void press(KeyStroke key) {
    var last = alone(() -> {
      if (key.getKeyType() == KeyType.F12) {
        figures = !figures;
      } else if (key.equals(CTRL_L)) {
        device.repaint();
      } else {
        show.press(key, device.size());
      }
      return show.isOver() || key.getKeyType() == KeyType.EOF;
    });
    if (last) {
      device.stop();
    }
  }

  private boolean draw(TextGraphics screen) {
    return alone(() -> {
      show.draw(screen, charset, figures ? Optional.of(figures()) : Optional.empty());
      return show.isMoving();
    });
  }

  private String figures() {
    var stats = device.stats();
    return String.format(Locale.ROOT,
        "%d frames, %d B/s; last %d B, %d cells; us: view %d, encode %d, write %d",
        stats.frames(), stats.secondBytes(), stats.frameBytes(), stats.changedCells(),
        stats.viewNanos() / 1000,
        stats.encodeNanos() / 1000, stats.writeNanos() / 1000);
  }

  private void pollTheme() {
    if (alone(show::pollTheme)) {
      device.wake();
    }
  }

  private boolean alone(BooleanSupplier use) {
    stage.lock();
    try {
      show.advance((ticker.nanos() - began) / NANOS);
      return use.getAsBoolean();
    } finally {
      stage.unlock();
    }
  }
}

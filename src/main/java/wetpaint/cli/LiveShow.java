package wetpaint.cli;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import com.googlecode.lanterna.screen.Screen;

import wetpaint.show.Opening;
import wetpaint.show.Show;
import wetpaint.terminal.Device;
import wetpaint.time.Ticker;
import wetpaint.view.Charset;
import wetpaint.view.Screenplay;

/** A show on the terminal: keys come on one thread, frames are drawn on another. */
final class LiveShow {
  private static final long THEME_POLL = 500;

  private final Device device;
  private final Charset charset;
  private final Screenplay screenplay = new Screenplay();
  /** Held by whoever uses the show. */
  private final ReentrantLock stage = new ReentrantLock();
  private final Show show;
  private boolean figures;

  private LiveShow(Opening opening, Device device, Charset charset, boolean figures, Executor forecasts) {
    this.device = device;
    this.charset = charset;
    this.figures = figures;
    this.show = new Show(opening, Ticker.wall(), forecasts, device::wake);
  }

  /** Runs until the user quits. */
  static void run(Opening opening, Device device, Charset charset, boolean figures) {
    try (var helpers = Executors.newScheduledThreadPool(1,
        Thread.ofPlatform().daemon().name("wetpaint-later").factory())) {
      var live = new LiveShow(opening, device, charset, figures, helpers);
      device.onKey(live::press);
      var _ = helpers.scheduleWithFixedDelay(live::pollTheme, THEME_POLL, THEME_POLL, TimeUnit.MILLISECONDS);
      device.animate(live::draw);
      live.show.close();
      helpers.shutdownNow();
    }
  }

  private void press(KeyStroke key) {
    stage.lock();
    try {
      switch (key.getKeyType()) {
        case F12 -> figures = !figures;
        case Character -> typed(key);
        default -> show.press(key);
      }
      if (show.isOver() || key.getKeyType() == KeyType.EOF) {
        device.stop();
      }
    } finally {
      stage.unlock();
    }
  }

  private void typed(KeyStroke key) {
    if (key.isCtrlDown() && key.getCharacter() == 'l') {
      device.repaint();
    } else {
      show.press(key);
    }
  }

  private boolean draw(Screen screen) {
    stage.lock();
    try {
      var look = show.look().on(false, figures ? Optional.of(figures()) : Optional.empty());
      screenplay.draw(screen.newTextGraphics(), look, show.theme(), charset);
      return show.isMoving();
    } finally {
      stage.unlock();
    }
  }

  private String figures() {
    var stats = device.screen().stats();
    return String.format(Locale.ROOT, "%d frames, %d bytes: the last %d bytes, %d cells, %d us to encode",
        stats.frames(),
        stats.bytes(), stats.frameBytes(), stats.changedCells(), stats.encodeNanos() / 1000);
  }

  private void pollTheme() {
    stage.lock();
    try {
      if (show.pollTheme()) {
        device.wake();
      }
    } finally {
      stage.unlock();
    }
  }
}

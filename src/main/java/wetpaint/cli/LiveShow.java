package wetpaint.cli;

import java.io.IOException;
import java.nio.file.Path;
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
  private static final long NANOS = 1_000_000;

  private final Device device;
  private final Charset charset;
  private final Screenplay screenplay = new Screenplay();
  /** Held by whoever uses the show. */
  private final ReentrantLock stage = new ReentrantLock();
  private final Ticker ticker = Ticker.wall();
  private final LiveRecorder recorder;
  private final Show show;
  private Optional<Path> recorded = Optional.empty();
  private boolean figures;

  private LiveShow(Opening opening, Device device, Charset charset, LiveRecorder recorder, boolean figures,
      Executor forecasts) {
    this.device = device;
    this.charset = charset;
    this.recorder = recorder;
    this.figures = figures;
    this.show = new Show(opening, ticker, forecasts, device::wake);
  }

  /**
   * Runs until the user quits.
   *
   * @param records whether it is recorded from the start
   * @return where the last recording is, if there is one
   */
  static Optional<Path> run(Opening opening, Device device, Charset charset, LiveRecorder recorder,
      boolean records,
      boolean figures) {
    try (var helpers = Executors.newScheduledThreadPool(1,
        Thread.ofPlatform().daemon().name("wetpaint-later").factory())) {
      var live = new LiveShow(opening, device, charset, recorder, figures, helpers);
      if (records) {
        live.record();
      }
      device.onKey(live::press);
      var _ = helpers.scheduleWithFixedDelay(live::pollTheme, THEME_POLL, THEME_POLL, TimeUnit.MILLISECONDS);
      device.animate(live::draw);
      if (recorder.isOn()) {
        live.record();
      }
      live.show.close();
      helpers.shutdownNow();
      return live.recorded;
    }
  }

  private void press(KeyStroke key) {
    stage.lock();
    try {
      switch (key.getKeyType()) {
        case F12 -> figures = !figures;
        case Character -> typed(key);
        default -> {
          recorder.key(now(), key);
          show.press(key);
        }
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
    } else if (!key.isCtrlDown() && key.getCharacter() == 'R') {
      record();
    } else {
      recorder.key(now(), key);
      show.press(key);
    }
  }

  /** Starts recording, or stops it. */
  private void record() {
    try {
      if (recorder.isOn()) {
        recorded = Optional.of(recorder.stop(now()));
        show.tell("Recorded: " + recorded.orElseThrow(), false);
      } else {
        recorder.start(now(), device.screen().getTerminalSize(), Outlets.colors(show.theme()));
        show.tell("Recording; R stops it", false);
      }
    } catch (IOException e) {
      show.tell(String.valueOf(e.getMessage()), true);
    }
  }

  private long now() {
    return ticker.nanos() / NANOS;
  }

  private boolean draw(Screen screen) {
    stage.lock();
    try {
      var look = show.look().on(recorder.isOn(), figures ? Optional.of(figures()) : Optional.empty());
      screenplay.draw(screen.newTextGraphics(), look, show.theme(), charset);
      recorder.frame(now(), graphics -> screenplay.draw(graphics, look, show.theme(), charset));
      return show.isMoving();
    } catch (IOException e) {
      show.tell(String.valueOf(e.getMessage()), true);
      return true;
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

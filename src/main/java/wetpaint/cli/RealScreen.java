package wetpaint.cli;

import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import com.googlecode.lanterna.graphics.TextGraphics;
import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;

import wetpaint.real.RealRun;
import wetpaint.show.Action;
import wetpaint.show.Keys;
import wetpaint.show.ShowConfig;
import wetpaint.terminal.Device;
import wetpaint.time.Ticker;
import wetpaint.time.WallTicker;
import wetpaint.view.Look;
import wetpaint.view.Screenplay;
import wetpaint.view.Viewer;

/** Real runs on this process's terminal. */
final class RealScreen implements AutoCloseable {
  private static final long NANOS = 1_000_000;

  private final Device device;
  private final WallTicker ticker = Ticker.wall();
  private final ExecutorService background = Executors
      .newCachedThreadPool(Thread.ofPlatform().daemon().name("wetpaint-real").factory());
  private final Screenplay screenplay = new Screenplay();
  private final Viewer viewer;
  private final RealShow show;

  /** Begins with a run. */
  RealScreen(RealRun first, Opening opening, Device device) {
    this.device = device;
    this.viewer = new Viewer(opening.theme(), opening.code());
    ShowConfig config = opening.show();
    this.show = new RealShow(first, config.scenarios(), config.pictures(), background, device::wake,
        this::now);
  }

  /** Runs until the user quits. */
  void run() {
    device.onKey(this::press);
    device.animate(this::draw);
  }

  private void press(KeyStroke key) {
    var action = Keys.of(key);
    if (key.getKeyType() == KeyType.EOF) {
      device.stop();
    } else if (action.filter(asked -> asked == Action.REDRAW).isPresent()) {
      device.repaint();
    } else if (!viewed(key)) {
      show.press(key);
    }
    if (show.isOver()) {
      device.stop();
    }
    device.wake();
  }

  private synchronized boolean viewed(KeyStroke key) {
    return viewer.press(key, now());
  }

  private synchronized boolean draw(TextGraphics screen) {
    var look = show.look().with(new Look.Own(false, viewer.notice(now()), Optional.empty(), viewer.code()));
    screenplay.draw(screen, look, viewer.theme(), device.kind().charset());
    return show.isMoving() || viewer.notice(now()).isPresent();
  }

  private long now() {
    return ticker.nanos() / NANOS;
  }

  @Override
  public void close() {
    show.close();
    background.shutdownNow();
  }
}

package wetpaint.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;

import com.googlecode.lanterna.graphics.TextGraphics;
import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;

import wetpaint.listing.Listings;
import wetpaint.real.RealRun;
import wetpaint.show.Action;
import wetpaint.show.Keys;
import wetpaint.show.ShowConfig;
import wetpaint.terminal.Device;
import wetpaint.theme.Theme;
import wetpaint.time.Ticker;
import wetpaint.time.WallTicker;
import wetpaint.view.Exhibition;
import wetpaint.view.Look;
import wetpaint.view.Screenplay;
import wetpaint.view.Viewer;
import wetpaint.wire.FrameDrawing;

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
  private final RealRecorder recorder;
  private final List<Path> files = new CopyOnWriteArrayList<>();
  private volatile Optional<String> failure = Optional.empty();
  private volatile Future<?> recording = CompletableFuture.completedFuture(null);

  /**
   * Begins with a run, which is recorded if that is awaited.
   *
   * @param all whether with one of each mode instead
   */
  RealScreen(RealRun first, Opening opening, Device device, RealRecorder recorder, boolean all) {
    this.device = device;
    this.recorder = recorder;
    this.viewer = new Viewer(opening.theme(), opening.code());
    ShowConfig config = opening.show();
    this.show = new RealShow(first, config.scenarios(), config.pictures(), background, device::wake,
        this::now);
    show.onRecord(this::record, recorder.isAwaited());
    if (all) {
      show.compareAll();
    }
  }

  /** Runs until the user quits. */
  void run() {
    device.onKey(this::press);
    device.animate(new FrameDrawing() {
      @Override
      public boolean draw(TextGraphics screen) {
        return RealScreen.this.draw(screen);
      }

      @Override
      public Optional<Exhibition> exhibition() {
        return device.showsPixels()
            ? Optional.of(new Exhibition(screenplay.hangings(), viewer.theme()))
            : Optional.empty();
      }
    });
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

  /** Records it beside the show; called by the show, which takes one key at a time. */
  private void record(RealFilm film) {
    if (!recording.isDone()) {
      show.say("The one before is still being recorded", true);
      return;
    }
    show.say("Recording what was measured", false);
    recording = background.submit(() -> {
      try {
        var style = style();
        var file = recorder.record(film, style.theme, style.code, device.size(), _ -> {});
        files.add(file);
        show.say("Recorded: " + file, false);
      } catch (IOException | RuntimeException e) {
        failure = Optional.of(String.valueOf(e.getMessage()));
        show.say(failure.orElseThrow(), true);
      }
    });
  }

  private record Style(Theme theme, Optional<Listings> code) {}

  private synchronized Style style() {
    return new Style(viewer.theme(), viewer.code());
  }

  /** Waits until nothing is being recorded. */
  void finish() throws InterruptedException {
    try {
      recording.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("recording ended so", e);
    }
  }

  /** In a sentence where the recordings are; empty if there are none. */
  Optional<String> said() {
    return files.isEmpty()
        ? Optional.empty()
        : Optional.of("Recorded: " + files.stream().map(Path::toString).collect(Collectors.joining(", ")));
  }

  /** The sentence with which recording failed last, or why nothing was recorded. */
  Optional<String> failure() {
    return failure.isEmpty() && recorder.isAwaited()
        ? Optional.of("nothing was recorded: the run was not done")
        : failure;
  }

  private long now() {
    return ticker.nanos() / NANOS;
  }

  @Override
  public void close() {
    show.close();
    // What is being recorded is recorded to its end.
    background.shutdown();
  }
}

package wetpaint.terminal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import org.jspecify.annotations.Nullable;

import wetpaint.pixel.PixelScreen;
import wetpaint.wire.FrameDrawing;
import wetpaint.wire.FrameLoop;
import wetpaint.wire.FrameStats;
import wetpaint.wire.FrameWriter;
import wetpaint.wire.Modes;
import wetpaint.wire.Pacer;
import wetpaint.wire.TerminalKind;
import wetpaint.wire.Wire;

/** The terminal, taken: a screen to draw on, and keys. However the program ends, it is given back as it was found. */
public final class Device implements AutoCloseable {
  /** Milliseconds that a terminal which does not read may hold up the end. */
  private static final int FAREWELL = 1000;
  /** Milliseconds that the last frame is waited for. */
  private static final int LAST_FRAME = 100;
  /** Milliseconds after which a program without a terminal is ended by force, and its exit code: that of SIGHUP. */
  private static final int LAST = 1600;
  private static final int HUNG_UP = 129;
  /** Milliseconds between looks whether the shell has put this job into the foreground. */
  private static final int BACKGROUND = 100;
  private static final byte[] NOTHING = {};
  private static final KeyStroke CTRL_Z = new KeyStroke('z', true, false);

  private final Tty tty;
  private final FrameLoop loop;
  private final FrameWriter writer;
  private final Window window;
  private final Wire wire;
  private final Optional<PixelScreen> pixels;
  private final Job job;
  private final Pacer pacer;
  private final AtomicBoolean suspended = new AtomicBoolean();
  private volatile Runnable beforeStop = () -> {};
  private volatile Runnable afterStop = () -> {};
  private final CountDownLatch over = new CountDownLatch(1);

  private Device(Tty tty, DeviceOptions options, Map<String, String> env) throws IOException {
    this.tty = tty;
    pacer = options.pacer(env);
    loop = new FrameLoop(pacer);
    writer = new FrameWriter(new FileOutputStream(FileDescriptor.out), loop::sinkChanged, this::gone);
    window = new Window(tty::size, env);
    pixels = options.pixelScreen(env, tty);
    wire = new Wire(options.kind(env), window.size(), writer, pixels);
    job = new Job(this::resized, this::wentOn, this::suspend);
    // It may have changed before the job was listening.
    window.resized();
  }

  /**
   * Has what a terminal needs got ready on a thread of its own, while the caller finds out what is to be shown: the native library
   * unpacked, and classes that take long to begin with. Nothing is touched yet; {@link #open} waits for what is not ready.
   */
  public static void prepare() {
    Thread.ofPlatform().daemon().name("wetpaint-prepare").start(() -> {
      if (NativeLibrary.loads() && TerminalProbe.now().output()) {
        Job.prepare();
        TextCharacter.DEFAULT_CHARACTER.isBold();
      }
    });
  }

  /**
   * Takes the terminal: raw mode, alternate screen, cursor hidden.
   *
   * @throws NotATerminal if standard input or output is none, or one that can't place characters
   */
  public static Device open(DeviceOptions options, Map<String, String> env) throws NotATerminal, IOException {
    if ("dumb".equals(env.get("TERM"))) {
      throw new NotATerminal("This terminal can't place characters (TERM=dumb), expected one that can", true);
    }
    var device = new Device(Tty.open(), options, env);
    Runtime.getRuntime().addShutdownHook(new Thread(device::close, "wetpaint-restore"));
    Thread.setDefaultUncaughtExceptionHandler((thread, fault) -> device.fail(fault));
    device.writer.open(Modes.enter());
    return device;
  }

  /** Columns and rows. */
  public TerminalSize size() {
    return window.size();
  }

  /** What was sent so far; for the drawing of {@link #animate}. */
  public FrameStats stats() {
    return wire.stats();
  }

  /** Whether paintings are shown in pixels, so that a drawing should tell of them. */
  public boolean showsPixels() {
    return pixels.isPresent();
  }

  /** What the terminal can show. */
  public TerminalKind kind() {
    return wire.kind();
  }

  /**
   * Who is told of each key, on the keyboard's thread, from now on; of {@link KeyType#EOF} when the terminal has gone. Ctrl-Z is
   * the device's own.
   */
  public void onKey(Consumer<KeyStroke> keys) {
    Thread.ofPlatform().daemon().name("wetpaint-keys").start(() -> listen(keys));
  }

  /** When frames are due. */
  public Pacer pacer() {
    return pacer;
  }

  /** Has somebody told before the program is stopped by Ctrl-Z, and after it has got its terminal back. */
  public void onSuspend(Runnable before, Runnable after) {
    beforeStop = before;
    afterStop = after;
  }

  /** Has the next frame drawn soon: something has changed. */
  public void wake() {
    loop.wake();
  }

  /** Has every cell sent again, whatever the terminal shows now. */
  public void repaint() {
    loop.repaint();
  }

  /** Ends {@link #animate}. */
  public void stop() {
    loop.stop();
  }

  /**
   * Draws until {@link #stop}: in each slot while the drawing says that it moves, otherwise once after each {@link #wake},
   * key or resize. Slots that come too late, or while the terminal does not read, are skipped. Who draws writes as well: that is a thread
   * for which nobody waits if the terminal does not read at the end.
   */
  public void animate(FrameDrawing drawing) {
    var frames = new FutureTask<@Nullable Void>(() -> loop.run(writer, whole -> {
      wire.resize(window.size());
      if (whole) {
        wire.repaint();
      }
      return wire.show(drawing);
    }), null);
    Thread.ofPlatform().daemon().name("wetpaint-frames").start(() -> {
      frames.run();
      stop();
    });
    loop.awaitStop();
    try {
      frames.get(LAST_FRAME, TimeUnit.MILLISECONDS);
    } catch (ExecutionException e) {
      throw unchecked(frames.exceptionNow());
    } catch (TimeoutException e) {
      // It is being written, or left to itself.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static RuntimeException unchecked(Throwable fault) {
    if (fault instanceof Error error) {
      throw error;
    }
    return fault instanceof RuntimeException same ? same : new IllegalStateException(fault);
  }

  /** The keyboard's thread. */
  private void listen(Consumer<KeyStroke> keys) {
    new Keyboard(tty, key -> press(key, keys), () -> loop.stopped() || over.getCount() == 0).listen();
    if (!loop.stopped() && over.getCount() > 0) {
      gone();
      keys.accept(new KeyStroke(KeyType.EOF));
    }
  }

  /** There is no terminal any more: the program ends, even if it is at something that does not. */
  private void gone() {
    stop();
    CompletableFuture.delayedExecutor(LAST, TimeUnit.MILLISECONDS, Runnable::run)
        .execute(() -> Runtime.getRuntime().halt(HUNG_UP));
  }

  private void press(KeyStroke key, Consumer<KeyStroke> keys) {
    if (key.equals(CTRL_Z)) {
      suspend();
    } else {
      keys.accept(key);
      wake();
    }
  }

  private void resized() {
    window.resized();
    wake();
  }

  /** Stopped by somebody else, with the terminal taken: it may be a shell's by now, until that gives it back. */
  private void wentOn() {
    if (suspended.get()) {
      // Who waits for the terminal takes it.
      return;
    }
    if (Job.foreground()) {
      takeAsItIs();
    } else {
      alone(() -> {
        beforeStop.run();
        writer.pause(NOTHING, FAREWELL);
        if (awaitForeground()) {
          takeAsItIs();
          afterStop.run();
        }
      });
    }
  }

  /** Who knows what it shows now. */
  private void takeAsItIs() {
    tty.raw();
    writer.open(Modes.enter());
    window.resized();
    repaint();
  }

  /** Ctrl-Z: the shell has the terminal until it has us go on in the foreground, or ends us. */
  private void suspend() {
    alone(() -> {
      beforeStop.run();
      writer.pause(farewell(), FAREWELL);
      tty.giveBack();
      try {
        job.suspend();
        if (awaitForeground()) {
          takeAgain();
          afterStop.run();
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    });
  }

  /** Stops once, however many ask for it. */
  private void alone(Runnable stop) {
    if (suspended.compareAndSet(false, true)) {
      try {
        stop.run();
      } finally {
        suspended.set(false);
      }
    }
  }

  /** Waits until the terminal is ours. @return false if the program ends before */
  private boolean awaitForeground() {
    try {
      while (!over.await(BACKGROUND, TimeUnit.MILLISECONDS)) {
        if (Job.foreground()) {
          return true;
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return false;
  }

  private void takeAgain() throws IOException {
    synchronized (tty) {
      if (over.getCount() == 0) {
        return;
      }
      tty.takeAgain();
    }
    takeAsItIs();
  }

  /** Who comes second waits until it is done: a shutdown hook that returned before would let the JVM end in the middle of it. */
  private synchronized void giveBack() {
    over.countDown();
    writer.end(farewell(), FAREWELL);
    tty.giveBack();
  }

  private byte[] farewell() {
    var clearing = pixels.map(PixelScreen::clearing).orElse(NOTHING);
    var leaving = Modes.leave();
    var farewell = Arrays.copyOf(clearing, clearing.length + leaving.length);
    System.arraycopy(leaving, 0, farewell, clearing.length, leaving.length);
    return farewell;
  }

  /**
   * Gives the terminal back, prints a fault from which the program can't go on, and ends it. The loop is left waiting: had it
   * returned, the program could end well before this one says that it did not.
   */
  public void fail(Throwable fault) {
    giveBack();
    fault.printStackTrace();
    Runtime.getRuntime().exit(1);
  }

  /** Gives the terminal back; what is drawn later is dropped. */
  @Override
  public void close() {
    stop();
    giveBack();
  }
}

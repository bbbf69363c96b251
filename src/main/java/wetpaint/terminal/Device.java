package wetpaint.terminal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import com.googlecode.lanterna.screen.Screen;
import com.googlecode.lanterna.screen.Screen.RefreshType;
import com.googlecode.lanterna.screen.TerminalScreen;
import org.jspecify.annotations.Nullable;

/** The terminal, taken: a screen to draw on, and keys. However the program ends, it is given back as it was found. */
public final class Device implements AutoCloseable {
  /** Milliseconds that a terminal which does not read may hold up the end. */
  private static final int FAREWELL = 500;
  /** Milliseconds that the keyboard's thread waits for a key before it looks whether all is over. */
  private static final int PATIENCE = 250;

  private final Tty tty;
  private final FrameWriter writer;
  private final JLineTerminal terminal;
  private final TerminalScreen screen;
  private final Pacer pacer;
  private final Thread hook = new Thread(this::close, "wetpaint-restore");

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  /** Held while a frame is drawn, so that none follows the farewell. */
  private final ReentrantLock gate = new ReentrantLock();
  private boolean stirred = true;
  private boolean repaint = true;
  private boolean stopped;
  private volatile boolean suspended;
  private volatile boolean closed;
  private volatile Consumer<KeyStroke> keys = key -> {};
  private volatile @Nullable Job job;

  private Device(Tty tty, DeviceOptions options, Map<String, String> env) throws IOException {
    this.tty = tty;
    pacer = Pacer.of(options.fps().orElse(Pacer.suits(env)));
    writer = new FrameWriter(new FileOutputStream(FileDescriptor.out), this::signal, this::stop);
    terminal = new JLineTerminal(tty, writer, env);
    screen = new TerminalScreen(terminal);
    screen.setCursorPosition(null);
  }

  /**
   * Takes the terminal: raw mode, alternate screen, cursor hidden.
   *
   * @throws NotATerminal if standard input or output is none, or one that can't place characters
   */
  public static Device open(DeviceOptions options, Map<String, String> env) throws NotATerminal, IOException {
    if ("dumb".equals(env.get("TERM"))) {
      throw new NotATerminal(
          "This terminal can't place characters (TERM=dumb): try `wetpaint simulate`, which only prints.");
    }
    var device = new Device(Tty.open(), options, env);
    Runtime.getRuntime().addShutdownHook(device.hook);
    Thread.setDefaultUncaughtExceptionHandler((thread, fault) -> device.fail(fault));
    device.enter();
    Thread.ofPlatform().daemon().name("wetpaint-keys").start(device::listen);
    return device;
  }

  /** What is drawn on; {@link #animate} refreshes it. */
  public Screen screen() {
    return screen;
  }

  /** Who is told of each key, on the keyboard's thread; {@link KeyType#EOF} once when the terminal has gone. */
  public void onKey(Consumer<KeyStroke> keys) {
    this.keys = keys;
  }

  /** Has the next frame drawn soon: something has changed. */
  public void wake() {
    lock.lock();
    try {
      stirred = true;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** Has every cell sent again, whatever the terminal shows now. */
  public void repaint() {
    lock.lock();
    try {
      repaint = true;
    } finally {
      lock.unlock();
    }
    wake();
  }

  /** Ends {@link #animate}. */
  public void stop() {
    lock.lock();
    try {
      stopped = true;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /**
   * Draws until {@link #stop}: in each slot while the drawing says that it moves, otherwise once after each {@link #wake},
   * key or resize. Slots that come too late, or while the terminal does not read, are skipped.
   */
  public void animate(Drawing drawing) {
    var moving = false;
    var slot = System.nanoTime() - pacer.period();
    try {
      while (true) {
        slot = await(moving, slot);
        if (slot == Long.MIN_VALUE) {
          return;
        }
        moving = show(drawing);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean due(boolean moving) {
    return (moving || stirred) && !suspended;
  }

  private long await(boolean moving, long last) throws InterruptedException {
    lock.lock();
    try {
      while (!stopped && !(due(moving) && writer.ready())) {
        changed.await();
      }
      var now = System.nanoTime();
      var slot = moving ? pacer.next(last, now) : pacer.wake(last, now);
      while (!stopped && slot > System.nanoTime()) {
        changed.awaitNanos(slot - System.nanoTime());
      }
      stirred = false;
      return stopped ? Long.MIN_VALUE : slot;
    } finally {
      lock.unlock();
    }
  }

  private boolean show(Drawing drawing) throws IOException {
    gate.lock();
    try {
      if (suspended) {
        return true;
      }
      terminal.getTerminalSize();
      var whole = takeRepaint();
      whole |= screen.doResizeIfNecessary() != null;
      var moving = drawing.draw(screen);
      screen.refresh(whole ? RefreshType.COMPLETE : RefreshType.DELTA);
      return moving;
    } finally {
      gate.unlock();
    }
  }

  private boolean takeRepaint() {
    lock.lock();
    try {
      var wanted = repaint;
      repaint = false;
      return wanted;
    } finally {
      lock.unlock();
    }
  }

  private void enter() throws IOException {
    tty.raw();
    var modes = Modes.enter();
    writer.write(modes, modes.length);
    screen.startScreen();
  }

  /** The keyboard's thread. */
  private void listen() {
    job = new Job(this::resized, this::suspend, this::goOn);
    resized();
    var decoder = new KeyDecoder(this::press);
    var silence = 0;
    try {
      while (!closed) {
        var wait = decoder.waiting() ? KeyDecoder.ESC_DELAY : PATIENCE;
        var b = tty.read(wait);
        if (b >= 0) {
          silence = 0;
          decoder.accept(b);
        } else if (b == -1) {
          break;
        } else {
          silence += wait;
          decoder.silence(silence);
        }
      }
    } catch (IOException e) {
      // The terminal has gone, or was given back: both are the end of the keys.
    }
    keys.accept(new KeyStroke(KeyType.EOF));
    stop();
  }

  private void press(KeyStroke key) {
    if (key.equals(new KeyStroke('z', true, false))) {
      suspend();
    } else {
      keys.accept(key);
      wake();
    }
  }

  private void resized() {
    terminal.resized();
    wake();
  }

  /** Ctrl-Z: the shell has the terminal until it has us go on. */
  private void suspend() {
    gate.lock();
    try {
      if (suspended || closed || job == null) {
        return;
      }
      suspended = true;
    } finally {
      gate.unlock();
    }
    var modes = Modes.leave();
    writer.write(modes, modes.length);
    writer.drain(FAREWELL);
    tty.cooked();
    try {
      job.suspend();
    } catch (IOException e) {
      // Without a shell nothing stops, and the program goes on.
    }
    goOn();
  }

  private void goOn() {
    if (closed) {
      return;
    }
    tty.raw();
    var modes = Modes.enter();
    writer.write(modes, modes.length);
    suspended = false;
    terminal.resized();
    repaint();
  }

  private void signal() {
    lock.lock();
    try {
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  private void fail(Throwable fault) {
    close();
    fault.printStackTrace();
    Runtime.getRuntime().exit(1);
  }

  /** Gives the terminal back; once is enough. What is drawn later is dropped. */
  @Override
  public void close() {
    lock.lock();
    try {
      if (closed) {
        return;
      }
      closed = true;
    } finally {
      lock.unlock();
    }
    stop();
    writer.close(suspended ? new byte[0] : Modes.leave(), FAREWELL);
    try {
      tty.close();
    } catch (IOException e) {
      // It has gone: there is nothing to give back.
    }
    if (job != null) {
      job.close();
    }
  }
}

package wetpaint.terminal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.pty4j.PtyProcess;
import com.pty4j.PtyProcessBuilder;
import com.pty4j.WinSize;
import org.jline.terminal.Size;
import org.jline.utils.ScreenTerminal;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * A real pseudoterminal with a process in it, watched by a person who is patient but not for ever: what came out, and the
 * screen it makes.
 */
public final class Pseudoterminal implements AutoCloseable {
  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(30);

  private final PtyProcess process;
  private final ScreenTerminal screen;
  private final StringBuilder output = new StringBuilder();
  private boolean reading = true;
  private boolean ended;

  private Pseudoterminal(PtyProcess process, int columns, int rows) {
    this.process = process;
    screen = new ScreenTerminal(Math.max(2, columns), Math.max(2, rows));
    Thread.ofPlatform().daemon().start(this::watch);
  }

  /** Runs a command in a terminal of the given size; the environment has nothing but PATH, TERM and what is given. */
  public static Pseudoterminal run(int columns, int rows, Map<String, String> extra, String... command)
      throws IOException {
    var env = new HashMap<>(
        Map.of("TERM", "xterm-256color", "LANG", "C.UTF-8", "PATH", System.getenv("PATH")));
    env.putAll(extra);
    return new Pseudoterminal(new PtyProcessBuilder(command)
        .setEnvironment(env)
        .setInitialColumns(columns)
        .setInitialRows(rows)
        .start(), columns, rows);
  }

  /** Runs a shell's script in an 80 x 24 terminal; it gets that size when the shell runs already, and a size that the script sets comes after. */
  public static Pseudoterminal script(String script) throws IOException {
    return run(80, 24, Map.of(), "sh", "-c", "while [ \"$(stty size)\" = '0 0' ]; do :; done; " + script);
  }

  /** The command line, quoted for a shell, that runs a class of this class path on this JDK. */
  public static String java(Class<?> program, String... args) {
    return ChildJvm.command(program, args).stream().map(word -> "'" + word.replace("'", "'\\''") + "'")
        .collect(Collectors.joining(" "));
  }

  private void watch() {
    var decoder = UTF_8.newDecoder();
    var bytes = ByteBuffer.allocate(65536);
    var chars = CharBuffer.allocate(65536);
    try (var in = process.getInputStream()) {
      while (true) {
        awaitReading();
        var n = in.read(bytes.array(), bytes.position(), bytes.remaining());
        if (n < 0) {
          // The line can be hung up between the kernel's look for output and its look for the hang-up: the last is still there.
          n = in.read(bytes.array(), bytes.position(), bytes.remaining());
        }
        if (n < 0) {
          break;
        }
        bytes.position(bytes.position() + n).flip();
        decoder.decode(bytes, chars.clear(), false);
        bytes.compact();
        took(chars.flip().toString());
      }
    } catch (IOException e) {
      // The other side has gone: the end, too.
    }
    end();
  }

  private synchronized void awaitReading() {
    while (!reading) {
      try {
        wait();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private synchronized void took(String text) {
    output.append(text);
    screen.write(text);
    notifyAll();
  }

  private synchronized void end() {
    ended = true;
    notifyAll();
  }

  /** Types into the terminal. */
  public void type(String keys) {
    try {
      process.getOutputStream().write(keys.getBytes(UTF_8));
      process.getOutputStream().flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public void resize(int columns, int rows) {
    process.setWinSize(new WinSize(columns, rows));
    synchronized (this) {
      screen.setSize(Size.of(Math.max(2, columns), Math.max(2, rows)));
    }
  }

  /** Stops reading what comes out, or goes on. */
  public synchronized void reading(boolean on) {
    reading = on;
    notifyAll();
  }

  /** The process in the terminal. */
  public ProcessHandle process() {
    return ProcessHandle.of(process.pid()).orElseThrow();
  }

  /** Hangs up: the terminal's side of the line is closed. */
  public void hangUp() throws IOException {
    process.getInputStream().close();
    process.getOutputStream().close();
  }

  /** All that came out so far. */
  public synchronized String output() {
    return output.toString();
  }

  /** The screen as text, a line a row, without trailing blanks. */
  public synchronized String screen() {
    var columns = screen.getColumns();
    var cells = new long[columns * screen.getRows()];
    screen.dump(cells, new int[2]);
    var text = new StringBuilder();
    for (var i = 0; i < cells.length; i++) {
      var code = ScreenTerminal.cellCodePoint(cells[i]);
      text.appendCodePoint(code == 0 ? ' ' : code);
      if ((i + 1) % columns == 0) {
        text.append('\n');
      }
    }
    return text.toString().lines().map(String::stripTrailing).reduce("", (a, b) -> a + b + "\n");
  }

  /** Waits until the screen shows {@code text}. */
  public void awaitScreen(String text) {
    await("the screen to show " + text, () -> screen().contains(text));
  }

  /** Waits until {@code text} has come out. */
  public void awaitOutput(String text) {
    await("the output to hold " + text, () -> output.indexOf(text) >= 0);
  }

  /** Waits until something is so, looked at after each output. */
  public synchronized void await(String what, BooleanSupplier condition) {
    var deadline = System.nanoTime() + PATIENCE;
    while (!condition.getAsBoolean()) {
      var left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
      if (left <= 0 || ended) {
        throw new AssertionError(
            "Waited in vain for " + what + "; the screen:\n" + screen() + "\nthe output:\n"
                + output.toString().replace("\033", "<ESC>"));
      }
      try {
        wait(left);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  /** Waits until the process has ended and all its output is read. @return its exit status */
  public int awaitEnd() throws InterruptedException {
    if (!process.waitFor(30, TimeUnit.SECONDS)) {
      throw new AssertionError("Still running; the screen:\n" + screen());
    }
    synchronized (this) {
      var deadline = System.nanoTime() + PATIENCE;
      while (reading && !ended && System.nanoTime() < deadline) {
        wait(1000);
      }
    }
    return process.exitValue();
  }

  @Override
  public void close() {
    var all = ProcessHandle.of(process.pid()).stream()
        .flatMap(shell -> Stream.concat(shell.descendants(), Stream.of(shell))).toList();
    all.forEach(ProcessHandle::destroyForcibly);
    reading(true);
    end();
  }
}

package wetpaint.real;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

/** A child process that sleeps. */
final class CommandRack implements Rack {
  private final Consumer<Wait> dried;
  private @Nullable Process process;
  private CompletableFuture<Void> end = CompletableFuture.completedFuture(null);

  /** @param dried told when a process has ended, before anybody goes on */
  CommandRack(Consumer<Wait> dried) {
    this.dried = dried;
  }

  @Override
  public void start(Wait wait) throws IOException {
    var started = new ProcessBuilder("sleep", BigDecimal.valueOf(wait.nanos(), 9).toPlainString())
        .redirectError(ProcessBuilder.Redirect.DISCARD).start();
    process = started;
    end = started.onExit().thenAccept(_ -> dried.accept(wait));
  }

  @Override
  public void await() throws IOException, InterruptedException {
    try {
      end.get();
    } catch (ExecutionException e) {
      throw new IOException("the process that sleeps is lost", e);
    }
  }

  /** Does that when the process has ended, on a thread of the system's. */
  void atEnd(Runnable then) {
    var _ = end.thenRun(then);
  }

  /** Whether there is a command that can sleep for a part of a second. */
  static boolean works() {
    try {
      return new ProcessBuilder("sleep", "0.001").redirectError(ProcessBuilder.Redirect.DISCARD).start()
          .waitFor() == 0;
    } catch (IOException _) {
      return false;
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  @Override
  public void close() {
    if (process != null) {
      process.destroyForcibly();
    }
  }
}

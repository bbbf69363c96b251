package wetpaint.real;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeoutException;

import org.jspecify.annotations.Nullable;

/** The threads of a run. When one fails all stop. */
final class Crew {
  /** What a thread does. */
  interface Duty {
    void run() throws IOException, InterruptedException;
  }

  private final List<Thread> threads = new ArrayList<>();
  private @Nullable Throwable failure;
  private volatile boolean stopped;

  /** Starts a platform thread that paints under the given number. */
  void painter(int number, Duty duty) {
    start(Thread.ofPlatform().daemon().name("painter " + (number + 1))
        .unstarted(() -> Painter.as(number, () -> run(duty))));
  }

  /** Starts a virtual thread: it paints under the number of its carrier. */
  void virtual(String name, Duty duty) {
    start(Thread.ofVirtual().name(name).unstarted(() -> run(duty)));
  }

  /** Starts a platform thread that does not paint. */
  void servant(String name, Duty duty) {
    start(Thread.ofPlatform().daemon().name(name).unstarted(() -> run(duty)));
  }

  /** Waits until all threads have ended, those too that were started meanwhile. */
  void await(long nanos) throws IOException, InterruptedException, TimeoutException {
    var end = System.nanoTime() + nanos;
    for (var number = 0; number < size(); number++) {
      if (!thread(number).join(Duration.ofNanos(Math.max(0, end - System.nanoTime())))) {
        throw new TimeoutException();
      }
    }
    switch (failure()) {
      case IOException e -> throw e;
      case RuntimeException e -> throw e;
      case Error e -> throw e;
      case null, default -> {
      }
    }
    if (stopped) {
      throw new CancellationException();
    }
  }

  /** Whether all are to stop. */
  boolean isStopped() {
    return stopped;
  }

  /** Makes all stop: those that paint within a unit, those that wait at once. */
  synchronized void stop() {
    stopped = true;
    threads.forEach(Thread::interrupt);
  }

  private synchronized void start(Thread thread) {
    if (!stopped) {
      threads.add(thread);
      thread.start();
    }
  }

  private void run(Duty duty) {
    try {
      duty.run();
    } catch (IOException | InterruptedException | RuntimeException | Error e) {
      fail(e);
    }
  }

  private synchronized void fail(Throwable e) {
    // What fails once all stop is the stopping itself.
    if (!stopped) {
      failure = e instanceof InterruptedException ? new CancellationException() : e;
      stop();
    }
  }

  private synchronized @Nullable Throwable failure() {
    return failure;
  }

  private synchronized int size() {
    return threads.size();
  }

  private synchronized Thread thread(int number) {
    return threads.get(number);
  }
}

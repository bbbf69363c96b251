package wetpaint.show;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * Something that is found out beside the show, one thing at a time. It is asked for, given up and taken in by the show's
 * driver; what the executor does, and that it may do nothing or refuse, ends no show.
 */
final class Errand {
  private final Executor executor;
  private final Runnable changed;
  private final long budget;
  private @Nullable Job<?> job;

  /**
   * Nothing to do yet.
   *
   * @param changed is called on the executor's thread when there is something to take in
   * @param budget  of events in each simulation
   */
  Errand(Executor executor, Runnable changed, long budget) {
    this.executor = executor;
    this.changed = changed;
    this.budget = budget;
  }

  /** Whether the executor does at once what it is given. */
  static boolean isImmediate(Executor executor) {
    var thread = new AtomicReference<@Nullable Thread>();
    try {
      executor.execute(() -> thread.set(Thread.currentThread()));
    } catch (RuntimeException e) {
      return false;
    }
    return Thread.currentThread().equals(thread.get());
  }

  /**
   * Finds something out, and gives up what was being found out before.
   *
   * @param work      what to find out; it may throw {@link Simulator.GivenUp}
   * @param then      what is done with it, when it is taken in
   * @param otherwise what is done if nothing was found out although nobody gave it up; told why
   */
  <T> void ask(Function<Simulator, T> work, Consumer<T> then, Consumer<Failure> otherwise) {
    giveUp();
    var asked = new Job<>(work, then, otherwise);
    job = asked;
    try {
      executor.execute(asked);
    } catch (RuntimeException e) {
      asked.end(() -> otherwise.accept(Failure.REFUSED));
      asked.tell();
    }
  }

  /** Why nothing was found out. */
  enum Failure {
    /** It would have taken too long. */
    TOO_LONG,
    /** The executor took nothing in. */
    REFUSED,
    /** Something went wrong. */
    BROKEN
  }

  /** Whether something is being found out. */
  boolean isBusy() {
    return job != null;
  }

  /** Nobody wants to know any more. */
  void giveUp() {
    if (job != null) {
      job.givenUp = true;
      job = null;
    }
  }

  /** Takes in what was found out, if anything was. @return whether there was */
  boolean takeIn() {
    var result = job == null ? null : job.result;
    if (result != null) {
      job = null;
      result.run();
    }
    return result != null;
  }

  private final class Job<T> implements Runnable {
    private final Function<Simulator, T> work;
    private final Consumer<T> then;
    private final Consumer<Failure> otherwise;
    private volatile boolean givenUp;
    private volatile @Nullable Runnable result;

    Job(Function<Simulator, T> work, Consumer<T> then, Consumer<Failure> otherwise) {
      this.work = work;
      this.then = then;
      this.otherwise = otherwise;
    }

    @Override
    public void run() {
      if (givenUp) {
        return;
      }
      try {
        var found = work.apply(new Simulator(budget, () -> givenUp));
        end(() -> then.accept(found));
      } catch (Simulator.GivenUp _) {
        end(() -> otherwise.accept(Failure.TOO_LONG));
      } catch (RuntimeException | Error _) {
        end(() -> otherwise.accept(Failure.BROKEN));
      }
      tell();
    }

    void end(Runnable ending) {
      result = ending;
    }

    /** Whoever is told may have gone; that is nothing to the executor. */
    private void tell() {
      try {
        if (!givenUp) {
          changed.run();
        }
      } catch (RuntimeException _) {
        // There is nobody to be told.
      }
    }
  }
}

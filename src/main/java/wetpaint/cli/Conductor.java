package wetpaint.cli;

import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.input.KeyStroke;

import wetpaint.show.Cue;
import wetpaint.time.Ticker;
import wetpaint.wire.Pacer;

/**
 * Owns the thread of a show. Keys come to it as messages; in between it lets time pass, slot by slot while the show moves and
 * otherwise not before something changes. What is to be seen is published after each step, for others to draw.
 */
final class Conductor implements AutoCloseable {
  /** Whom the conductor serves; called on the show's thread. */
  interface House {
    /** The size in which the show's own viewer sees it, in cells. */
    TerminalSize size();

    /** There may be something new to see. */
    void changed();

    /** Somebody has asked to end the show. */
    void over();

    /** The program can't go on from this. */
    void fail(Error fault);
  }

  private static final KeyStroke PAUSE = new KeyStroke(' ', false, false);
  private static final long FILE_POLL = 1000;
  private static final long NANOS = 1_000_000;
  /** Milliseconds too late from which on nobody was just slow: the process was stopped, or its machine slept. */
  private static final long JUMP = 3000;
  /** Milliseconds that a step under way may hold up the end. */
  private static final long FAREWELL = 1000;

  private final ScheduledExecutorService thread = Executors
      .newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("wetpaint-show").factory());
  private final LessonClock clock;
  private final RecordedShow show;
  private final Pacer pacer;
  private final House house;
  private volatile RecordedShow.Sight sight;
  /** When the show was last looked after, and when it is to be next, in milliseconds of the clock. */
  private long done;
  private long due;
  private Optional<Future<?>> next = Optional.empty();
  /** Whether the next step is at the next slot. */
  private volatile boolean moving;
  /** Whether it will be looked whether files were edited. */
  private boolean looking;
  /** Whether something was found out that a step has not taken in. */
  private volatile boolean left;

  /** Whether messages are taken: not before all is set up, and not after the end. */
  private volatile boolean open;
  /** All there is to know of how it will begin, until it does. */
  private volatile Optional<Cue> beginning = Optional.empty();
  /** How often the clock was set anew against real time. */
  private final AtomicInteger set = new AtomicInteger();

  /** A conductor of a show that begins now. */
  Conductor(Opening opening, Executor background, LiveRecorder recorder, Ticker ticker, Pacer pacer,
      House house) {
    this.show = new RecordedShow(opening, background, this::found, recorder);
    this.clock = new LessonClock(ticker);
    this.pacer = pacer;
    this.house = house;
    sight = show.sight();
  }

  /** Has everybody see how the show will begin; before the {@link #start}. */
  void prepare() {
    sight = show.sight();
    beginning = Optional.of(show.cue().standing());
  }

  /** Lets time pass from now on. */
  void start() {
    // A show that waited for its teacher begins with the teacher.
    clock.standStillSince(done);
    open = true;
    beginning = Optional.empty();
    set.incrementAndGet();
    changed();
  }

  /** Whether it has been started, and not ended yet. */
  boolean isOpen() {
    return open;
  }

  /** The show; for others than its own thread before the {@link #start} and after the end. */
  RecordedShow show() {
    return show;
  }

  /** What is to be seen. Never waits. */
  RecordedShow.Sight sight() {
    return sight;
  }

  /** Has the show do what a key asks for, at this moment. */
  void press(KeyStroke key) {
    var at = clock.now();
    send(() -> step(at, () -> show.press(key, house.size())));
  }

  /** Tells soon, on the show's thread, all there is to know to have the same show elsewhere, as of the moment of the call. */
  void cue(Consumer<Cue> taker) {
    beginning.ifPresent(taker);
    send(() -> {
      step(clock.now(), () -> {});
      taker.accept(show.cue());
    });
  }

  /** A number that another one follows whenever the cue is another, but for time that passed. */
  long revision() {
    return sight.revision() + set.get();
  }

  /** Tells the show's viewer of a fault in drawing. */
  void complain(RuntimeException fault) {
    send(() -> step(clock.now(), () -> show.complain(fault)));
  }

  /** Something is new that neither a key nor time brought. */
  void changed() {
    send(this::advance);
  }

  /** Something was found out beside the show. While the show moves, its next slot comes soon enough for that. */
  private void found() {
    left = true;
    if (!moving) {
      changed();
    }
  }

  /** The program is about to be stopped, and the lesson with it. */
  void stop() {
    clock.stop();
  }

  /** The lesson goes on from where it was stopped. */
  void goOn() {
    clock.start();
    set.incrementAndGet();
    changed();
  }

  private void send(Runnable message) {
    if (open) {
      try {
        thread.execute(() -> attempt(message));
      } catch (RejectedExecutionException e) {
        // It has ended just now.
      }
    }
  }

  /** A fault in one step ends that step, not the lesson. */
  private void attempt(Runnable step) {
    if (!open) {
      return;
    }
    try {
      step.run();
    } catch (RuntimeException | StackOverflowError e) {
      if (open) {
        show.complain(e);
        plan();
        sight = show.sight();
        house.changed();
      }
    } catch (Error e) {
      house.fail(e);
    }
  }

  private void advance() {
    step(clock.now(), () -> {});
  }

  /** Looks at files that are followed, about once a second: a show that stands still without any is not woken for that. */
  private void followFiles() {
    if (!looking && show.followsFiles()) {
      looking = true;
      var _ = thread.schedule(() -> attempt(this::pollFiles), FILE_POLL, TimeUnit.MILLISECONDS);
    }
  }

  private void pollFiles() {
    looking = false;
    if (show.pollFiles()) {
      advance();
    } else {
      followFiles();
    }
  }

  private void step(long at, Runnable what) {
    left = false;
    pauseAfterJump();
    show.advance(Math.min(at, clock.now()));
    what.run();
    plan();
    publish();
    followFiles();
    if (show.isOver()) {
      house.over();
    }
  }

  /** A lesson that nobody saw for seconds is not run through: it stands where it was seen last. */
  private void pauseAfterJump() {
    var expected = Math.max(done, due);
    if (show.isRunning() && clock.now() - expected > JUMP) {
      clock.standStillSince(expected);
      set.incrementAndGet();
      show.advance(clock.now());
      show.press(PAUSE, house.size());
    }
  }

  private void publish() {
    show.capture(house.size());
    sight = show.sight();
    house.changed();
  }

  /** Comes back at the next slot, or when something changes if that is later. */
  private void plan() {
    next.ifPresent(step -> step.cancel(false));
    done = clock.now();
    var change = show.nextChange();
    var slot = slot();
    moving = change <= slot;
    if (left && !moving) {
      changed();
    }
    if (change < Long.MAX_VALUE) {
      due = Math.max(change, slot);
      next = Optional.of(
          thread.schedule(() -> attempt(this::advance), clock.until(due), TimeUnit.NANOSECONDS));
    }
  }

  private long slot() {
    var period = pacer.period();
    return Math.ceilDiv((done * NANOS / period + 1) * period, NANOS);
  }

  /** Ends the show and its recording; a step that does not come to an end is left to itself. */
  @Override
  public void close() {
    if (!open && thread.isShutdown()) {
      return;
    }
    open = false;
    try {
      thread.submit(show::close).get(FAREWELL, TimeUnit.MILLISECONDS);
    } catch (ExecutionException e) {
      show.complain(e);
    } catch (TimeoutException e) {
      // Nothing is lost but the last words of a recording.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      thread.shutdownNow();
    }
  }
}

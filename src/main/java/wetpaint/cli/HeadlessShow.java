package wetpaint.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;

import com.googlecode.lanterna.TerminalSize;

import wetpaint.serve.Classroom;
import wetpaint.serve.SharedShow;
import wetpaint.time.Ticker;
import wetpaint.wire.Pacer;

/** A show without a terminal of its own: it stands at its beginning until a teacher comes in, and goes on until the process is ended. */
final class HeadlessShow implements Conductor.House {
  private static final TerminalSize SIZE = new TerminalSize(80, 24);
  private static final int FPS = 20;

  private final CountDownLatch over = new CountDownLatch(1);
  private volatile Optional<Classroom> room = Optional.empty();
  private volatile Optional<Error> fault = Optional.empty();

  private HeadlessShow() {}

  /** Runs until it is interrupted, or can't go on. */
  static void run(Optional<LessonSource> lesson, Opening opening, LiveRecorder recorder,
      Function<SharedShow, Classroom> classes) throws IOException {
    var background = Executors
        .newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("wetpaint-later").factory());
    var house = new HeadlessShow();
    try (var conductor = new Conductor(opening, background, recorder, Ticker.wall(), Pacer.of(FPS), house)) {
      lesson.ifPresent(conductor.show()::teach);
      conductor.prepare();
      var begun = new AtomicBoolean();
      var stage = new ConductedShow(conductor, () -> {}, () -> {
        if (begun.compareAndSet(false, true)) {
          conductor.start();
        }
      });
      try (var classroom = classes.apply(stage)) {
        house.room = Optional.of(classroom);
        house.over.await();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      background.shutdownNow();
    }
    if (house.fault.isPresent()) {
      throw house.fault.orElseThrow();
    }
  }

  @Override
  public TerminalSize size() {
    return SIZE;
  }

  @Override
  public void changed() {
    room.ifPresent(Classroom::changed);
  }

  @Override
  public void over() {
    // Who presses q leaves; the class is ended where it was started.
  }

  @Override
  public void fail(Error error) {
    fault = Optional.of(error);
    over.countDown();
  }
}

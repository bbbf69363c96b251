package wetpaint.time;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

/** However a world ends, nobody is left in it. */
@Timeout(60)
class WorldEndTest {
  private final HandTicker ticker = Ticker.byHand();
  private final LivePace pace = Pace.live(ticker);
  private final World world = new World(pace);
  private final List<Thread> threads = Collections.synchronizedList(new ArrayList<>());
  private final List<String> ended = Collections.synchronizedList(new ArrayList<>());

  @AfterEach
  void noThreadIsLeft() throws InterruptedException {
    world.close();
    for (var thread : threads) {
      thread.join();
    }
  }

  private void fork(String name, Runnable body) {
    fork(world, name, body);
  }

  private void fork(World home, String name, Runnable body) {
    home.fork(name, () -> {
      threads.add(Thread.currentThread());
      try {
        body.run();
      } finally {
        ended.add(name);
      }
    });
  }

  private Thread running(World home) {
    var thread = Thread.ofVirtual().start(home::run);
    threads.add(thread);
    return thread;
  }

  private void sleepForEver() {
    world.sleepUntil(1_000_000_000_000L);
  }

  @Test
  void whatAParticipantThrowsComesOutAndEndsTheOthers() {
    var never = new Gate(world, "nothing");
    fork("waits", never::await);
    fork("sleeps", this::sleepForEver);
    fork("throws", () -> {
      throw new IllegalArgumentException("no more paint");
    });
    fork("would be next", () -> ended.add("ran"));
    assertThatThrownBy(world::run).isInstanceOf(IllegalArgumentException.class).hasMessage("no more paint");
    assertThat(ended).containsExactly("throws", "waits", "sleeps");
  }

  @Test
  void errorsComeOutAsTheyAre() {
    fork("throws", () -> {
      throw new StackOverflowError("deep");
    });
    assertThatThrownBy(world::run).isInstanceOf(StackOverflowError.class);
  }

  @Test
  void theFirstThrownCounts() {
    fork("second", () -> {
      try {
        sleepForEver();
      } finally {
        throwing("while it is ended");
      }
    });
    fork("first", () -> throwing("first"));
    assertThatThrownBy(world::run).hasMessage("first");
    assertThat(ended).containsExactly("first", "second");
  }

  private static void throwing(String message) {
    throw new IllegalStateException(message);
  }

  @Test
  void closeEndsEveryParticipant() throws InterruptedException {
    var never = new Gate(world, "nothing");
    fork("waits", never::await);
    fork("sleeps", this::sleepForEver);
    world.forkServant("servant", () -> {
      threads.add(Thread.currentThread());
      world.sleepUntil(50);
    });
    var run = running(world);
    pace.settle();
    world.close();
    assertThat(ended).containsExactly("waits", "sleeps");
    run.join();
    world.close();
  }

  @Test
  void closeEndsAHundredThousand() {
    for (var number = 0; number < 100_000; number++) {
      fork("p", this::sleepForEver);
    }
    running(world);
    pace.settle();
    world.close();
    assertThat(ended).hasSize(100_000);
  }

  @Test
  void closeEndsAWorldThatNeverComesToRest() {
    var turned = new CountDownLatch(1);
    fork("restless", () -> {
      while (true) {
        world.sleepUntil(0);
        turned.countDown();
      }
    });
    running(world);
    await(turned);
    world.close();
    assertThat(ended).containsExactly("restless");
  }

  @Test
  void closeBeforeRunLeavesNothingToRun() {
    fork("never born", () -> {});
    world.close();
    pace.settle();
    world.run();
    assertThat(ended).isEmpty();
  }

  @Test
  void aParticipantMayCloseItsWorld() {
    fork("sleeps", this::sleepForEver);
    fork("closes", () -> {
      world.close();
      ended.add("still here");
      sleepForEver();
      ended.add("not any more");
    });
    world.run();
    assertThat(ended).containsExactly("still here", "closes", "sleeps");
  }

  @Test
  void whoIsEndedGivesBirthAndWakesInVain() {
    var gate = new Gate(world, "a last word");
    fork("parent", () -> {
      try {
        sleepForEver();
      } finally {
        fork("orphan", () -> {});
        gate.open();
      }
    });
    fork("waits", gate::await);
    fork("throws", () -> throwing("end"));
    assertThatThrownBy(world::run).hasMessage("end");
    assertThat(ended).containsExactly("throws", "parent", "waits");
  }

  @Test
  void interruptingWhoRunsItClosesTheWorldAndIsToldSo() throws InterruptedException {
    fork("sleeps", this::sleepForEver);
    var interrupted = new AtomicReference<Boolean>();
    var run = Thread.ofPlatform().start(() -> {
      assertThatThrownBy(world::run).isInstanceOf(Interrupted.class);
      interrupted.set(Thread.currentThread().isInterrupted());
    });
    pace.settle();
    run.interrupt();
    run.join();
    assertThat(ended).containsExactly("sleeps");
    assertThat(interrupted).hasValue(true);
  }

  @Test
  void theWatchdogNamesWhoKeepsTheBatonAndEndsTheWorld() {
    var release = new CountDownLatch(1);
    var home = new World(pace, Duration.ofMillis(20));
    fork(home, "patient", () -> home.sleepUntil(1000));
    fork(home, "stubborn", () -> await(release));
    try {
      assertThatThrownBy(home::run).isInstanceOf(Standstill.class)
          .hasMessage("stubborn has held the baton for more than 20 ms of real time");
      pace.settle();
    } finally {
      release.countDown();
    }
    home.close();
  }

  @Test
  void aStandstillShowsWhereItStands() {
    var release = new CountDownLatch(1);
    var home = new World(Pace.instant(), Duration.ofMillis(20));
    fork(home, "stubborn", () -> await(release));
    var thrown = catchThrowable(home::run);
    release.countDown();
    assertThat(thrown.getStackTrace()).anyMatch(frame -> frame.getMethodName().equals("await"));
  }

  @Test
  void afterTheEndTimeStandsStillAndNothingComesIn() throws InterruptedException {
    var inbox = new Inbox<String>(world, "a letter");
    var received = new ArrayList<String>();
    world.forkServant("reader", () -> received.add(inbox.receive()));
    fork("sleeps", this::sleepForEver);
    var run = running(world);
    ticker.moveTo(40);
    pace.settle();
    world.close();
    run.join();
    ticker.moveTo(100);
    inbox.send("too late");
    assertThat(world.present()).isEqualTo(40);
    assertThat(world.next()).isEqualTo(Long.MAX_VALUE);
    assertThat(received).isEmpty();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}

package wetpaint.time;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

  /** It waits at a gate for another, then for an instant, and has no thread meanwhile. */
  @Test
  void whoIsStartedAnewGoesOnWhereItWaited() {
    var home = World.withoutThreads(Pace.instant());
    var gate = new Gate(home, "a letter");
    var told = new ArrayList<String>();
    var starts = new AtomicInteger();
    home.fork("reader", () -> {
      starts.incrementAndGet();
      while (told.size() < 3) {
        told.add((gate.awaitUntil(50) ? "opened" : "late") + " at " + home.now());
      }
    });
    home.fork("writer", () -> {
      home.sleepUntil(20);
      gate.open();
    });
    home.run();
    assertThat(told).containsExactly("opened at 20", "late at 50", "late at 50");
    assertThat(starts).hasValue(4);
  }

  /** What it remembers may tell it that it need not wait where it did; the next wait is another one. */
  @Test
  void whoIsStartedAnewMayPassWhereItWaited() {
    var home = World.withoutThreads(Pace.instant());
    var told = new ArrayList<Long>();
    var instants = new ArrayDeque<>(List.of(10L, 10L, 20L, 30L));
    home.fork("reader", () -> {
      while (!instants.isEmpty()) {
        if (instants.getFirst() > home.now()) {
          home.sleepUntil(instants.getFirst());
        }
        instants.removeFirst();
        told.add(home.now());
      }
    });
    home.run();
    assertThat(told).containsExactly(10L, 10L, 20L, 30L);
  }

  /** In either world, letters are received at the instants that their senders were told. */
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void lettersComeAtTheirInstants(boolean threads) throws InterruptedException {
    var steps = Pace.stepped();
    var home = threads ? new World(steps) : World.withoutThreads(steps);
    var inbox = new Inbox<String>(home, "a letter");
    var received = new ArrayList<String>();
    var sent = new ArrayList<String>();
    home.forkServant("reader", () -> {
      while (true) {
        received.add(inbox.receive() + " at " + home.now());
      }
    });
    home.fork("sleeps", () -> home.sleepUntil(1000));
    var run = running(home);
    for (var at : List.of(10L, 10L, 11L, 500L)) {
      steps.jump(at);
      steps.settle();
      for (var letter : List.of("a", "b")) {
        sent.add(letter + " at " + inbox.send(letter));
      }
    }
    steps.jump(1000);
    run.join();
    assertThat(received).containsExactlyElementsOf(sent);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void deadlocksAreToldInEitherWorld(boolean threads) {
    var home = threads ? new World(Pace.instant()) : World.withoutThreads(Pace.instant());
    var brush = new Gate(home, "a brush");
    home.fork("Ada", () -> {
      if (home.now() < 30) {
        home.sleepUntil(30);
      }
      brush.await();
    });
    assertThatThrownBy(home::run).isInstanceOf(Deadlock.class)
        .hasMessage("Deadlock at 30 ms: Ada waits for a brush");
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void whatIsThrownComesOutOfEitherWorld(boolean threads) {
    var home = threads ? new World(Pace.instant()) : World.withoutThreads(Pace.instant());
    home.fork("first", () -> {
      home.sleepUntil(0);
      throwing("no more paint");
    });
    home.fork("other", () -> home.sleepUntil(5));
    assertThatThrownBy(home::run).isInstanceOf(IllegalStateException.class).hasMessage("no more paint");
    assertThat(home.now()).isZero();
  }

  @Test
  void closeEndsAHundredThousandWhoAreStartedAnew() throws InterruptedException {
    var home = World.withoutThreads(pace);
    for (var number = 0; number < 100_000; number++) {
      home.fork("p", () -> {
        home.sleepUntil(1_000_000);
        ended.add("went on");
      });
    }
    var run = running(home);
    pace.settle();
    home.close();
    run.join();
    assertThat(ended).isEmpty();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}

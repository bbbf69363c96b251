package wetpaint.time;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Participants that have no threads of their own are started anew where they waited, and see the same world. */
@Timeout(60)
class WorldWithoutThreadsTest {
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
    var run = Thread.ofVirtual().start(home::run);
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
      throw new IllegalStateException("no more paint");
    });
    home.fork("other", () -> home.sleepUntil(5));
    assertThatThrownBy(home::run).isInstanceOf(IllegalStateException.class).hasMessage("no more paint");
    assertThat(home.now()).isZero();
  }

  @Test
  void closeEndsAHundredThousandWhoAreStartedAnew() throws InterruptedException {
    var pace = Pace.live(Ticker.byHand());
    var home = World.withoutThreads(pace);
    var ended = Collections.synchronizedList(new ArrayList<String>());
    for (var number = 0; number < 100_000; number++) {
      home.fork("p", () -> {
        home.sleepUntil(1_000_000);
        ended.add("went on");
      });
    }
    var run = Thread.ofVirtual().start(home::run);
    pace.settle();
    home.close();
    run.join();
    assertThat(ended).isEmpty();
  }
}

package wetpaint.time;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Who runs when. */
class WorldTest {
  private final World world = new World(Pace.instant());
  private final List<String> seen = new ArrayList<>();

  private void note(String name) {
    seen.add(name + "@" + world.now());
  }

  @Test
  void earlierInstantsComeFirstAndThoseOfOneInstantInTheOrderOfBirth() {
    world.fork("a", () -> {
      world.sleepUntil(20);
      note("a");
    });
    world.fork("b", () -> {
      world.sleepUntil(10);
      note("b");
      world.sleepUntil(20);
      note("b");
    });
    world.fork("c", () -> {
      world.sleepUntil(10);
      note("c");
    });
    world.run();
    assertThat(seen).containsExactly("b@10", "c@10", "a@20", "b@20");
  }

  /** What every participant saw is what sorting by (instant, order of birth) says. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void orderIsTotal(long seed) {
    var random = new SplittableRandom(seed);
    record Turn(long at, int number) {}
    var turns = new ArrayList<Turn>();
    var expected = new ArrayList<Turn>();
    for (var number = 0; number < 50; number++) {
      var instants = random.longs(20, 0, 100).sorted().distinct().toArray();
      var me = number;
      for (var at : instants) {
        expected.add(new Turn(at, me));
      }
      world.fork("participant " + number, () -> {
        for (var at : instants) {
          world.sleepUntil(at);
          assertThat(world.now()).isEqualTo(at);
          turns.add(new Turn(at, me));
        }
      });
    }
    world.run();
    expected.sort((a, b) -> a.at != b.at ? Long.compare(a.at, b.at) : Integer.compare(a.number, b.number));
    assertThat(turns).isEqualTo(expected);
  }

  @Test
  void sleepUntilAnInstantGoneByLetsThoseBornEarlierRunFirst() {
    var bell = new Gate(world, "the bell");
    world.fork("elder", () -> {
      bell.await();
      note("elder");
    });
    world.fork("sleeper", () -> {
      world.sleepUntil(10);
      bell.open();
      note("sleeper");
      world.sleepUntil(5);
      note("sleeper");
    });
    world.fork("younger", () -> {
      world.sleepUntil(10);
      note("younger");
    });
    world.run();
    assertThat(seen).containsExactly("sleeper@10", "elder@10", "sleeper@10", "younger@10");
  }

  @Test
  void oneIsBornAtThePresentInstant() {
    world.fork("parent", () -> {
      world.sleepUntil(7);
      world.fork("child", () -> {
        note("child");
        world.sleepUntil(9);
        note("child");
      });
      note("parent");
    });
    world.run();
    assertThat(seen).containsExactly("parent@7", "child@7", "child@9");
  }

  @Test
  void nobodyWaitsForServants() {
    world.forkServant("clock", () -> {
      for (var at = 10;; at += 10) {
        world.sleepUntil(at);
        note("tick");
      }
    });
    world.fork("guest", () -> world.sleepUntil(25));
    world.run();
    assertThat(seen).containsExactly("tick@10", "tick@20");
    assertThat(world.now()).isEqualTo(25);
  }

  @Test
  void deadlockNamesEachParticipantAndWhatItWaitsFor() {
    var brush = new Gate(world, "a brush");
    var paint = new Gate(world, "paint");
    var never = new Gate(world, "an order");
    world.fork("Ada", () -> {
      world.sleepUntil(30);
      brush.await();
    });
    world.fork("Grace", paint::await);
    world.fork("gone", () -> world.sleepUntil(3));
    world.forkServant("servant", never::await);
    assertThatThrownBy(world::run).isInstanceOf(Deadlock.class)
        .hasMessage("Deadlock at 30 ms: Ada waits for a brush; Grace waits for paint");
  }

  @Test
  void deadlockOfManyNamesTheFirstTwenty() {
    for (var number = 0; number < 100; number++) {
      var gate = new Gate(world, "gate " + number);
      world.fork("p" + number, gate::await);
    }
    assertThatThrownBy(world::run).isInstanceOf(Deadlock.class).hasMessageContaining("p19 waits for gate 19")
        .hasMessageEndingWith("; and 80 more");
  }

  @Test
  void onlyWhoHoldsTheBatonActs() {
    var other = new World(Pace.instant());
    var gate = new Gate(world, "anything");
    assertThatIllegalStateException().isThrownBy(gate::open).withMessageContaining("does not hold the baton");
    assertThatIllegalStateException().isThrownBy(gate::await);
    assertThatIllegalStateException().isThrownBy(() -> world.sleepUntil(1));
    world.fork("here", () -> assertThatIllegalStateException().isThrownBy(() -> other.sleepUntil(1))
        .withMessageContaining("here does not hold the baton"));
    world.fork("still here", () -> assertThatIllegalStateException().isThrownBy(world::next)
        .withMessageContaining("still here holds the baton"));
    world.run();
    assertThatIllegalStateException().isThrownBy(() -> world.fork("late", () -> {}));
  }

  @Test
  void everybodyIsBornRunsAndEndsEvenIfThereAreVeryMany() {
    var turns = new AtomicInteger();
    for (var number = 0; number < 100_000; number++) {
      var at = number % 1000;
      world.fork("p" + number, () -> {
        world.sleepUntil(at);
        turns.incrementAndGet();
      });
    }
    world.run();
    assertThat(turns).hasValue(100_000);
    assertThat(world.now()).isEqualTo(999);
  }
}

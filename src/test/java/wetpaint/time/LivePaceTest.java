package wetpaint.time;

import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CopyOnWriteArrayList;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Time that follows a clock. */
@Timeout(60)
class LivePaceTest {
  private final HandTicker ticker = Ticker.byHand();
  private final LivePace pace = Pace.live(ticker);

  @Test
  void speedIsKeptInRange() {
    pace.speed(1);
    assertThat(pace.speed()).isEqualTo(LivePace.SLOWEST);
    pace.speed(1_000_000);
    assertThat(pace.speed()).isEqualTo(LivePace.FASTEST);
  }

  @Test
  void speedsUpFromWhereItStands() {
    ticker.moveTo(1000);
    pace.speed(200);
    ticker.moveTo(2000);
    assertThat(pace.now()).isEqualTo(3000);
    pace.speed(50);
    ticker.moveTo(3000);
    assertThat(pace.now()).isEqualTo(3500);
  }

  @Test
  void aPauseTakesNoTimeAndKeepsTheSpeed() {
    pace.speed(200);
    ticker.moveTo(1000);
    pace.pause();
    ticker.moveTo(5000);
    pace.speed(300);
    assertThat(pace.isPaused()).isTrue();
    assertThat(pace.now()).isEqualTo(2000);
    pace.resume();
    ticker.moveTo(6000);
    assertThat(pace.now()).isEqualTo(5000);
  }

  /** Wherever the clock is put, all that was due by then has happened and nothing else, and nothing twice. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void whatIsDueHappensAndNothingElse(long seed) {
    var random = new SplittableRandom(seed);
    var instants = random.longs(400, 0, 20_000).sorted().distinct().boxed().toList();
    var seen = new CopyOnWriteArrayList<Long>();
    try (var world = new World(pace)) {
      world.fork("sleeper", () -> {
        for (var at : instants) {
          world.sleepUntil(at);
          seen.add(world.now());
        }
        world.sleepUntil(1_000_000);
      });
      Thread.ofVirtual().start(world::run);
      var millis = 0L;
      while (seen.size() < instants.size()) {
        switch (random.nextInt(8)) {
          case 0 -> pace.pause();
          case 1, 2 -> pace.resume();
          case 3 -> pace.speed(random.nextInt(10, 1000));
          case 4 -> pace.jump(pace.now() + random.nextLong(-50, 100));
          case 5 -> pace.jump(world.next());
          default -> ticker.moveTo(millis += random.nextLong(200));
        }
        pace.settle();
        var now = pace.now();
        assertThat(seen).isEqualTo(instants.stream().filter(at -> at <= now).toList());
      }
    }
  }

  /** By the wall's clock, at every speed: nobody's turn comes before its time. */
  @ParameterizedTest
  @ValueSource(ints = {100, 333, 1000, 10_000})
  void neverEarly(int percent) {
    var live = Pace.live(Ticker.wall());
    live.speed(percent);
    var early = new CopyOnWriteArrayList<Long>();
    try (var world = new World(live)) {
      world.fork("sleeper", () -> {
        for (var at = 0L; at <= percent / 2; at += 1 + at % 7) {
          world.sleepUntil(at);
          if (live.now() < at) {
            early.add(at);
          }
        }
      });
      world.run();
    }
    assertThat(early).isEqualTo(List.of());
  }

  @Test
  void steppedItGoesFromInstantToInstantOnRequest() {
    var stepped = Pace.stepped();
    var seen = new CopyOnWriteArrayList<Long>();
    try (var world = new World(stepped)) {
      world.fork("sleeper", () -> List.of(0L, 7L, 7L, 30L, 100L).forEach(at -> {
        world.sleepUntil(at);
        seen.add(world.now());
      }));
      Thread.ofVirtual().start(world::run);
      stepped.settle();
      assertThat(seen).containsExactly(0L);
      stepped.jump(world.next());
      stepped.settle();
      assertThat(seen).containsExactly(0L, 7L, 7L);
      assertThat(world.present()).isEqualTo(7);
      stepped.jump(29);
      stepped.settle();
      assertThat(seen).hasSize(3);
      assertThat(world.present()).isEqualTo(29);
      stepped.jump(1000);
      stepped.settle();
      assertThat(seen).containsExactly(0L, 7L, 7L, 30L, 100L);
      assertThat(world.present()).isEqualTo(100);
    }
  }
}

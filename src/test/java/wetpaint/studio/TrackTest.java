package wetpaint.studio;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.LongStream;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What is packed into few bytes comes out as it went in, at any instant, while more is added. */
@Timeout(60)
class TrackTest {
  private static final Phase[] PHASES = Phase.values();

  private final CanvasState first = CanvasState.first(Presets.LECTURE.canvases().getFirst());
  private final Track<CanvasState> track = new Track<>(new CanvasCodec(), first, true, (_, _) -> {});

  /** Any states whatever, likely or not: the packing relies on none of them being likely. */
  private static CanvasState anything(SplittableRandom random, CanvasState before) {
    var now = before.since() + random.nextInt(3) * random.nextLong(1, 1L << random.nextInt(1, 35));
    return switch (random.nextInt(6)) {
      case 0 -> before.ready(now, before.layer() + random.nextInt(3), 1 + random.nextLong(5000));
      case 1 -> before.become(PHASES[random.nextInt(PHASES.length)], now, now + random.nextLong(5000),
          random.nextInt(100_000) - 1);
      case 2 -> before.blocked(now, now + 2000, random.nextBoolean());
      case 3 -> before.heldBy(now, random.nextInt(3) - 1);
      case 4 -> before.hogged(now, 2000);
      default -> new CanvasState(PHASES[random.nextInt(PHASES.length)], random.nextInt(1000), now,
          random.nextLong(now + 1), now - random.nextInt(3), random.nextInt(100_000) - 1,
          random.nextLong(1L << 40),
          random.nextLong(1000), new Totals(1, random.nextLong(1L << 50), 3, 4, 5), random.nextBoolean(),
          random.nextLong(now + 2) - 1);
    };
  }

  private static List<CanvasState> states(SplittableRandom random, CanvasState first, int count) {
    var all = new ArrayList<CanvasState>();
    var state = first;
    while (all.size() < count) {
      state = anything(random, state);
      all.add(state);
    }
    return all;
  }

  /** As a plain list has it: the last of those that began at an instant. */
  private static List<CanvasState> standing(CanvasState first, List<CanvasState> all, long instant) {
    var standing = new ArrayList<CanvasState>(List.of(first));
    for (var state : all) {
      if (state.since() <= instant) {
        if (standing.getLast().since() == state.since()) {
          standing.removeLast();
        }
        standing.add(state);
      }
    }
    return standing;
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 15, 16, 17, 40, 300})
  void anyStateOfAnyInstantComesOutAgain(int count) {
    for (var seed = 0; seed < 5; seed++) {
      var random = new SplittableRandom(seed);
      var all = states(random, first, count);
      var it = new Track<>(new CanvasCodec(), first, true, (_, _) -> {});
      all.forEach(it::add);
      var end = it.last().since();
      var instants = LongStream.concat(all.stream().mapToLong(CanvasState::since),
          random.longs(50, 0, end + 2)).sorted().toArray();
      var walk = new History<>(it, end).walk();
      for (var instant : instants) {
        var expected = standing(first, all, instant);
        var history = new History<>(it, instant);
        assertThat(history.last()).as("seed %d at %d", seed, instant).isEqualTo(expected.getLast());
        assertThat(CanvasCodec.phase(it.gist(instant))).isEqualTo(expected.getLast().phase());
        assertThat(CanvasCodec.layer(it.gist(instant))).isEqualTo(expected.getLast().layer());
        assertThat(StreamSupport.stream(history.spliterator(), false).toList().reversed())
            .as("seed %d up to %d", seed, instant).isEqualTo(expected);
        assertThat(walk.at(instant)).as("seed %d on the way, at %d", seed, instant)
            .isEqualTo(expected.getLast());
        assertThat(walk.until()).as("seed %d after %d", seed, instant)
            .isEqualTo(all.stream().mapToLong(CanvasState::since).filter(since -> since > instant).min()
                .orElse(Long.MAX_VALUE));
      }
    }
  }

  @Test
  void whatIsForgottenLeavesTheNewestState() {
    var it = new Track<>(new CanvasCodec(), first, false, (_, _) -> {});
    var all = states(new SplittableRandom(1), first, 100);
    all.forEach(it::add);
    assertThat(it.last()).isEqualTo(all.getLast());
    assertThat(it.at(all.getLast().since())).isEqualTo(all.getLast());
  }

  /** Whoever has a history looks into it while the run writes on, on another thread. */
  @Test
  void aHistoryStaysAsItIsWhileItsTrackGoesOn() throws InterruptedException {
    var all = states(new SplittableRandom(7), first, 30_000);
    var written = new AtomicReference<>(new History<>(track, 0));
    var writer = Thread.ofPlatform().start(() -> {
      for (var i = 0; i < all.size(); i++) {
        track.add(all.get(i));
        if (i + 1 < all.size() && all.get(i + 1).since() > all.get(i).since()) {
          written.set(new History<>(track, all.get(i).since()));
        }
      }
    });
    var looks = 0;
    while (writer.isAlive() || looks == 0) {
      var history = written.get();
      var newest = history.last();
      var before = history.iterator();
      assertThat(before.next()).isEqualTo(newest);
      for (var left = 40; left > 0 && before.hasNext(); left--) {
        var older = before.next();
        assertThat(older.since()).isLessThan(newest.since());
        assertThat(history.at(newest.since() - 1).last()).isEqualTo(older);
        newest = older;
      }
      looks++;
    }
    writer.join();
  }
}

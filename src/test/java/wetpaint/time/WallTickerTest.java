package wetpaint.time;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;

class WallTickerTest {
  private static final int HOLDS = 2_000_000;
  private static final int LOOKS = 20;

  @Test
  void standsStillWhileItIsHeld() {
    var ticker = Ticker.wall();
    ticker.hold();
    var held = ticker.nanos();
    var other = Ticker.wall();
    while (other.nanos() < 5_000_000) {
      assertThat(ticker.nanos()).isEqualTo(held);
    }
    ticker.release();
    var younger = other.nanos();
    assertThat(ticker.nanos()).isGreaterThan(held).isGreaterThanOrEqualTo(younger);
  }

  /** What one thread reads is never later than the moment at which another then holds it. */
  @Test
  @Timeout(60)
  void nobodyHasSeenALaterMomentThanTheOneAtWhichItIsHeld() throws InterruptedException {
    var ticker = Ticker.wall();
    var over = new AtomicBoolean();
    var seen = new AtomicLong();
    var reader = Thread.ofPlatform().start(() -> {
      while (!over.get()) {
        seen.set(ticker.nanos());
      }
    });
    var later = 0L;
    for (var i = 0; i < HOLDS; i++) {
      ticker.hold();
      var held = ticker.nanos();
      for (var looks = 0; looks < LOOKS; looks++) {
        later = Math.max(later, seen.get() - held);
      }
      ticker.release();
    }
    over.set(true);
    reader.join();
    assertThat(later).as("nanoseconds by which time went back, at most").isZero();
  }
}

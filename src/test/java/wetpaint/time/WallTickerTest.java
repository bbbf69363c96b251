package wetpaint.time;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WallTickerTest {
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
    assertThat(ticker.nanos()).isGreaterThan(held).isGreaterThanOrEqualTo(other.nanos() - 5_000_000);
  }
}

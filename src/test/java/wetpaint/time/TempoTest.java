package wetpaint.time;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Studio time by the ticker, held against arithmetic without limits. */
class TempoTest {
  private static final BigDecimal NANOS_PER_MILLI = BigDecimal.valueOf(1_000_000);

  @Test
  void speedOneIsTheTickers() {
    var tempo = new Tempo(5_000_000, 0, 100, false);
    assertThat(tempo.millis(5_000_000)).isZero();
    assertThat(tempo.millis(5_999_999)).isZero();
    assertThat(tempo.millis(6_000_000)).isEqualTo(1);
    assertThat(tempo.nanosUntil(1, 5_400_000)).isEqualTo(600_000);
  }

  @Test
  void pausedItStandsStill() {
    var tempo = new Tempo(0, 0, 100, false).rebased(7_500_000, 100, true);
    assertThat(tempo.millis(99_000_000)).isEqualTo(7);
    assertThat(tempo.rebased(99_000_000, 100, false).millis(99_500_000)).isEqualTo(8);
  }

  @Test
  void itIsNeverJumpedBack() {
    var tempo = new Tempo(0, 0, 100, false);
    assertThat(tempo.jumped(7_500_000, 30).millis(7_500_000)).isEqualTo(30);
    assertThat(tempo.jumped(7_500_000, 7).nanosUntil(8, 7_500_000)).isEqualTo(500_000);
  }

  @Test
  void theEndOfTimeIsFarButNotTooFar() {
    var tempo = new Tempo(Long.MIN_VALUE / 2, 0, LivePace.SLOWEST, false);
    assertThat(tempo.nanosUntil(Long.MAX_VALUE, Long.MIN_VALUE / 2)).isPositive();
    assertThat(tempo.jumped(Long.MIN_VALUE / 2, Long.MAX_VALUE).millis(Long.MIN_VALUE / 2))
        .isGreaterThan(365L * 24 * 60 * 60 * 1000);
  }

  /** However often it is rebased, at whatever odd moment and speed, not a nanosecond gets lost or comes to it. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void rebasingLosesNothing(long seed) {
    var random = new SplittableRandom(seed);
    var nanos = random.nextLong(-1L << 40, 1L << 40);
    var tempo = new Tempo(nanos, 0, 100, false);
    var exact = BigDecimal.ZERO;
    for (var change = 0; change < 100_000; change++) {
      var passed = random.nextLong(switch (random.nextInt(3)) {
        case 0 -> 3;
        case 1 -> 1_000_000;
        default -> 100_000_000;
      });
      nanos += passed;
      if (!tempo.paused()) {
        exact = exact.add(BigDecimal.valueOf(passed).multiply(BigDecimal.valueOf(tempo.percent(), 2)));
      }
      assertThat(tempo.millis(nanos)).isEqualTo(millis(exact).longValueExact());
      tempo = tempo.rebased(nanos, random.nextInt(LivePace.SLOWEST, LivePace.FASTEST + 1),
          random.nextBoolean());
      assertThat(tempo.millis(nanos)).isEqualTo(millis(exact).longValueExact());
    }
  }

  private static BigInteger millis(BigDecimal nanos) {
    return nanos.divide(NANOS_PER_MILLI, 0, RoundingMode.FLOOR).toBigIntegerExact();
  }

  @ParameterizedTest
  @ValueSource(ints = {10, 11, 33, 99, 100, 101, 150, 700, 3333, 9999, 10_000})
  void anInstantIsReachedAtTheNanosecondGivenForItAndNotBefore(int percent) {
    var random = new SplittableRandom(percent);
    for (var time = 0; time < 1000; time++) {
      var tempo = new Tempo(random.nextLong(1L << 50), random.nextLong(1L << 45), percent, false);
      var millis = tempo.millis(tempo.epoch()) + 1 + random.nextLong(86_400_000);
      var now = tempo.epoch() + random.nextLong(1000);
      var nanos = now + tempo.nanosUntil(millis, now);
      assertThat(tempo.millis(nanos)).isGreaterThanOrEqualTo(millis);
      assertThat(tempo.millis(nanos - 1)).isEqualTo(millis - 1);
    }
  }
}

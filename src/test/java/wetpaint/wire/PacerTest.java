package wetpaint.wire;

import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PacerTest {
  private static final Pacer PACER = new Pacer(100);

  @Test
  void in_time_the_slots_are_a_period_apart() {
    assertThat(PACER.next(1000, 1030)).isEqualTo(1100);
    assertThat(PACER.next(1000, 1100)).isEqualTo(1100);
  }

  @Test
  void late_slots_are_skipped_not_queued() {
    for (var seed = 0; seed < 1000; seed++) {
      var random = new Random(seed);
      var pacer = new Pacer(1 + random.nextInt(100));
      var last = random.nextLong(-1000, 1000);
      var now = last + random.nextInt(1000);
      var next = pacer.next(last, now);
      assertThat(next).isGreaterThanOrEqualTo(now).isGreaterThan(last)
          .isLessThan(Math.max(now, last + 1) + pacer.period());
      assertThat((next - last) % pacer.period()).isZero();
    }
  }

  @Test
  void after_a_rest_at_once_but_never_sooner_than_a_period() {
    assertThat(PACER.wake(1000, 5555)).isEqualTo(5555);
    assertThat(PACER.wake(1000, 1010)).isEqualTo(1100);
  }

  @Test
  void fifteen_frames_over_ssh_are_enough() {
    assertThat(Pacer.suits(Map.of())).isEqualTo(30);
    assertThat(Pacer.suits(Map.of("SSH_TTY", "/dev/pts/1"))).isEqualTo(15);
    assertThat(Pacer.suits(Map.of("SSH_CONNECTION", "::1 1 ::1 22"))).isEqualTo(15);
    assertThat(Pacer.of(30).period()).isEqualTo(33_333_333);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 61, Integer.MAX_VALUE})
  void frames_a_second_are_1_to_60(int fps) {
    assertThatThrownBy(() -> Pacer.of(fps)).isInstanceOf(IllegalArgumentException.class)
        .hasMessage("--fps " + fps + ": expected 1 to 60");
  }
}

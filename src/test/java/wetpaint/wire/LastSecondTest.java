package wetpaint.wire;

import java.util.ArrayList;
import java.util.Random;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LastSecondTest {
  private static final long SECOND = 1_000_000_000;

  private record Sent(long at, int bytes) {}

  @Test
  void what_was_sent_in_the_last_second_and_nothing_before() {
    for (var seed = 0; seed < 200; seed++) {
      var random = new Random(seed);
      var now = random.nextLong(Long.MIN_VALUE, Long.MAX_VALUE);
      var lastSecond = new LastSecond();
      var all = new ArrayList<Sent>();
      for (var i = 0; i < 300; i++) {
        // A sixtieth of a second at least, as frames are.
        now += 16_666_666 + (random.nextInt(10) == 0 ? random.nextLong(2 * SECOND) : 0);
        var sent = new Sent(now, random.nextInt(60_000));
        lastSecond.add(sent.at(), sent.bytes());
        all.add(sent);
        var then = now + random.nextLong(SECOND / 10);
        assertThat(lastSecond.sum(then)).isEqualTo(
            all.stream().filter(one -> then - one.at() < SECOND).mapToLong(Sent::bytes).sum());
      }
    }
  }
}

package wetpaint.serve;

import java.util.HashSet;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import wetpaint.time.HandTicker;
import wetpaint.time.Ticker;

import static org.assertj.core.api.Assertions.assertThat;

/** Who guesses waits longer each time; who knows the code comes in. */
class CodeGuardTest {

  private final HandTicker ticker = Ticker.byHand();
  private final CodeGuard guard = new CodeGuard(Optional.of("Maple"), ticker);

  @Test
  void theCodeLetsInAtOnceHoweverItIsWritten() {
    assertThat(guard.judge("a", "maple")).isEqualTo(new CodeGuard.Answer(true, 0));
    assertThat(guard.judge("a", " MAPLE ")).isEqualTo(new CodeGuard.Answer(true, 0));
  }

  @Test
  void otherCodesDoNot() {
    for (var typed : new String[]{"", "mapl", "maples", "maple\0", "oak"}) {
      assertThat(guard.judge(typed, typed).right()).as(typed).isFalse();
    }
  }

  @Test
  void whoGuessesWaitsLongerEachTimeAlsoOnManyConnections() {
    var waits = IntStream.range(0, 8).mapToObj(_ -> guard.judge("a", "oak").millis()).toList();
    assertThat(waits).isSorted().doesNotContain(0L);
    assertThat(waits.getLast()).isGreaterThan(5 * waits.getFirst());
    assertThat(guard.judge("a", "maple").millis()).isPositive();
    assertThat(guard.judge("b", "maple").millis()).as("somebody elsewhere").isZero();
  }

  @Test
  void aClassBehindTheSameAddressIsNotLockedOut() {
    IntStream.range(0, 1000).forEach(_ -> guard.judge("a", "oak"));
    var answer = guard.judge("a", "maple");
    assertThat(answer.right()).isTrue();
    assertThat(answer.millis()).isLessThanOrEqualTo(8000);
    ticker.moveTo(300_000);
    assertThat(guard.judge("a", "maple").millis()).isZero();
  }

  @Test
  void withoutACodeEverybodyComesIn() {
    var open = new CodeGuard(Optional.empty(), ticker);
    assertThat(open.asks()).isFalse();
    assertThat(open.judge("a", "").right()).isTrue();
  }

  @Test
  void codesThatAreMadeUpAreNeverTheSame() {
    var codes = new HashSet<String>();
    IntStream.range(0, 500).forEach(_ -> codes.add(CodeGuard.random()));
    assertThat(codes).hasSize(500).allMatch(code -> code.matches("[a-z2-9]{6}"));
  }
}

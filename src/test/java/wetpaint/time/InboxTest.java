package wetpaint.time;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/** What comes in from outside gets an instant of its own. */
@Timeout(60)
class InboxTest {
  private final HandTicker ticker = Ticker.byHand();
  private final LivePace pace = Pace.live(ticker);
  private final World world = new World(pace);
  private final Inbox<String> inbox = new Inbox<>(world, "a letter");
  private final List<String> seen = new CopyOnWriteArrayList<>();

  @BeforeEach
  void run() {
    world.fork("metronome", () -> {
      for (var at = 0;; at += 10) {
        world.sleepUntil(at);
        seen.add("beat@" + world.now());
      }
    });
    world.forkServant("reader", () -> {
      while (true) {
        seen.add(inbox.receive() + "@" + world.now());
      }
    });
    Thread.ofVirtual().start(world::run);
    pace.settle();
  }

  @AfterEach
  void close() {
    world.close();
  }

  private void moveTo(long millis) {
    ticker.moveTo(millis);
    pace.settle();
  }

  @Test
  void theInstantIsThePresentMillisecond() {
    moveTo(7);
    assertThat(inbox.send("hello")).isEqualTo(7);
    pace.settle();
    assertThat(seen).containsExactly("beat@0", "hello@7");
  }

  @Test
  void anInstantThatHasBegunIsOver() {
    moveTo(10);
    assertThat(inbox.send("hello")).isEqualTo(11);
    pace.settle();
    assertThat(seen).containsExactly("beat@0", "beat@10");
    moveTo(11);
    assertThat(seen).containsExactly("beat@0", "beat@10", "hello@11");
  }

  @Test
  void lettersOfOneInstantKeepTheirOrder() {
    moveTo(10);
    assertThat(inbox.send("a")).isEqualTo(11);
    assertThat(inbox.send("b")).isEqualTo(11);
    moveTo(12);
    assertThat(inbox.send("c")).isEqualTo(12);
    assertThat(inbox.send("d")).isBetween(12L, 13L);
    moveTo(20);
    assertThat(seen).hasSize(7).startsWith("beat@0", "beat@10", "a@11", "b@11", "c@12").endsWith("beat@20");
  }

  @Test
  void whatIsSentWhilePausedWaitsForItsInstant() {
    moveTo(10);
    pace.pause();
    assertThat(inbox.send("a")).isEqualTo(11);
    assertThat(inbox.send("b")).isEqualTo(11);
    moveTo(1000);
    assertThat(seen).containsExactly("beat@0", "beat@10");
    assertThat(world.next()).isEqualTo(11);
    pace.resume();
    moveTo(1001);
    assertThat(seen).containsExactly("beat@0", "beat@10", "a@11", "b@11");
  }

  @Test
  void aPausedWorldIsSteppedFromInstantToInstant() {
    pace.pause();
    inbox.send("a");
    for (var step = 0; step < 4; step++) {
      pace.jump(world.next());
      pace.settle();
    }
    assertThat(pace.isPaused()).isTrue();
    assertThat(seen).containsExactly("beat@0", "a@1", "beat@10", "beat@20", "beat@30");
  }

  @Test
  void theReaderMayBeElsewhereWhenLettersCome() {
    moveTo(3);
    inbox.send("a");
    inbox.send("b");
    pace.settle();
    moveTo(3);
    inbox.send("c");
    moveTo(9);
    assertThat(seen).startsWith("beat@0", "a@3").endsWith("c@4");
  }

  @Test
  void participantsSendNothingIn() {
    try (var other = new World(Pace.instant())) {
      var slot = new Inbox<String>(other, "a letter");
      other.fork("inside",
          () -> assertThatIllegalStateException().isThrownBy(() -> slot.send("hello")));
      other.run();
    }
  }
}

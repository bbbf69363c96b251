package wetpaint.time;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/** Waiting for one another. */
class GateTest {
  private final World world = new World(Pace.instant());
  private final Gate gate = new Gate(world, "the gate");
  private final List<String> seen = new ArrayList<>();

  private void waits(long until) {
    var opened = gate.awaitUntil(until);
    seen.add((opened ? "through" : "timed out") + "@" + world.now());
  }

  private void opensAt(long at) {
    world.sleepUntil(at);
    gate.open();
  }

  @Test
  void whoeverWaitsIsDueWhenItOpens() {
    world.fork("waits", () -> waits(Long.MAX_VALUE));
    world.fork("opens", () -> opensAt(10));
    world.run();
    assertThat(seen).containsExactly("through@10");
  }

  @Test
  void openedBeforehandItLetsOneThroughAndCloses() {
    world.fork("opens", gate::open);
    world.fork("waits", () -> {
      world.sleepUntil(5);
      waits(20);
      waits(20);
    });
    world.run();
    assertThat(seen).containsExactly("through@5", "timed out@20");
  }

  @Test
  void openedTwiceBeforehandItLetsOneThrough() {
    world.fork("opens", () -> {
      gate.open();
      gate.open();
    });
    world.fork("waits", () -> {
      waits(20);
      waits(20);
    });
    world.run();
    assertThat(seen).containsExactly("through@0", "timed out@20");
  }

  @Test
  void atTheDeadlinesInstantWhoWasBornFirstDecides() {
    world.fork("opens in time", () -> opensAt(10));
    world.fork("waits", () -> waits(10));
    world.run();
    assertThat(seen).containsExactly("through@10");
  }

  @Test
  void openedLaterInTheDeadlinesInstantItStaysOpenForTheNext() {
    world.fork("waits", () -> {
      waits(10);
      waits(30);
    });
    world.fork("opens too late", () -> opensAt(10));
    world.run();
    assertThat(seen).containsExactly("timed out@10", "through@10");
  }

  @Test
  void aDeadlineGoneByIsOneOfThisInstant() {
    world.fork("waits", () -> {
      world.sleepUntil(10);
      waits(3);
    });
    world.run();
    assertThat(seen).containsExactly("timed out@10");
  }

  @Test
  void aDeadlineThatWasOvertakenIsForgotten() {
    world.fork("waits", () -> {
      waits(100);
      world.sleepUntil(500);
      seen.add("slept@" + world.now());
    });
    world.fork("opens", () -> opensAt(10));
    world.run();
    assertThat(seen).containsExactly("through@10", "slept@500");
  }

  @Test
  void oneAtATimeWaits() {
    world.fork("first", () -> waits(10));
    world.fork("second", () -> assertThatIllegalStateException().isThrownBy(() -> waits(10))
        .withMessage("first waits for the gate already: one at a time does"));
    world.run();
    assertThat(seen).containsExactly("timed out@10");
  }

  @Test
  void whoOpensItMayWaitThereItself() {
    world.fork("both", () -> {
      gate.open();
      waits(10);
      waits(10);
    });
    world.run();
    assertThat(seen).containsExactly("through@0", "timed out@10");
  }
}

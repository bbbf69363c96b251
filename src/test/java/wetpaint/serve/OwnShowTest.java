package wetpaint.serve;

import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.Test;

import wetpaint.show.Gallery;
import wetpaint.show.Show;
import wetpaint.show.ShowConfig;
import wetpaint.studio.Mode;
import wetpaint.studio.Presets;
import wetpaint.studio.Run;
import wetpaint.time.Ticker;

import static org.assertj.core.api.Assertions.assertThat;

/** A show of one's own that goes wrong says so: an executor would keep it to itself. */
class OwnShowTest {
  private static final ShowConfig CONFIG = new ShowConfig(Run.of(Presets.LECTURE, Mode.SYNC), Presets.all(),
      Gallery::of, 100, 0, true, Optional.empty());

  @Test
  void aFaultWhileItGoesOnByItselfIsTold() {
    var fault = new IllegalStateException("as a test wants it");
    var told = new CopyOnWriteArrayList<Throwable>();
    try (var thread = Executors.newSingleThreadScheduledExecutor();
        var show = new OwnShow(CONFIG, thread, Runnable::run, Ticker.byHand(), 1_000_000, () -> {
          throw fault;
        }, told::add);
        var other = new Show(CONFIG, Runnable::run, () -> {}, 0)) {
      show.follow(other.cue(0), 0);
      assertThat(told).isNotEmpty().containsOnly(fault);
    }
  }
}

package wetpaint.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class FrameLoopTest {
  private final AtomicBoolean ready = new AtomicBoolean(true);
  private final FrameSink sink = new FrameSink() {
    @Override
    public boolean ready() {
      return ready.get();
    }

    @Override
    public void write(byte[] buffer, int length) {
      throw new UnsupportedOperationException();
    }
  };
  private final FrameLoop loop = new FrameLoop(Pacer.of(60));
  private final Semaphore drawn = new Semaphore(0);
  private final AtomicBoolean moving = new AtomicBoolean();
  private final List<Boolean> wholes = new ArrayList<>();
  private final Thread thread = Thread.ofPlatform().start(() -> loop.run(sink, whole -> {
    wholes.add(whole);
    drawn.release();
    return moving.get();
  }));

  @AfterEach
  void end() throws InterruptedException {
    loop.stop();
    thread.join();
  }

  @Test
  void at_rest_a_wake_is_a_frame_and_a_repaint_a_whole_one() throws Exception {
    drawn.acquire();
    loop.wake();
    drawn.acquire();
    loop.repaint();
    drawn.acquire();
    loop.sinkChanged();
    end();
    assertThat(wholes).containsExactly(true, false, true);
  }

  @Test
  void a_storm_of_wakes_is_a_frame_or_two() throws Exception {
    drawn.acquire();
    ready.set(false);
    for (var i = 0; i < 1000; i++) {
      loop.wake();
    }
    assertThat(drawn.availablePermits()).isLessThanOrEqualTo(1);
    drawn.drainPermits();
    loop.wake();
    ready.set(true);
    loop.sinkChanged();
    drawn.acquire();
    end();
    assertThat(wholes).hasSizeLessThanOrEqualTo(3);
  }

  @Test
  void while_it_moves_frames_follow_by_themselves_unless_the_sink_is_busy() throws Exception {
    moving.set(true);
    loop.wake();
    drawn.acquire(10);
    ready.set(false);
    loop.wake();
    var frames = new AtomicInteger(drawn.drainPermits());
    // One may have been under way; no other comes before the sink is ready.
    assertThat(frames.get()).isLessThanOrEqualTo(60);
    ready.set(true);
    loop.sinkChanged();
    drawn.acquire(5);
    moving.set(false);
  }
}

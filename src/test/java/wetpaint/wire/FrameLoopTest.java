package wetpaint.wire;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;

@Timeout(60)
class FrameLoopTest {
  private final AtomicBoolean ready = new AtomicBoolean(true);
  private final FrameSink sink = new FrameSink() {
    @Override
    public boolean ready() {
      return ready.get();
    }

    @Override
    public void write(byte[] frame) {
      throw new UnsupportedOperationException();
    }
  };
  private final FrameLoop loop = new FrameLoop(Pacer.of(60));
  private final Semaphore drawn = new Semaphore(0);
  /** Whether each frame is on its way until the test says otherwise. */
  private final AtomicBoolean busy = new AtomicBoolean();
  private final AtomicBoolean moving = new AtomicBoolean();
  private final List<Boolean> wholes = Collections.synchronizedList(new ArrayList<>());
  private final Thread thread = Thread.ofPlatform().start(() -> loop.run(sink, whole -> {
    wholes.add(whole);
    ready.set(!busy.get());
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
    loop.hurry();
    drawn.acquire();
    loop.sinkChanged();
    end();
    assertThat(wholes).containsExactly(true, false, true, false);
  }

  @Test
  void a_frame_waits_until_the_one_before_has_gone_out_and_storms_are_one_frame() throws Exception {
    drawn.acquire();
    busy.set(true);
    moving.set(true);
    loop.wake();
    drawn.acquire();
    for (var frames = 3; frames < 10; frames++) {
      for (var i = 0; i < 100; i++) {
        loop.wake();
      }
      sinkReady();
      drawn.acquire();
      assertThat(wholes).hasSize(frames);
    }
    assertThat(drawn.availablePermits()).isZero();
  }

  @Test
  void while_it_moves_frames_follow_by_themselves() throws Exception {
    moving.set(true);
    loop.wake();
    drawn.acquire(10);
    moving.set(false);
  }

  private void sinkReady() {
    ready.set(true);
    loop.sinkChanged();
  }
}

package wetpaint.real;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/** Where threads let their canvases dry: each thread waits until it has a rack, and then until its canvas is dry. */
final class BlockingRacks {
  /** Fair: first come, first served. */
  private final BlockingQueue<Rack> free;

  BlockingRacks(List<Rack> racks) {
    free = new ArrayBlockingQueue<>(racks.size(), true, racks);
  }

  /** Dries the layer that was painted, and goes on to the next one. */
  void dry(RealCanvas canvas) throws IOException, InterruptedException {
    if (canvas.isDryAtOnce()) {
      canvas.next();
      return;
    }
    var rack = free.poll();
    if (rack == null) {
      canvas.queues();
      rack = free.take();
    }
    rack.start(canvas.dries());
    rack.await();
    free.add(rack);
    canvas.next();
  }
}

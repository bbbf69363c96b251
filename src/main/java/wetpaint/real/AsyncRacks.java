package wetpaint.real;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Where a loop lets its canvases dry: to start it takes no time, and what is dry comes back as an event. */
final class AsyncRacks implements Closeable {
  private final Selector selector = Selector.open();
  private final Queue<Rack> free = new ArrayDeque<>();
  private final Queue<RealCanvas> queue = new ArrayDeque<>();
  private final Map<Rack, RealCanvas> drying = new HashMap<>();
  /** What other threads have to tell the loop. */
  private final Queue<Runnable> posted = new ConcurrentLinkedQueue<>();
  private final Queue<RealCanvas> ready;

  /** @param ready where canvases go that want to be painted, or are done */
  AsyncRacks(List<Rack> racks, Queue<RealCanvas> ready) throws IOException {
    this.ready = ready;
    for (var rack : racks) {
      if (rack instanceof SocketRack(var channel)) {
        channel.configureBlocking(false).register(selector, SelectionKey.OP_READ, rack);
      }
      free.add(rack);
    }
  }

  /** A canvas has come in. For any thread. */
  void arrived(RealCanvas canvas) {
    post(() -> ready.add(canvas));
  }

  /** Starts to dry the layer that was painted, as soon as there is a rack. */
  void dry(RealCanvas canvas) throws IOException {
    if (canvas.isDryAtOnce()) {
      canvas.next();
      ready.add(canvas);
      return;
    }
    if (free.isEmpty()) {
      // One may have become free while the loop was painting.
      takeNote();
    }
    var rack = free.poll();
    if (rack == null) {
      canvas.queues();
      queue.add(canvas);
    } else {
      dry(canvas, rack);
    }
  }

  /** Takes note of all that has happened; waits for something to happen if no canvas wants to be painted. */
  void await() throws IOException {
    if (ready.isEmpty() && posted.isEmpty()) {
      selector.select(this::answered);
    }
    takeNote();
  }

  private void takeNote() throws IOException {
    selector.selectNow(this::answered);
    for (Runnable news; (news = posted.poll()) != null;) {
      news.run();
    }
    for (RealCanvas next; !free.isEmpty() && (next = queue.poll()) != null;) {
      dry(next, free.remove());
    }
  }

  private void dry(RealCanvas canvas, Rack rack) throws IOException {
    drying.put(rack, canvas);
    rack.start(canvas.dries());
    if (rack instanceof CommandRack command) {
      command.atEnd(() -> post(() -> dried(command)));
    }
  }

  private void answered(SelectionKey key) {
    try {
      if (key.attachment() instanceof SocketRack rack && rack.answered()) {
        dried(rack);
      }
    } catch (IOException e) {
      throw RealException.machine("a connection to the delay server was lost: " + e.getMessage());
    }
  }

  private void dried(Rack rack) {
    var canvas = drying.remove(rack);
    if (canvas != null) {
      free.add(rack);
      canvas.next();
      ready.add(canvas);
    }
  }

  private void post(Runnable news) {
    posted.add(news);
    selector.wakeup();
  }

  @Override
  public void close() throws IOException {
    selector.close();
  }
}

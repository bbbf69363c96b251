package wetpaint.studio;

import java.util.ArrayDeque;
import java.util.Queue;

import org.jspecify.annotations.Nullable;

/** The places to dry: given to canvases first come, first served. */
final class Racks {
  private final Queue<CanvasTask> queue = new ArrayDeque<>();
  private int free;

  /** @param racks how many there are */
  Racks(int racks) {
    this.free = racks;
  }

  /** Gives a free rack, or else has the canvas queue. @return whether it got one */
  boolean give(CanvasTask task) {
    if (free == 0 || !queue.isEmpty()) {
      queue.add(task);
      return false;
    }
    free--;
    return true;
  }

  void free() {
    free++;
  }

  /** The next canvas in the queue that gets a rack now, or null. */
  @Nullable
  CanvasTask next() {
    if (free == 0 || queue.isEmpty()) {
      return null;
    }
    free--;
    return queue.remove();
  }
}

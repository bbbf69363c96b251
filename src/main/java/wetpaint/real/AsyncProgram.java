package wetpaint.real;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Queue;

/** One platform thread with an event loop: it paints what is ready, and never waits while anything is. */
final class AsyncProgram implements ModeProgram {
  @Override
  public void start(Workplace place) {
    place.crew().painter(0, () -> loop(place));
  }

  private static void loop(Workplace place) throws IOException, InterruptedException {
    Queue<RealCanvas> ready = new ArrayDeque<>();
    try (var racks = new AsyncRacks(place.racks(), ready)) {
      place.arrivals(racks::arrived);
      for (var left = place.canvases().size(); left > 0;) {
        racks.await();
        var canvas = ready.poll();
        if (canvas != null && canvas.isDone()) {
          left--;
        } else if (canvas != null) {
          canvas.paint();
          while (canvas.isDryAtOnce() && canvas.hasNext()) {
            canvas.next();
            canvas.paint();
          }
          racks.dry(canvas);
        }
      }
    }
  }
}

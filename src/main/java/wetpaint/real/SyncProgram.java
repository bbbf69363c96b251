package wetpaint.real;

import java.io.IOException;

/** One thread, one canvas after the other, waiting included. */
final class SyncProgram implements ModeProgram {
  @Override
  public void start(Workplace place) {
    var arrivals = new ArrivalQueue(place);
    var racks = new BlockingRacks(place.racks());
    place.crew().painter(0, () -> paintAll(arrivals, racks));
  }

  /** What one painter does who stays: paint, wait until it is dry, again. */
  static void paintAll(ArrivalQueue arrivals, BlockingRacks racks) throws IOException, InterruptedException {
    for (var next = arrivals.next(); next.isPresent(); next = arrivals.next()) {
      var canvas = next.orElseThrow();
      while (!canvas.isDone()) {
        canvas.paint();
        racks.dry(canvas);
      }
    }
  }
}

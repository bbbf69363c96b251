package wetpaint.real;

import java.util.concurrent.Semaphore;

import wetpaint.real.RealCanvas.End;

/**
 * A platform thread for each canvas, and one core among them: a fair permit, which a thread holds while it paints and
 * hands on after a quantum. (An operating system does that by interrupts; the permit is handed on in the program.)
 */
final class ConcurrentProgram implements ModeProgram {
  @Override
  public void start(Workplace place) {
    var core = new Semaphore(1, true);
    var racks = new BlockingRacks(place.racks());
    var quantum = place.units(place.plan().quantum());
    place.arrivals(canvas -> place.crew().painter(0, () -> {
      while (!canvas.isDone()) {
        core.acquire();
        var end = turn(canvas, quantum);
        core.release();
        switch (end) {
          case COMPLETE -> racks.dry(canvas);
          case BLOCKED -> canvas.block();
          case SLICED -> {
          }
        }
      }
    }));
  }

  /** Paints for a quantum at most, until there is something to wait for. */
  private static End turn(RealCanvas canvas, long quantum) {
    var end = canvas.stroke(quantum);
    var left = quantum - canvas.strokeUnits();
    while (end == End.COMPLETE && canvas.isDryAtOnce() && canvas.hasNext() && left > 0) {
      canvas.next();
      end = canvas.stroke(left);
      left -= canvas.strokeUnits();
    }
    return end;
  }
}

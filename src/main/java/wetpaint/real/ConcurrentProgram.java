package wetpaint.real;

import java.util.concurrent.Semaphore;

import wetpaint.real.RealCanvas.End;

/**
 * A platform thread for each canvas, and one core among them: all are bound to one CPU where the system lets us. Turns are taken
 * by a fair permit, which a thread holds while it paints and hands on after a quantum. (The system's own slices, a few
 * milliseconds, come and go without telling the program, so nobody could see or measure whose turn it is.)
 */
final class ConcurrentProgram implements ModeProgram {
  @Override
  public void start(Workplace place) {
    var core = new Semaphore(1, true);
    var racks = new BlockingRacks(place.racks());
    var quantum = place.units(place.plan().quantum());
    place.arrivals(canvas -> place.crew().painter(0, () -> {
      place.cpu().ifPresent(OneCpu::bind);
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

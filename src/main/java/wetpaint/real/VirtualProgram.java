package wetpaint.real;

/**
 * A virtual thread for each canvas, on as many carriers as there are painters: so many has the process in which this
 * runs ({@link CarrierProcess}).
 */
final class VirtualProgram implements ModeProgram {
  @Override
  public void start(Workplace place) {
    var racks = new BlockingRacks(place.racks());
    place.arrivals(canvas -> place.crew().virtual("canvas " + canvas.number, () -> {
      while (!canvas.isDone()) {
        canvas.paint();
        racks.dry(canvas);
      }
    }));
  }
}

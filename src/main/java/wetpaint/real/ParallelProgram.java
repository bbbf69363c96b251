package wetpaint.real;

/** So many platform threads, each of which does what the one of sync does. */
final class ParallelProgram implements ModeProgram {
  @Override
  public void start(Workplace place) {
    var arrivals = new ArrivalQueue(place);
    var racks = new BlockingRacks(place.racks());
    for (var painter = 0; painter < place.plan().setting().painters(); painter++) {
      place.crew().painter(painter, () -> SyncProgram.paintAll(arrivals, racks));
    }
  }
}

package wetpaint.real;

import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** Where painters that stay fetch their canvases: of those that have come in, the one with the lowest number. */
final class ArrivalQueue {
  private final BlockingQueue<RealCanvas> arrived = new PriorityBlockingQueue<>(1,
      Comparator.comparingInt((RealCanvas canvas) -> canvas.number));
  private final AtomicInteger unfetched;

  ArrivalQueue(Workplace place) {
    unfetched = new AtomicInteger(place.canvases().size());
    place.arrivals(arrived::add);
  }

  /** The next canvas, as soon as it has come in; none if all were fetched. */
  Optional<RealCanvas> next() throws InterruptedException {
    return unfetched.getAndDecrement() > 0 ? Optional.of(arrived.take()) : Optional.empty();
  }
}

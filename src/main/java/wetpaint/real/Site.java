package wetpaint.real;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.TimeoutException;

/** Where a run takes place: in this process or in another one. */
sealed interface Site extends Closeable permits Workplace, CarrierLink {
  /** Begins, at that time of {@link System#nanoTime} or as soon after it as may be. */
  void start(long at) throws IOException;

  /** Disturbs whoever paints. */
  void strike(Moment.Kind disturbance);

  /** The one to which the threads are bound that paint, if they are. */
  Optional<OneCpu> cpu();

  /** Waits until all canvases are done, for so many nanoseconds at most. */
  void await(long nanos) throws IOException, InterruptedException, TimeoutException;
}

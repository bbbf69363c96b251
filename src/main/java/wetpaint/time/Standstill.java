package wetpaint.time;

import java.time.Duration;

/** A participant kept the baton for too long in real time: it loops, or waits for something outside its world. */
public final class Standstill extends IllegalStateException {
  private static final long serialVersionUID = 1;

  Standstill(Participant holder, Duration patience) {
    super(holder.name + " has held the baton for more than " + patience.toMillis() + " ms of real time");
    setStackTrace(holder.stackTrace());
  }
}

package wetpaint.wire;

import jdk.jfr.Category;
import jdk.jfr.DataAmount;
import jdk.jfr.Description;
import jdk.jfr.Enabled;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;
import jdk.jfr.Timespan;

/** A frame in a flight recording, as long as it took to hand it over; off unless {@code wetpaint.Frame#enabled=true} is asked for. */
@Name("wetpaint.Frame")
@Label("Frame")
@Description("A frame sent to the terminal")
@Category("Wetpaint")
@Enabled(false)
@StackTrace(false)
final class FrameEvent extends Event {
  @Label("Bytes")
  @DataAmount
  int bytes;

  @Label("Changed Cells")
  int changedCells;

  @Label("View")
  @Timespan
  long viewNanos;

  @Label("Encoding")
  @Timespan
  long encodeNanos;
}

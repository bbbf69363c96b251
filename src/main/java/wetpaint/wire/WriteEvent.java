package wetpaint.wire;

import jdk.jfr.Category;
import jdk.jfr.DataAmount;
import jdk.jfr.Description;
import jdk.jfr.Enabled;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/** A write in a flight recording, as long as the terminal took to read it; off unless {@code wetpaint.Write#enabled=true} is asked for. */
@Name("wetpaint.Write")
@Label("Write")
@Description("Bytes written to the terminal")
@Category("Wetpaint")
@Enabled(false)
@StackTrace(false)
final class WriteEvent extends Event {
  @Label("Bytes")
  @DataAmount
  int bytes;
}

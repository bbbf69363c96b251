package wetpaint.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

import wetpaint.real.Difference;
import wetpaint.real.FreeCores;

/** Figures of real runs as people read them. */
final class RealWording {
  private static final double MILLI = 1e6;

  private RealWording() {}

  /** Nanoseconds in seconds, to the millisecond: {@code 1.392 s}. */
  static String seconds(long nanos) {
    return Wording.seconds(Math.round(nanos / MILLI));
  }

  /** Nanoseconds with a sign: {@code +12.3 ms}. */
  static String more(long nanos) {
    return String.format(Locale.ROOT, "%+.1f ms", nanos / MILLI);
  }

  /** How many cores were free, as far as they were asked for: {@code 1.6 cores}. */
  static String cores(FreeCores cores) {
    return String.format(Locale.ROOT, "%.1f cores", cores.found());
  }

  /** What the one core of concurrent is: {@code all threads bound to CPU 1; a fair permit makes the turns of 50 ms}. */
  static String oneCore(OptionalInt cpu, long quantum) {
    var turns = "a fair permit makes the turns of " + quantum + " ms";
    return cpu.isPresent()
        ? "All threads are bound to CPU " + cpu.getAsInt() + "; " + turns
        : "Not one core but one permit: " + turns + " (no binding here)";
  }

  /** The same in brief: {@code All threads on CPU 1, turns by a permit}. */
  static String oneCore(OptionalInt cpu) {
    return cpu.isPresent()
        ? "All threads on CPU " + cpu.getAsInt() + ", turns by a permit"
        : "One permit for all threads, on any core";
  }

  /** What the usual prediction supposes: {@code a core for each of 3 painters}. */
  static String enough(int painters) {
    return painters == 1 ? "a core of its own" : "a core for each of " + painters + " painters";
  }

  /** Where the difference to the prediction went. */
  static String difference(Difference difference, int painters) {
    List<String> parts = new ArrayList<>();
    parts.add(more(difference.computing()) + " CPU time");
    parts.add(more(difference.withoutCore()) + " painting without a core");
    parts.add(more(difference.late()) + " woken late");
    parts.add(more(difference.waiting()) + " waiting for paint to dry");
    return more(difference.total()) + " to the prediction with " + enough(painters)
        + "; of that, for the average painter, "
        + String.join(", ", parts) + ".";
  }
}

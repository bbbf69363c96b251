package wetpaint.real;

import java.lang.management.ManagementFactory;

import com.sun.management.UnixOperatingSystemMXBean;

/** How many files and connections a process may have open. */
final class OpenFiles {
  /** What a JVM has open besides: its jars, libraries, pipes. */
  private static final int OTHERS = 200;

  private OpenFiles() {}

  /** @throws RealException if so many connections are too many, each with one or with both of its ends in this process */
  static void require(int connections, int ends) {
    if (ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean system) {
      var most = (system.getMaxFileDescriptorCount() - OTHERS) / ends;
      if (connections > most) {
        throw RealException
            .request("expected at most " + most + " canvases that dry at once, for this process may have "
                + system.getMaxFileDescriptorCount() + " files open, found " + connections);
      }
    }
  }
}

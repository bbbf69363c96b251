package wetpaint.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** What a process takes of the machine (Linux). */
record Meter(long pid) {
  private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");

  /** Nanoseconds of a processor, so far. */
  double cpu() {
    return ProcessHandle.of(pid).flatMap(process -> process.info().totalCpuDuration()).orElseThrow()
        .toNanos();
  }

  /** Resident bytes. */
  double resident() throws IOException {
    var found = RESIDENT.matcher(Files.readString(Path.of("/proc", "" + pid, "status")));
    return found.find() ? Long.parseLong(found.group(1)) * 1024.0 : Double.NaN;
  }

  /** Bytes of live objects of a JVM, after a collection. */
  double live() throws IOException {
    var jcmd = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
        "" + pid, "GC.class_histogram").start();
    try (var lines = jcmd.inputReader()) {
      return lines.lines().filter(line -> line.startsWith("Total"))
          .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D+", " ").strip().replaceAll(".* ", "")))
          .findFirst().orElse(0);
    }
  }
}

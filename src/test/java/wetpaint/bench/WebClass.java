package wetpaint.bench;

import java.nio.file.Files;
import java.util.ArrayList;

/**
 * A class of 2,000 browsers: what the packaged program takes for their lines while the lecture runs at speed 1 and the teacher presses
 * a key every two seconds, and how soon each of them is told. The clients run in this process, on the same cores.
 */
final class WebClass {
  private static final int BROWSERS = Integer.getInteger("browsers", 2000);
  private static final int KEYS = Integer.getInteger("keys", 50);
  /** Keys before those, while both programs are compiled. */
  private static final int WARM_UP = 10;
  private static final long BETWEEN_KEYS = 2000;

  private WebClass() {}

  static void print() throws Exception {
    var web = ServeProcess.freePort();
    var folder = Files.createTempDirectory("wetpaint-web");
    var server = ServeProcess.start(folder, "--headless", "--teacher-web", "--max", "" + (BROWSERS + 100),
        "--web-port", "" + web, "--port", "" + ServeProcess.freePort());
    try (var told = server.errorReader(); var lines = new Lines(web)) {
      told.readLine();
      measure(new Meter(server.pid()), lines, told.readLine().replaceFirst(".*#", ""));
    } finally {
      server.destroy();
    }
  }

  private static void measure(Meter meter, Lines lines, String secret) throws Exception {
    var teacher = lines.teach(secret);
    teacher.listen();
    for (var number = 0; number < 50; number++) {
      lines.join();
    }
    var live = meter.live();
    var resident = meter.resident();
    var before = meter.cpu();
    var seen = new ArrayList<Lines.Line>();
    while (seen.size() < BROWSERS) {
      seen.add(lines.join());
    }
    var join = (meter.cpu() - before) / 1e6 / BROWSERS;
    teacher.press("r");
    Thread.sleep(BETWEEN_KEYS);
    teacher.press(WARM_UP, BETWEEN_KEYS, seen);
    var start = meter.cpu();
    var wall = System.nanoTime();
    var bytes = lines.bytes();
    var times = teacher.press(KEYS, BETWEEN_KEYS, seen);
    var seconds = (System.nanoTime() - wall) / 1e9;
    System.out.printf("%d browsers, the lecture at speed 1, a key every %.0f s, after %d keys:%n", BROWSERS,
        BETWEEN_KEYS / 1000.0, WARM_UP);
    System.out.printf("a join, page and all:  %.2f ms of the server's CPU%n", join);
    System.out.printf("all lines:             %.1f %% of a core, %.1f KB/s%n",
        (meter.cpu() - start) / 1e7 / seconds,
        (lines.bytes() - bytes) / 1000.0 / seconds);
    System.out.printf("a line:                %.1f KB of live heap, %.1f KB resident%n",
        (meter.live() - live) / 1000 / BROWSERS, (meter.resident() - resident) / 1000 / BROWSERS);
    System.out.printf("key to event:          median %.1f ms, p99 %.1f ms (%d of %d told)%n",
        times.get(times.size() / 2),
        times.get(times.size() * 99 / 100), times.size(), KEYS * BROWSERS);
  }
}

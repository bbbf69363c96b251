package wetpaint.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.apache.sshd.client.channel.ChannelShell;
import org.apache.sshd.common.config.keys.writer.openssh.OpenSSHKeyPairResourceWriter;
import org.apache.sshd.common.util.security.SecurityUtils;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * A class of 500 viewers in five sizes over SSH, first all of them reading, then 50 of them never: what the packaged program
 * takes, how soon a teacher's key is seen by each, and what the same bytes cost from a bare SSH server. The clients run in this
 * process, on the same cores.
 */
final class ServedClass {
  private static final int VIEWERS = Integer.getInteger("viewers", 500);
  private static final int STALLED = VIEWERS / 10;
  private static final int SECONDS = Integer.getInteger("seconds", 10);
  private static final int KEYS = 20;
  private static final long BETWEEN_KEYS = 500;
  /** What the clock shows when it stands, and when it runs. */
  private static final List<byte[]> STANDS = List.of("‖".getBytes(UTF_8), "paused".getBytes(UTF_8));
  private static final List<byte[]> RUNS = List.of("▶".getBytes(UTF_8));

  private ServedClass() {}

  static void print() throws Exception {
    var folder = Files.createTempDirectory("wetpaint-class");
    var key = SecurityUtils.getKeyPairGenerator(SecurityUtils.EDDSA).generateKeyPair();
    try (var out = Files.newOutputStream(folder.resolve("key.pub"))) {
      OpenSSHKeyPairResourceWriter.INSTANCE.writePublicKey(key.getPublic(), "bench", out);
    }
    System.out.printf("%d viewers in %d sizes at 15 frames a second%n%n", VIEWERS, Crowd.SIZES.size());
    System.out.printf("%-10s | %8s %8s %8s %10s %10s %8s %12s %9s %9s%n", "", "join ms", "CPU %", "bare %",
        "KB/s", "RSS KB", "live KB", "frames/s", "median ms", "p99 ms");
    for (var stalled : List.of(0, STALLED)) {
      var sent = folder.resolve("sent");
      var served = served(folder, key, stalled, sent);
      var bare = bare(sent, stalled);
      var times = served.latencies;
      System.out.printf("%-10s | %8.1f %8.0f %8.0f %10.0f %10.0f %8.0f %12.1f %9.0f %9.0f  (%d of %d seen)%n",
          stalled == 0 ? "all read" : stalled + " stall", served.join, served.cost.cpu(), bare.cpu(),
          served.cost.kilobytes(), served.resident, served.live, served.frames, times.get(times.size() / 2),
          times.get(times.size() * 99 / 100), times.size(), KEYS * (VIEWERS - stalled));
    }
  }

  /** Milliseconds of CPU a join, kilobytes a viewer, frames a second and viewer, milliseconds from key to frame. */
  private record Served(double join, Cost cost, double resident, double live, double frames,
      List<Double> latencies) {}

  private static Served served(Path folder, KeyPair key, int stalled, Path sent) throws Exception {
    var port = ServeProcess.freePort();
    var server = serve(folder, port);
    var meter = new Meter(server.pid());
    try (var crowd = new Crowd(port)) {
      var teacher = crowd.join(Optional.of(key), Crowd.SIZES.getFirst(), Optional.of(new Arrivals()));
      // While it stands nothing is sent, so that joins are measured alone.
      Crowd.type(teacher, " ");
      Thread.sleep(1000);
      var alone = meter.cpu();
      var live = meter.live();
      var resident = meter.resident();
      var seen = crowd.join(VIEWERS, stalled);
      var join = (meter.cpu() - alone) / 1e6 / VIEWERS;
      Crowd.type(teacher, "r");
      Thread.sleep(3000);
      Crowd.type(teacher, "r");
      seen.stream().limit(Crowd.SIZES.size()).forEach(Arrivals::record);
      var cost = cost(meter, seen);
      var sizes = IntStream.range(0, Crowd.SIZES.size()).boxed().collect(
          Collectors.toMap(number -> Crowd.SIZES.get(number).columns(),
              number -> seen.get(number).recorded()));
      BareSsh.write(sent, sizes);
      var frames = sizes.values().stream().mapToInt(List::size).average().orElse(0) / SECONDS;
      var times = latencies(teacher, seen);
      return new Served(join, cost, (meter.resident() - resident) / 1024 / VIEWERS,
          (meter.live() - live) / 1024 / VIEWERS, frames, times);
    } finally {
      server.destroy();
    }
  }

  /** Per cent of a core, and what came in all in a second. */
  private record Cost(double cpu, double kilobytes) {}

  private static Cost cost(Meter meter, List<Arrivals> seen) throws InterruptedException {
    var bytes = seen.stream().mapToLong(Arrivals::bytes).sum();
    var start = meter.cpu();
    var wall = System.nanoTime();
    Thread.sleep(SECONDS * 1000L);
    var seconds = (System.nanoTime() - wall) / 1e9;
    return new Cost((meter.cpu() - start) / 1e7 / seconds,
        (seen.stream().mapToLong(Arrivals::bytes).sum() - bytes) / 1000.0 / seconds);
  }

  /** The same bytes at the same moments from a server that does nothing else. */
  private static Cost bare(Path sent, int stalled) throws Exception {
    var port = ServeProcess.freePort();
    var server = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:+UseSerialGC", "-Xmx512m", "-Dslf4j.internal.verbosity=ERROR", "-cp",
        System.getProperty("java.class.path"), BareSsh.class.getName(), "" + port, sent.toString()).start();
    try (var crowd = new Crowd(port)) {
      server.errorReader().readLine();
      var seen = crowd.join(VIEWERS, stalled);
      server.outputWriter().append('\n').flush();
      return cost(new Meter(server.pid()), seen);
    } finally {
      server.destroy();
    }
  }

  /** Milliseconds from a key, while all of it runs, until each viewer was sent what it does. */
  private static List<Double> latencies(ChannelShell teacher, List<Arrivals> seen) throws Exception {
    Crowd.type(teacher, "r");
    Thread.sleep(1000);
    var times = new ArrayList<Double>();
    for (var number = 0; number < KEYS; number++) {
      var awaited = number % 2 == 0 ? STANDS : RUNS;
      seen.forEach(one -> one.await(awaited));
      // Not always at the same moment between two frames.
      Thread.sleep(number * 7L);
      var pressed = System.nanoTime();
      Crowd.type(teacher, " ");
      Thread.sleep(BETWEEN_KEYS);
      seen.stream().filter(one -> one.seen() > pressed)
          .forEach(one -> times.add((one.seen() - pressed) / 1e6));
    }
    times.sort(null);
    return times;
  }

  private static Process serve(Path folder, int port) throws IOException {
    var process = ServeProcess.start(folder, "--headless", "--teacher", folder.resolve("key.pub").toString(),
        "--max", "600", "--fps", "15", "--no-web", "--port", "" + port);
    // It says how to join as soon as it listens.
    process.errorReader().readLine();
    return process;
  }
}

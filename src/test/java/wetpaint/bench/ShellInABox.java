package wetpaint.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

import com.fasterxml.jackson.jr.ob.JSON;

import static java.net.URLEncoder.encode;
import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * The peer of a class in browsers, for scale: shellinabox of Debian, which brings a terminal to each browser, all of them attached to one
 * tmux in which the show runs. Tools such as ttyd and gotty do the same: the server draws for everybody and sends what it has drawn.
 */
final class ShellInABox {
  private static final Path SERVER = Path.of("/usr/bin/shellinaboxd");
  private static final int CLIENTS = Integer.getInteger("clients", 100);
  private static final int SECONDS = 10;
  private static final String SIZE = "width=80&height=24";

  private ShellInABox() {}

  static void print() throws Exception {
    if (!Files.isExecutable(SERVER)) {
      System.out.println("shellinabox: not measured, there is no " + SERVER);
      return;
    }
    var user = System.getProperty("user.name");
    var port = ServeProcess.freePort();
    try (var tmux = TmuxShow.start()) {
      var service = "/:" + user + ":" + user + ":/:" + String.join(" ", tmux.command("attach", "-r"));
      var box = new ProcessBuilder(SERVER.toString(), "-t", "--localhost-only", "-q", "-p", "" + port, "-u",
          user, "-g", user, "-s", service)
          .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
      try {
        measure(box.toHandle(), tmux.pid(), URI.create("http://127.0.0.1:" + port + "/?"));
      } finally {
        box.descendants().forEach(ProcessHandle::destroy);
        box.destroy();
      }
    }
  }

  private static void measure(ProcessHandle box, long tmux, URI address) throws Exception {
    var bytes = new AtomicLong();
    Thread.sleep(2000);
    try (var client = HttpClient.newHttpClient(); var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var number = 0; number < CLIENTS; number++) {
        var _ = threads.submit(() -> {
          var session = ask(client, address, SIZE + "&rooturl=" + address, bytes);
          while (!Thread.interrupted()) {
            ask(client, address, SIZE + "&session=" + encode(session, UTF_8), bytes);
          }
          return session;
        });
      }
      Thread.sleep(5000);
      var before = sum(box, tmux, Meter::cpu);
      var came = bytes.get();
      var wall = System.nanoTime();
      Thread.sleep(SECONDS * 1000L);
      var seconds = (System.nanoTime() - wall) / 1e9;
      var share = (sum(box, tmux, Meter::cpu) - before) / 1e7 / seconds;
      System.out.printf(
          "shellinabox, %d browsers: %.1f %% of a core, so %.0f %% for 2000; %.1f KB/s a browser; %.0f KB resident a browser%n",
          CLIENTS, share, share * 2000 / CLIENTS, (bytes.get() - came) / 1000.0 / seconds / CLIENTS,
          sum(box, tmux, ShellInABox::share) / CLIENTS);
      threads.shutdownNow();
      client.shutdownNow();
    }
  }

  /** All its processes: two and more a browser. */
  private static double sum(ProcessHandle box, long tmux, ToDoubleFunction<Meter> figure) {
    var all = Stream.of(Stream.of(tmux, box.pid()), box.descendants().map(ProcessHandle::pid));
    return all.flatMap(pids -> pids).map(Meter::new).mapToDouble(figure).sum();
  }

  /** Resident KB of a process; of pages that several have, its share. */
  private static double share(Meter meter) {
    try (var lines = Files.lines(Path.of("/proc", "" + meter.pid(), "smaps_rollup"))) {
      return lines.filter(line -> line.startsWith("Pss:"))
          .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", ""))).findFirst().orElse(0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** @return the session */
  private static String ask(HttpClient client, URI address, String form, AtomicLong bytes)
      throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(address).header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString(form)).build();
    var answer = client.send(request, BodyHandlers.ofByteArray()).body();
    bytes.addAndGet(answer.length);
    return Stream.of(JSON.std.mapFrom(answer).get("session")).map(String::valueOf).findFirst().orElseThrow();
  }
}

package wetpaint.bench;

import java.util.ArrayList;
import java.util.Map;

/**
 * The peer of a class over SSH, for scale: tmux, to which as many clients are attached that only read. They are on this machine and
 * nothing is encrypted, but each of them costs tmux a terminal as each viewer costs us one.
 */
final class TmuxCrowd {
  private static final int CLIENTS = Integer.getInteger("clients", 100);
  private static final int SECONDS = 10;

  private TmuxCrowd() {}

  static void print() throws Exception {
    try (var tmux = TmuxShow.start()) {
      var meter = new Meter(tmux.pid());
      Thread.sleep(2000);
      var resident = meter.resident();
      var clients = new ArrayList<Watched>();
      for (var number = 0; number < CLIENTS; number++) {
        clients.add(Watched.run(Map.of(), tmux.command("attach", "-r").toArray(String[]::new)));
      }
      clients.forEach(client -> client.await("Sunrise"));
      tmux.run("send-keys", "r");
      Thread.sleep(2000);
      clients.forEach(Watched::countAnew);
      var start = meter.cpu();
      var wall = System.nanoTime();
      Thread.sleep(SECONDS * 1000L);
      var seconds = (System.nanoTime() - wall) / 1e9;
      System.out.printf(
          "tmux with %d clients that read: %.1f %% of a core, so %.0f %% for 500; %.0f KB/s in all; %.0f KB of RSS a client%n",
          CLIENTS, (meter.cpu() - start) / 1e7 / seconds,
          (meter.cpu() - start) / 1e7 / seconds * 500 / CLIENTS,
          clients.stream().mapToLong(Watched::bytes).sum() / 1000.0 / seconds,
          (meter.resident() - resident) / 1024 / CLIENTS);
      clients.forEach(Watched::close);
    }
  }
}

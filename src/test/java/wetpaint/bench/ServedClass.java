package wetpaint.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.auth.keyboard.UserInteraction;
import org.apache.sshd.client.channel.ChannelShell;
import org.apache.sshd.client.keyverifier.AcceptAllServerKeyVerifier;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.config.keys.writer.openssh.OpenSSHKeyPairResourceWriter;
import org.apache.sshd.common.util.security.SecurityUtils;
import org.apache.sshd.core.CoreModuleProperties;

import wetpaint.Main;

import static java.nio.charset.StandardCharsets.US_ASCII;

/**
 * A class of 500 viewers in five kinds over SSH, of whom 50 never read: what the server takes, and how soon a teacher's key is
 * seen. The clients run in this process, on the same cores.
 */
final class ServedClass {
  private static final int VIEWERS = 500;
  private static final int STALLED = 50;
  private static final int SECONDS = 15;
  private static final int KEYS = 20;
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final List<int[]> SIZES = List.of(new int[]{80, 24}, new int[]{100, 30}, new int[]{120, 40},
      new int[]{132, 43},
      new int[]{90, 28});

  private ServedClass() {}

  /** Counts what comes, and notes when it came first after a mark. */
  private static final class Arrivals extends OutputStream {
    private final AtomicLong bytes = new AtomicLong();
    private volatile long first;

    @Override
    public void write(int b) {
      write(new byte[]{(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] buffer, int from, int length) {
      if (first == 0) {
        first = System.nanoTime();
      }
      bytes.addAndGet(length);
    }
  }

  static void print() throws Exception {
    var folder = Files.createTempDirectory("wetpaint-class");
    var key = SecurityUtils.getKeyPairGenerator(SecurityUtils.EDDSA).generateKeyPair();
    try (var out = Files.newOutputStream(folder.resolve("key.pub"))) {
      OpenSSHKeyPairResourceWriter.INSTANCE.writePublicKey(key.getPublic(), "bench", out);
    }
    var port = freePort();
    var server = serve(folder, port);
    var client = SshClient.setUpDefaultClient();
    client.setServerKeyVerifier(AcceptAllServerKeyVerifier.INSTANCE);
    CoreModuleProperties.WINDOW_SIZE.set(client, 65_536L);
    CoreModuleProperties.NIO_WORKERS.set(client, 2);
    client.start();
    try {
      measure(server.toHandle(), client, port, key);
    } finally {
      client.stop();
      server.destroy();
    }
  }

  private static void measure(ProcessHandle server, SshClient client, int port, KeyPair key)
      throws Exception {
    var teacher = join(client, port, Optional.of(key), SIZES.getFirst(), Optional.of(new Arrivals()));
    var alone = cpu(server);
    var before = memory(server);
    var seen = new ArrayList<Arrivals>();
    for (var number = 0; number < VIEWERS; number++) {
      if (number % (VIEWERS / STALLED) == 0) {
        join(client, port, Optional.empty(), SIZES.get(number % SIZES.size()), Optional.empty());
      } else {
        seen.add(new Arrivals());
        join(client, port, Optional.empty(), SIZES.get(number / 3 % SIZES.size()),
            Optional.of(seen.getLast()));
      }
    }
    System.out.printf("a join: %.1f ms of the server's CPU%n", (cpu(server) - alone) / 1e6 / VIEWERS);
    type(teacher, "r");
    Thread.sleep(2000);
    var bytes = seen.stream().mapToLong(one -> one.bytes.get()).sum();
    var start = cpu(server);
    var wall = System.nanoTime();
    Thread.sleep(SECONDS * 1000L);
    var seconds = (System.nanoTime() - wall) / 1e9;
    System.out.printf(
        "%d viewers in %d kinds, %d of them stalled: %.0f %% of a core, %.0f KB/s in all, %.0f KB of live heap a viewer%n",
        VIEWERS, SIZES.size(), STALLED, (cpu(server) - start) / 1e7 / seconds,
        (seen.stream().mapToLong(one -> one.bytes.get()).sum() - bytes) / 1000.0 / seconds,
        (memory(server) - before) / 1000.0 / VIEWERS);
    latencies(teacher, seen);
  }

  private static void latencies(ChannelShell teacher, List<Arrivals> seen) throws Exception {
    type(teacher, " ");
    var times = new ArrayList<Double>();
    for (var number = 0; number < KEYS; number++) {
      Thread.sleep(4000 / (number == 0 ? 1 : 8));
      seen.forEach(one -> one.first = 0);
      var pressed = System.nanoTime();
      type(teacher, "\033[C");
      Thread.sleep(500);
      seen.stream().filter(one -> one.first > 0).forEach(one -> times.add((one.first - pressed) / 1e6));
    }
    times.sort(null);
    System.out.printf("key to frame, %d of %d: median %.0f ms, p99 %.0f ms%n", times.size(),
        KEYS * seen.size(),
        times.get(times.size() / 2), times.get(times.size() * 99 / 100));
  }

  private static void type(ChannelShell teacher, String keys) throws IOException {
    teacher.getInvertedIn().write(keys.getBytes(US_ASCII));
    teacher.getInvertedIn().flush();
  }

  private static ChannelShell join(SshClient client, int port, Optional<KeyPair> key, int[] size,
      Optional<OutputStream> out) throws IOException {
    var session = client.connect("wetpaint", "127.0.0.1", port).verify(PATIENCE).getSession();
    key.ifPresent(session::addPublicKeyIdentity);
    session.setUserInteraction(new NameGiven());
    session.auth().verify(PATIENCE);
    var shell = session.createShellChannel();
    shell.setPtyType("xterm-256color");
    shell.setPtyColumns(size[0]);
    shell.setPtyLines(size[1]);
    out.ifPresent(shell::setOut);
    shell.open().verify(PATIENCE);
    return shell;
  }

  private record NameGiven() implements UserInteraction {
    @Override
    public boolean isInteractionAllowed(ClientSession session) {
      return true;
    }

    @Override
    public String[] interactive(ClientSession session, String name, String instruction, String lang,
        String[] prompt,
        boolean[] echo) {
      return new String[]{""};
    }

    @Override
    public String getUpdatedPassword(ClientSession session, String prompt, String lang) {
      return "";
    }
  }

  private static Process serve(Path folder, int port) throws IOException, InterruptedException {
    var builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx1g",
        "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"),
        Main.class.getName(), "serve",
        "--headless", "--teacher", folder.resolve("key.pub").toString(), "--class-code", "none", "--max",
        "600", "--fps", "15",
        "--port", "" + port);
    builder.environment().putAll(Map.of("XDG_STATE_HOME", folder.toString()));
    var process = builder.redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    // It says how to join as soon as it listens.
    process.errorReader().readLine();
    return process;
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static double cpu(ProcessHandle process) {
    return process.info().totalCpuDuration().orElseThrow().toNanos();
  }

  /** Bytes of live objects, after a collection. */
  private static double memory(ProcessHandle process) throws IOException {
    var jcmd = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
        "" + process.pid(),
        "GC.class_histogram").start();
    try (var lines = jcmd.inputReader()) {
      return lines.lines().filter(line -> line.startsWith("Total"))
          .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D+", " ").strip().replaceAll(".* ", "")))
          .findFirst().orElse(0);
    }
  }
}

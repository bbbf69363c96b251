package wetpaint.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import wetpaint.show.Bulletin;
import wetpaint.show.CueException;
import wetpaint.view.Card;

/**
 * A class on three servers that follow the teacher's by one Redis, 500 browsers on each: whether each browser is told every key and in
 * order, how soon, and whether all votes count once, though one server is killed and Redis restarted in between and has forgotten all.
 * The clients run in this process, on the same cores.
 */
final class RelayedCrowd {
  private static final Path REDIS = Path.of("/usr/bin/redis-server");
  private static final int SERVERS = 3;
  private static final int EACH = Integer.getInteger("browsers", 500);
  private static final int KEYS = 15;
  private static final long BETWEEN_KEYS = 500;
  private static final long PATIENCE = 60_000_000_000L;
  private static final List<String> MODES = List.of("2", "5", "3", "4", "1");

  private final Deque<Process> running = new ArrayDeque<>();
  private final Path folder = Files.createTempDirectory("wetpaint-relay");
  private final int broker = freePort();

  private RelayedCrowd() throws IOException {}

  static void print() throws Exception {
    if (!Files.isExecutable(REDIS)) {
      System.out.println("The relay is left out: there is no redis-server");
      return;
    }
    var crowd = new RelayedCrowd();
    try {
      crowd.measure();
    } finally {
      crowd.running.forEach(Process::destroy);
    }
  }

  private void measure() throws Exception {
    var redis = redis();
    var key = Files.writeString(folder.resolve("key"), "a secret of enough bytes").toString();
    var url = "redis://127.0.0.1:" + broker + "/monday";
    var home = freePort();
    var told = serve(home, "--headless", "--teacher-web", "--relay", url, "--relay-key", key);
    told.readLine();
    var secret = told.readLine().replaceFirst(".*#", "");
    var ports = IntStream.range(0, SERVERS).map(_ -> freePort()).toArray();
    for (var port : ports) {
      // They say how to join as soon as they listen.
      serve(port, "--max", "" + (2 * EACH + 100), "--follow", url, "--relay-key", key).readLine();
    }
    var dying = running.peek();
    try (var desk = new Lines(home, "t", true);
        var a = new Lines(ports[0], "a", true);
        var b = new Lines(ports[1], "b", true);
        var c = new Lines(ports[2], "c", true);
        var moved = new Lines(ports[1], "c", true)) {
      var teacher = desk.teach(secret);
      var watch = teacher.listen();
      var all = List.of(join(a), join(b), join(c));
      keys(teacher, all.stream().flatMap(List::stream).toList());
      teacher.press("r");
      teacher.press("p");
      await(() -> all.stream().flatMap(List::stream).allMatch(line -> !last(line).ballot().isEmpty()));
      var ballot = last(watch).ballot();
      vote(all.get(0), ballot, 0);
      vote(all.get(1), ballot, 1);
      vote(all.get(2), ballot, 1);
      await(() -> voted(watch) == SERVERS * EACH);
      dying.destroyForcibly().waitFor();
      redis.destroyForcibly().waitFor();
      vote(all.get(0).subList(0, EACH / 2), ballot, 2);
      vote(join(moved).subList(0, EACH / 4), ballot, 2);
      redis();
      await(() -> last(watch).poll().orElseThrow().voted() == SERVERS * EACH && isBack(all.getFirst()));
      // Votes of the time without it are on their way.
      Thread.sleep(3000);
      teacher.press("n");
      await(() -> last(watch).poll().filter(Card.Poll::isRevealed).isPresent());
      System.out.printf("votes: %s of %d counted, expected [%d, %d, %d]%n",
          last(watch).poll().orElseThrow().rounds().getFirst(), SERVERS * EACH, EACH - EACH / 2,
          2 * EACH - EACH / 4, EACH / 2 + EACH / 4);
    }
  }

  private static void keys(Lines.Teacher teacher, List<Lines.Line> lines) throws Exception {
    teacher.press("r");
    Thread.sleep(2 * BETWEEN_KEYS);
    var before = lines.stream().map(line -> line.told().size()).toList();
    var times = new ArrayList<Double>();
    for (var key = 0; key < KEYS; key++) {
      var pressed = System.nanoTime();
      teacher.press(MODES.get(key % MODES.size()));
      Thread.sleep(BETWEEN_KEYS);
      lines.stream().filter(line -> line.seen() > pressed)
          .forEach(line -> times.add((line.seen() - pressed) / 1e6));
    }
    times.sort(null);
    var complete = IntStream.range(0, lines.size()).filter(number -> {
      var told = lines.get(number).told();
      return Arrays.equals(told.subList(before.get(number), told.size()).stream()
          .mapToInt(text -> parse(text).cue().run().commands().size()).distinct().toArray(),
          IntStream.rangeClosed(1, KEYS).toArray());
    }).count();
    System.out.printf("%d servers that follow, %d browsers on each, %d keys:%n", SERVERS, EACH, KEYS);
    System.out.printf("told every key, in order: %d of %d browsers%n", complete, lines.size());
    System.out.printf("key to event: median %.1f ms, p99 %.1f ms%n", times.get(times.size() / 2),
        times.get(times.size() * 99 / 100));
  }

  private static List<Lines.Line> join(Lines lines) throws IOException {
    var joined = new ArrayList<Lines.Line>();
    while (joined.size() < EACH) {
      joined.add(lines.join());
    }
    return joined;
  }

  private static void vote(List<Lines.Line> lines, String ballot, int answer) throws IOException {
    for (var line : lines) {
      line.vote(ballot, answer);
    }
  }

  private static int voted(Lines.Line line) {
    return last(line).poll().map(Card.Poll::voted).orElse(0);
  }

  /** Whether those lines are told how many have voted by now: their server has its broker again. */
  private static boolean isBack(List<Lines.Line> lines) {
    return voted(lines.getFirst()) == SERVERS * EACH;
  }

  private static Bulletin last(Lines.Line line) {
    return parse(line.told().getLast());
  }

  private static Bulletin parse(String text) {
    try {
      return Bulletin.parse(text);
    } catch (CueException e) {
      throw new IllegalStateException(e);
    }
  }

  private interface Condition {
    boolean holds();
  }

  private static void await(Condition condition) throws InterruptedException {
    var since = System.nanoTime();
    while (!condition.holds()) {
      if (System.nanoTime() - since > PATIENCE) {
        throw new IllegalStateException("waited in vain");
      }
      Thread.sleep(100);
    }
  }

  private Process redis() throws IOException {
    var process = new ProcessBuilder(REDIS.toString(), "--port", "" + broker, "--bind", "127.0.0.1", "--save",
        "", "--appendonly", "no", "--logfile", "").start();
    running.push(process);
    if (process.inputReader().lines().noneMatch(line -> line.contains("Ready to accept connections"))) {
      throw new IOException("redis-server has ended");
    }
    return process;
  }

  private BufferedReader serve(int web, String... options) throws IOException {
    var words = Stream.concat(
        Stream.of(Path.of("target/wetpaint/bin/wetpaint").toAbsolutePath().toString(), "serve",
            "--class-code", "none", "--web-port", "" + web, "--port", "" + freePort()),
        Stream.of(options)).toList();
    var builder = new ProcessBuilder(words).redirectOutput(ProcessBuilder.Redirect.DISCARD);
    builder.environment()
        .putAll(Map.of("XDG_STATE_HOME", folder.toString(), "JAVA_HOME", System.getProperty("java.home")));
    var process = builder.start();
    running.push(process);
    return process.errorReader();
  }

  private static int freePort() {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

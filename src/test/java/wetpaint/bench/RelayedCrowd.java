package wetpaint.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import wetpaint.serve.RedisServer;
import wetpaint.show.Bulletin;
import wetpaint.show.CueException;
import wetpaint.view.Card;

/**
 * A class on three servers that follow the teacher's by one Redis, 500 browsers on each: whether each browser is told every key and in
 * order, how soon, and whether all votes count once, though one server is killed and Redis restarted in between and has forgotten all.
 * The clients run in this process, on the same cores.
 */
final class RelayedCrowd {
  private static final int SERVERS = 3;
  private static final int EACH = Integer.getInteger("browsers", 500);
  private static final int KEYS = 15;
  private static final long BETWEEN_KEYS = 500;
  private static final long PATIENCE = 60_000_000_000L;

  private final Deque<Process> running = new ArrayDeque<>();
  private final Path folder = Files.createTempDirectory("wetpaint-relay");
  private final RedisServer redis = RedisServer.open();

  private RelayedCrowd() throws IOException {}

  static void print() throws Exception {
    if (!RedisServer.isThere()) {
      System.out.println("The relay is left out: there is no redis-server");
      return;
    }
    var crowd = new RelayedCrowd();
    try {
      crowd.measure();
    } finally {
      crowd.running.forEach(Process::destroy);
      crowd.redis.close();
    }
  }

  private void measure() throws Exception {
    var key = Files.writeString(folder.resolve("key"), "a secret of enough bytes").toString();
    var home = ServeProcess.freePort();
    var told = serve(home, "--headless", "--teacher-web", "--relay", redis.url(), "--relay-key", key);
    told.readLine();
    var secret = told.readLine().replaceFirst(".*#", "");
    var ports = new int[SERVERS];
    for (var number = 0; number < SERVERS; number++) {
      ports[number] = ServeProcess.freePort();
      // They say how to join as soon as they listen.
      serve(ports[number], "--max", "" + (2 * EACH + 100), "--follow", redis.url(), "--relay-key", key)
          .readLine();
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
      vote(all.get(2).subList(EACH / 4, EACH), ballot, 1);
      await(() -> voted(watch) == SERVERS * EACH - EACH / 4);
      dying.destroyForcibly().waitFor();
      redis.crash();
      vote(all.get(0).subList(0, EACH / 2), ballot, 2);
      vote(join(moved).subList(0, EACH / 4), ballot, 2);
      redis.restart();
      await(() -> voted(watch) == SERVERS * EACH);
      // How many have voted does not tell when those who changed their minds are counted.
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
    var times = teacher.press(KEYS, BETWEEN_KEYS, lines);
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

  private BufferedReader serve(int web, String... options) throws IOException {
    var process = ServeProcess.start(folder, Stream.concat(
        Stream.of("--web-port", "" + web, "--port", "" + ServeProcess.freePort()), Stream.of(options))
        .toArray(String[]::new));
    running.push(process);
    return process.errorReader();
  }
}

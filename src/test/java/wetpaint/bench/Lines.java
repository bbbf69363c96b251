package wetpaint.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedSelectorException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;

import com.fasterxml.jackson.jr.ob.JSON;

import static java.nio.charset.StandardCharsets.US_ASCII;

/**
 * Browsers that have joined a class, without what they draw: each comes from an address of its own on the loopback interface, and one
 * thread reads all their lines. Times are those of {@link System#nanoTime}.
 */
final class Lines implements AutoCloseable {
  private static final Pattern COOKIE = Pattern.compile("(?i)set-cookie: ([^;]+);");
  private static final byte[] EVENT = "event: class".getBytes(US_ASCII);
  private static final int PROBES = 5;
  /**
   * Nanoseconds between two looks at all lines, by which times are too long. To be woken for each line would cost as much as to read it,
   * of the same processors that the server has.
   */
  private static final long PAUSE = 1_000_000;
  private static final List<String> MODES = List.of("2", "5", "3", "4", "1");

  /** A line, what came by it, and when a bulletin came last. */
  final class Line {
    private final InetAddress from;
    private final String cookie;
    private final StringBuilder rest = new StringBuilder();
    private final List<String> told = new ArrayList<>();
    private volatile long seen;
    private int matched;

    Line(InetAddress from, String cookie) {
      this.from = from;
      this.cookie = cookie;
    }

    long seen() {
      return seen;
    }

    /** The bulletins that came so far, where they are kept. */
    synchronized List<String> told() {
      return List.copyOf(told);
    }

    /** Votes, as the page does. */
    void vote(String ballot, int answer) throws IOException {
      try (var connection = new Connection(from)) {
        connection.post("/vote",
            JSON.std.asString(Map.of("ballot", ballot, "answer", answer)), cookie);
      }
    }

    /** Keeps a bulletin of which all has come; the same bytes come to all. */
    private synchronized void keep(ByteBuffer bytes) {
      rest.append(US_ASCII.decode(bytes));
      for (var end = rest.indexOf("\n\n"); end >= 0; end = rest.indexOf("\n\n")) {
        var event = rest.substring(0, end);
        rest.delete(0, end + 2);
        if (event.contains("event: class\n")) {
          told.add(texts.computeIfAbsent(event.substring(event.indexOf("data: ") + 6), text -> text));
        }
      }
    }

    /** Looks for the first bytes of a bulletin, which may be cut in two. */
    private void read(ByteBuffer bytes, long now) {
      while (bytes.hasRemaining()) {
        var next = bytes.get();
        matched = next == EVENT[matched] ? matched + 1 : next == EVENT[0] ? 1 : 0;
        if (matched == EVENT.length) {
          matched = 0;
          seen = now;
        }
      }
    }
  }

  private final int port;
  private final String names;
  private final boolean keeps;
  private final Map<String, String> texts = new ConcurrentHashMap<>();
  private final Selector selector = Selector.open();
  private final AtomicLong bytes = new AtomicLong();
  private final Thread reader = Thread.ofPlatform().daemon().unstarted(this::read);
  private int number;

  Lines(int port) throws IOException {
    this(port, "s", false);
  }

  /**
   * Nobody yet.
   *
   * @param names what the names of all begin with
   * @param keeps whether what comes is kept
   */
  Lines(int port, String names, boolean keeps) throws IOException {
    this.port = port;
    this.names = names;
    this.keeps = keeps;
    reader.start();
  }

  /** Bytes that came by all lines, so far. */
  long bytes() {
    return bytes.get();
  }

  private InetAddress address() throws IOException {
    var next = number++;
    return InetAddress.getByAddress(new byte[]{127, 0, (byte) (1 + next / 250), (byte) (1 + next % 250)});
  }

  /** Joins as the page does: asks for the page, joins, reads the server's clock, opens a line. */
  Line join() throws IOException {
    try (var connection = new Connection(address())) {
      connection.ask("GET / HTTP/1.1\r\nAccept-Encoding: gzip\r\n", "");
      connection.ask("GET /hello HTTP/1.1\r\n", "");
      var cookie = connection.post("/join", "{\"code\":\"\",\"name\":\"" + names + number + "\"}", "");
      for (var probe = 0; probe < PROBES; probe++) {
        connection.ask("GET /time HTTP/1.1\r\n", "");
      }
      return open(connection.from, cookie);
    }
  }

  private Line open(InetAddress from, String cookie) throws IOException {
    var channel = SocketChannel.open().bind(new InetSocketAddress(from, 0));
    channel.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    channel.write(ByteBuffer.wrap(
        ("GET /events HTTP/1.1\r\nHost: localhost\r\nCookie: " + cookie + "\r\n\r\n").getBytes(US_ASCII)));
    channel.configureBlocking(false);
    var line = new Line(from, cookie);
    selector.wakeup();
    channel.register(selector, SelectionKey.OP_READ, line);
    return line;
  }

  private void read() {
    var buffer = ByteBuffer.allocateDirect(1 << 16);
    try {
      while (true) {
        selector.select(key -> {
          try {
            var now = System.nanoTime();
            buffer.clear();
            var count = ((SocketChannel) key.channel()).read(buffer);
            if (count < 0) {
              key.channel().close();
            } else {
              bytes.addAndGet(count);
              var line = (Line) key.attachment();
              line.read(buffer.flip(), now);
              if (keeps) {
                line.keep(buffer.rewind());
              }
            }
          } catch (IOException e) {
            key.cancel();
          }
        }, 20);
        LockSupport.parkNanos(PAUSE);
      }
    } catch (IOException | ClosedSelectorException e) {
      // It is over.
    }
  }

  /** A connection on which one request is answered after the other. */
  final class Connection implements AutoCloseable {
    private final InetAddress from;
    private final SocketChannel channel;

    Connection(InetAddress from) throws IOException {
      this.from = from;
      channel = SocketChannel.open().bind(new InetSocketAddress(from, 0));
      channel.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    }

    /** Posts as the page does. @return the cookie that is given or, if none is, that was had */
    String post(String path, String json, String cookie) throws IOException {
      var head = ask(
          "POST " + path + " HTTP/1.1\r\nX-Wetpaint: 1\r\nContent-Type: application/json\r\nContent-Length: "
              + json.length() + "\r\nCookie: " + cookie + "\r\n",
          json);
      var given = COOKIE.matcher(head);
      return given.find() ? given.group(1) : cookie;
    }

    /** Sends a request and reads the whole answer. @return its head */
    private String ask(String head, String body) throws IOException {
      channel.write(ByteBuffer.wrap((head + "Host: localhost\r\n\r\n" + body).getBytes(US_ASCII)));
      var buffer = ByteBuffer.allocate(1 << 16);
      var text = new StringBuilder();
      var end = -1;
      var left = 0L;
      while (end < 0 || left > 0) {
        if (channel.read(buffer.clear()) < 0) {
          throw new IOException("hung up: " + text);
        }
        var count = buffer.flip().remaining();
        if (end < 0) {
          text.append(US_ASCII.decode(buffer));
          end = text.indexOf("\r\n\r\n");
          left = end < 0 ? 0 : length(text.substring(0, end)) - (text.length() - end - 4);
        } else {
          left -= count;
        }
      }
      var answer = text.substring(0, end + 2);
      if (!answer.startsWith("HTTP/1.1 2")) {
        throw new IOException(answer);
      }
      return answer;
    }

    private static long length(String head) {
      return head.lines().filter(line -> line.toLowerCase(Locale.ROOT).startsWith("content-length:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", ""))).findFirst().orElse(0);
    }

    @Override
    public void close() throws IOException {
      channel.close();
    }
  }

  /** The teacher's phone, by the secret of the link. */
  Teacher teach(String secret) throws IOException {
    var from = address();
    try (var connection = new Connection(from)) {
      return new Teacher(this, from, connection.post("/teach", "{\"secret\":\"" + secret + "\"}", ""));
    }
  }

  /** Somebody who has the keys. */
  record Teacher(Lines lines, InetAddress from, String cookie) {
    void press(String key) throws IOException {
      try (var connection = lines.new Connection(from)) {
        connection.post("/press", "{\"key\":\"" + key + "\"}", cookie);
      }
    }

    /**
     * Presses keys of modes, one after the other.
     *
     * @param between milliseconds from one to the next, until which a line has been told
     * @return milliseconds from each key until each line was told, in order of length
     */
    List<Double> press(int keys, long between, List<Line> told) throws IOException, InterruptedException {
      var times = new ArrayList<Double>();
      for (var key = 0; key < keys; key++) {
        var pressed = System.nanoTime();
        press(MODES.get(key % MODES.size()));
        Thread.sleep(between);
        told.stream().filter(line -> line.seen() > pressed)
            .forEach(line -> times.add((line.seen() - pressed) / 1e6));
      }
      times.sort(null);
      return times;
    }

    /** Opens the line by which notes come. */
    Line listen() throws IOException {
      return lines.open(from, cookie);
    }
  }

  @Override
  public void close() throws IOException {
    for (var key : selector.keys()) {
      key.channel().close();
    }
    selector.close();
  }
}

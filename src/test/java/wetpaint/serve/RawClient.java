package wetpaint.serve;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

/** A client that sends bytes just as the test has them, and reads answers as RFC 9112 has them. */
final class RawClient implements AutoCloseable {
  private static final int PATIENCE = 20_000;

  /** An answer; the names of headers are in lower case. */
  record Answer(int status, Map<String, String> headers, String body) {
    String cookie() {
      return headers.getOrDefault("set-cookie", "").replaceFirst(";.*", "");
    }
  }

  private final Socket socket;
  private final InputStream in;

  RawClient(Socket socket) throws IOException {
    this.socket = socket;
    socket.setSoTimeout(PATIENCE);
    socket.setTcpNoDelay(true);
    in = new BufferedInputStream(socket.getInputStream());
  }

  static RawClient to(int port) throws IOException {
    return new RawClient(new Socket(InetAddress.getLoopbackAddress(), port));
  }

  /** Sends bytes. @return itself */
  RawClient send(String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(ISO_8859_1));
    return this;
  }

  /** The head of a request, without what ends it. */
  static String head(String line, String... headers) {
    return line + " HTTP/1.1\r\nHost: localhost\r\n"
        + (headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n");
  }

  Answer get(String path, String... headers) throws IOException {
    return send(head("GET " + path, headers) + "\r\n").answer();
  }

  /** Posts as the page does. */
  Answer post(String path, String json, String... headers) throws IOException {
    return send(
        head("POST " + path, headers) + "X-Wetpaint: 1\r\nContent-Type: application/json\r\nContent-Length: "
            + json.getBytes(UTF_8).length + "\r\n\r\n" + new String(json.getBytes(UTF_8), ISO_8859_1))
        .answer();
  }

  /** The cookie of somebody who has joined. */
  static String join(int port, String name) throws IOException {
    try (var client = to(port)) {
      return client.post("/join", "{\"code\":\"" + PlainStage.CODE + "\",\"name\":\"" + name + "\"}")
          .cookie();
    }
  }

  /** Opens a stream of events. @return the head of the answer */
  Answer events(String cookie, String... headers) throws IOException {
    send(head("GET /events", headers) + "Cookie: " + cookie + "\r\n\r\n");
    return start();
  }

  /** The next event of that name that is sent, its lines; others are skipped. */
  String event(String name) throws IOException {
    while (true) {
      var event = new StringBuilder();
      while (!event.toString().endsWith("\n\n")) {
        event.append(chunk());
      }
      for (var one : event.toString().split("\n\n", -1)) {
        if (one.contains("event: " + name + "\n")) {
          return one;
        }
      }
    }
  }

  private String chunk() throws IOException {
    var size = Integer.parseInt(line(), 16);
    var bytes = in.readNBytes(size);
    line();
    if (size == 0) {
      throw new IOException("the stream has ended");
    }
    return new String(bytes, UTF_8);
  }

  private Answer start() throws IOException {
    var first = line();
    var headers = new TreeMap<String, String>();
    for (var line = line(); !line.isEmpty(); line = line()) {
      headers.put(line.replaceFirst(":.*", "").toLowerCase(Locale.ROOT), line.replaceFirst("[^:]*:\\s*", ""));
    }
    return new Answer(Integer.parseInt(first.split(" ", -1)[1]), headers, "");
  }

  Answer answer() throws IOException {
    var head = start();
    var length = Integer.parseInt(head.headers.getOrDefault("content-length", "0"));
    return new Answer(head.status, head.headers, new String(in.readNBytes(length), UTF_8));
  }

  private String line() throws IOException {
    var line = new ByteArrayOutputStream();
    for (int b; (b = in.read()) != '\n';) {
      if (b < 0) {
        throw new IOException("the connection is closed");
      }
      if (b != '\r') {
        line.write(b);
      }
    }
    return line.toString(ISO_8859_1);
  }

  /** Sends a byte each time that nothing comes for so many milliseconds. @return whether it was hung up on, within so many bytes */
  boolean trickle(int millis, int bytes) throws IOException {
    socket.setSoTimeout(millis);
    for (var sent = 0; sent < bytes; sent++) {
      try {
        send("a");
        if (in.read() < 0) {
          return true;
        }
      } catch (SocketTimeoutException e) {
        // It still listens.
      } catch (IOException e) {
        return true;
      }
    }
    return false;
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}

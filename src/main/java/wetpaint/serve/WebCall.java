package wetpaint.serve;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsExchange;

import static java.nio.charset.StandardCharsets.UTF_8;

/** A request, with where it comes from as far as that can be believed. */
final class WebCall {
  /** The most bytes of a body. */
  static final int BODY = 1024;
  private static final String ADDRESS = "[0-9A-Fa-f.:]{2,45}";

  private final HttpExchange exchange;
  private final boolean proxied;

  /** @param proxy whose word on a request that it passes on is believed, if anybody's */
  WebCall(HttpExchange exchange, Optional<InetAddress> proxy) {
    this.exchange = exchange;
    this.proxied = proxy.filter(remote()::equals).isPresent();
  }

  /** Whether it came by the proxy that is believed. */
  boolean isProxied() {
    return proxied;
  }

  /** The address of this machine that it came to. */
  InetAddress local() {
    return exchange.getLocalAddress().getAddress();
  }

  private InetAddress remote() {
    return exchange.getRemoteAddress().getAddress();
  }

  String method() {
    return exchange.getRequestMethod();
  }

  String path() {
    return Optional.ofNullable(exchange.getRequestURI().getPath()).orElse("");
  }

  /** A header; empty if it is missing or there are two of them. */
  Optional<String> header(String name) {
    return Optional.ofNullable(exchange.getRequestHeaders().get(name)).filter(values -> values.size() == 1)
        .map(values -> values.getFirst());
  }

  /** Whether a header is there at all. */
  boolean has(String name) {
    return exchange.getRequestHeaders().containsKey(name);
  }

  /** Where it comes from, without the port. */
  String address() {
    return proxied
        ? forwarded("for").or(() -> last("X-Forwarded-For"))
            .map(address -> address.replaceFirst("^\\[([^]]*)](:\\d+)?$", "$1")
                .replaceFirst("^([0-9.]+):\\d+$", "$1"))
            .filter(address -> address.matches(ADDRESS)).orElse("?")
        : remote().getHostAddress();
  }

  /** Whether nobody on the way can read it: it is encrypted, or does not leave this machine. */
  boolean isSafe() {
    return isEncrypted() || (!proxied && remote().isLoopbackAddress());
  }

  /** Whether it came by TLS, to this server or to the proxy that is believed. */
  boolean isEncrypted() {
    return exchange instanceof HttpsExchange
        || (proxied
            && forwarded("proto").or(() -> last("X-Forwarded-Proto")).filter("https"::equalsIgnoreCase)
                .isPresent());
  }

  /** What the last proxy says in a Forwarded header (RFC 7239): those before it may be anybody's. */
  private Optional<String> forwarded(String name) {
    return last("Forwarded").flatMap(element -> Stream.of(element.split(";", -1)).map(String::strip)
        .filter(pair -> pair.toLowerCase(Locale.ROOT).startsWith(name + "="))
        .map(pair -> pair.substring(name.length() + 1).replace("\"", "")).findFirst());
  }

  private Optional<String> last(String name) {
    return Optional.ofNullable(exchange.getRequestHeaders().get(name)).map(values -> values.getLast())
        .map(value -> value.substring(value.lastIndexOf(',') + 1).strip());
  }

  /** A cookie's value. */
  Optional<String> cookie(String name) {
    return Optional.ofNullable(exchange.getRequestHeaders().get("Cookie")).stream()
        .flatMap(values -> values.stream())
        .flatMap(line -> Stream.of(line.split(";", -1))).map(String::strip)
        .filter(pair -> pair.startsWith(name + "=")).map(pair -> pair.substring(name.length() + 1))
        .findFirst();
  }

  /** The fields of the JSON object in the body. @throws WebRefusal if it is too long, or no such object */
  Map<String, Object> body() throws IOException {
    if (header("Content-Length")
        .filter(length -> !length.matches("\\d{1,4}") || Integer.parseInt(length) > BODY).isPresent()) {
      throw new WebRefusal(413, "expected a body of " + BODY + " bytes at most");
    }
    var bytes = exchange.getRequestBody().readNBytes(BODY + 1);
    if (bytes.length > BODY) {
      throw new WebRefusal(413, "expected a body of " + BODY + " bytes at most");
    }
    try {
      return WebJson.fields(new String(bytes, UTF_8));
    } catch (IOException e) {
      throw new WebRefusal(400, "expected a JSON object");
    }
  }

  /** Answers it. */
  void answer(WebAnswer answer) throws IOException {
    answer.headers().forEach(exchange.getResponseHeaders()::set);
    putHeaders();
    exchange.sendResponseHeaders(answer.status(), answer.body().length == 0 ? -1 : answer.body().length);
    exchange.getResponseBody().write(answer.body());
    exchange.close();
  }

  /** Answers it with events that are written one after the other, of which the first is written. */
  OutputStream stream() throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
    // What nginx looks at: to collect events before they are passed on is no use.
    exchange.getResponseHeaders().set("X-Accel-Buffering", "no");
    putHeaders();
    exchange.sendResponseHeaders(200, 0);
    // They are sent, and would be kept as long as the line is open.
    exchange.getResponseHeaders().clear();
    var out = exchange.getResponseBody();
    out.write(WebEvent.RETRY);
    out.flush();
    return out;
  }

  /** Ends it, answered or not. */
  void end() {
    exchange.close();
  }

  private void putHeaders() {
    var headers = exchange.getResponseHeaders();
    headers.putIfAbsent("Cache-Control", List.of("no-store"));
    headers.putIfAbsent("Content-Security-Policy",
        List.of("default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'"));
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("X-Frame-Options", "DENY");
    headers.set("Referrer-Policy", "no-referrer");
    headers.set("Cross-Origin-Opener-Policy", "same-origin");
    headers.set("Cross-Origin-Resource-Policy", "same-origin");
  }
}

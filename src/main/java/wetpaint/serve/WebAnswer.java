package wetpaint.serve;

import java.util.LinkedHashMap;
import java.util.Map;

import static java.nio.charset.StandardCharsets.UTF_8;

/** What a request is answered with. Immutable. */
final class WebAnswer {
  /** Done, and nothing to say. */
  static final WebAnswer DONE = new WebAnswer(204, Map.of(), new byte[0]);

  private final int status;
  private final Map<String, String> headers;
  private final byte[] body;

  /** @param headers besides those that every answer has */
  WebAnswer(int status, Map<String, String> headers, byte[] body) {
    this.status = status;
    this.headers = Map.copyOf(headers);
    this.body = body;
  }

  int status() {
    return status;
  }

  Map<String, String> headers() {
    return headers;
  }

  /** What is sent; not to be changed. */
  byte[] body() {
    return body;
  }

  /** That as a JSON object. */
  static WebAnswer json(Map<String, ?> value) {
    return new WebAnswer(200, Map.of("Content-Type", "application/json"),
        WebJson.text(value).getBytes(UTF_8));
  }

  /** No, in a sentence. */
  static WebAnswer refusal(int status, String sentence) {
    return new WebAnswer(status, Map.of("Content-Type", "application/json"),
        WebJson.text(Map.of("error", sentence)).getBytes(UTF_8));
  }

  /** The same with one header more. */
  WebAnswer with(String name, String value) {
    var more = new LinkedHashMap<>(headers);
    more.put(name, value);
    return new WebAnswer(status, more, body);
  }
}

package wetpaint.serve;

import java.util.Map;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

/** A bulletin as browsers are sent it (server-sent events of the HTML standard), once encoded for all. Immutable. */
final class WebEvent {
  /** What keeps a line open on which nothing happens, and finds out that it is gone. */
  static final byte[] HEARTBEAT = "event: beat\ndata: 1\n\n".getBytes(US_ASCII);

  /** How soon a browser tries again, in milliseconds. */
  static final byte[] RETRY = "retry: 1000\n\n".getBytes(US_ASCII);

  private final long number;
  private final byte[] bytes;

  private WebEvent(long number, byte[] bytes) {
    this.number = number;
    this.bytes = bytes;
  }

  /** The number of its edition. */
  long number() {
    return number;
  }

  /** What is sent; not to be changed. */
  byte[] bytes() {
    return bytes;
  }

  /** The event of an edition; its id tells this run of the server from another one. */
  static WebEvent of(Edition edition, String run) {
    return new WebEvent(edition.number(),
        ("id: " + id(run, edition.number()) + "\nevent: class\ndata: " + edition.json() + "\n\n")
            .getBytes(US_ASCII));
  }

  static String id(String run, long number) {
    return run + "-" + number;
  }

  /** An event for one browser alone. */
  static byte[] single(String name, Map<String, ?> value) {
    return ("event: " + name + "\ndata: " + WebJson.text(value) + "\n\n").getBytes(UTF_8);
  }
}

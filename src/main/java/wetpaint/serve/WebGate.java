package wetpaint.serve;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import wetpaint.time.Ticker;

/**
 * Lets only requests pass that this server was meant to get: by a name of its own, from its own page if they change something, and
 * no more of them than a class sends. For any thread.
 */
final class WebGate {
  /** What the page sends along with what changes something: no form and no link of another page can. */
  static final String MARK = "X-Wetpaint";
  /** Requests a second from an address, and at once: behind one there may be a whole school that comes in at the same time. */
  private static final int RATE = 200;
  private static final int AT_ONCE = 4000;
  private static final int ADDRESSES = 10_000;
  private static final Set<String> OURS = Set.of("same-origin", "none");

  private final HostNames names;
  private final Ticker ticker;
  private final Map<String, Allowance> allowances = new HashMap<>();

  WebGate(HostNames names, Ticker ticker) {
    this.names = names;
    this.ticker = ticker;
  }

  /** @throws WebRefusal if a request is not to pass */
  void check(WebCall call) {
    if (call.header("Host").filter(host -> names.knows(host, call.local())).isEmpty()) {
      throw new WebRefusal(421, "expected a name of this server in the Host header; --host NAME adds one");
    }
    if (isTooMuch(call.address())) {
      throw new WebRefusal(429, "too many requests from this address; try again in a moment");
    }
    var site = call.has("Sec-Fetch-Site") ? call.header("Sec-Fetch-Site") : Optional.of("none");
    var navigates = call.header("Sec-Fetch-Mode").filter("navigate"::equals).isPresent();
    switch (call.method()) {
      case "GET" -> {
        // A link elsewhere may lead to the page, but nothing else of another page may ask for anything.
        if (site.filter(OURS::contains).isEmpty() && !navigates) {
          throw new WebRefusal(403, "expected a request of this server's own page");
        }
      }
      case "POST" -> {
        if (site.filter(OURS::contains).isEmpty() || !call.has(MARK) || !isOwn(call)
            || call.header("Content-Type").filter("application/json"::equals).isEmpty()) {
          throw new WebRefusal(403, "expected a request of this server's own page");
        }
      }
      default -> throw new WebRefusal(405, "expected GET or POST");
    }
  }

  /** Whether the page that sends it, if the browser tells, is this server's. */
  private boolean isOwn(WebCall call) {
    if (!call.has("Origin")) {
      return true;
    }
    var authority = call.header("Origin").filter(origin -> origin.matches("https?://.+"))
        .map(origin -> origin.replaceFirst("https?://", ""));
    // A proxy may have been asked for another port than it asks for.
    return authority
        .filter(call.isProxied() ? names::knows : call.header("Host").orElse("")::equalsIgnoreCase)
        .isPresent();
  }

  private boolean isTooMuch(String address) {
    synchronized (allowances) {
      if (allowances.size() > ADDRESSES) {
        allowances.clear();
      }
      return allowances.computeIfAbsent(address, _ -> new Allowance(RATE, AT_ONCE, ticker)).take(1) == 0;
    }
  }
}

package wetpaint.serve;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Consumer;

/** Hands what the class is told to all lines: encoded once, and only while there are any. For any thread. */
final class WebHub {
  private final Classroom room;
  private final String run = HexFormat.of().toHexDigits(new SecureRandom().nextInt());
  private final ConcurrentMap<WebStream, WebGuest> lines = new ConcurrentHashMap<>();
  private final Consumer<Edition> reader = this::spread;
  private volatile Optional<WebEvent> latest = Optional.empty();

  WebHub(Classroom room) {
    this.room = room;
  }

  /**
   * Opens a line.
   *
   * @param seen the id of the last event that the browser has seen, if it has
   */
  WebStream open(WebGuest guest, Optional<String> seen) {
    var known = latest.filter(event -> seen.filter(WebEvent.id(run, event.number())::equals).isPresent());
    var line = new WebStream(room.ticker(), known.map(WebEvent::number).orElse(0L));
    synchronized (this) {
      if (lines.isEmpty()) {
        room.newsroom().subscribe(reader);
      }
      lines.put(line, guest);
    }
    latest.ifPresent(line::tell);
    guest.opened(line);
    return line;
  }

  void close(WebStream line, WebGuest guest) {
    synchronized (this) {
      lines.remove(line);
      if (lines.isEmpty()) {
        room.newsroom().unsubscribe(reader);
      }
    }
    guest.closed(line);
  }

  /** Finds out who has gone, and cuts off those who read nothing. */
  void tend() {
    lines.keySet().forEach(WebStream::tend);
  }

  /** Tells an edition on a virtual thread: from among them the threads of the lines are started with less ado than from outside. */
  private void spread(Edition edition) {
    Thread.ofVirtual().name("wetpaint-web-hub").start(() -> tell(edition));
  }

  private synchronized void tell(Edition edition) {
    if (latest.filter(event -> event.number() >= edition.number()).isPresent()) {
      return;
    }
    var event = WebEvent.of(edition, run);
    latest = Optional.of(event);
    lines.forEach((line, guest) -> {
      line.tell(event);
      if (guest.member().teaches()) {
        guest.look();
      }
    });
  }
}

package wetpaint.serve;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Who has come in by a browser, by the word in their cookie. They are forgotten with the server: a page that is still open comes in
 * again by itself, with the code and the name that it remembers. For any thread.
 */
final class WebSessions {
  private final int most;
  /** Those who were here last come last. */
  private final Map<String, WebGuest> guests = new LinkedHashMap<>(16, 0.75f, true);

  /** @param most of them that are kept, and a few more as long as they are there */
  WebSessions(int most) {
    this.most = most;
  }

  /** Somebody has come in. @return the word for their cookie; nothing if there is no room */
  synchronized Optional<String> add(WebGuest guest) {
    if (guests.size() >= most && !forgetOne()) {
      return Optional.empty();
    }
    var word = TeacherLink.random();
    guests.put(word, guest);
    return Optional.of(word);
  }

  private boolean forgetOne() {
    for (Iterator<WebGuest> each = guests.values().iterator(); each.hasNext();) {
      if (!each.next().isThere()) {
        each.remove();
        return true;
      }
    }
    return false;
  }

  /** Who has that word. */
  synchronized Optional<WebGuest> of(String word) {
    return Optional.ofNullable(guests.get(word));
  }

  /** Forgets who has that word. */
  synchronized void remove(String word) {
    Optional.ofNullable(guests.remove(word)).ifPresent(WebGuest::leave);
  }
}

package wetpaint.serve;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** What there is at which path, for whom. For any thread. */
final class WebRoutes {
  private static final String COOKIE = "wetpaint-";
  private static final int SESSION = 12 * 60 * 60;
  private static final long MILLI = 1_000_000;

  private final WebDoor.Terms terms;
  private final Classroom room;
  private final CodeGuard guard;
  private final WebSessions sessions;
  private final WebShelf shelf;
  private final AtomicInteger guests = new AtomicInteger();

  WebRoutes(WebDoor.Terms terms, Classroom room, CodeGuard guard) {
    this.terms = terms;
    this.room = room;
    this.guard = guard;
    sessions = new WebSessions(4 * terms.most());
    shelf = new WebShelf(terms.page(), terms.teacherPage());
  }

  /** What a request is answered with. @throws WebRefusal if it is refused */
  WebAnswer answer(WebCall call) throws IOException {
    return switch (call.method() + " " + call.path()) {
      case "GET /" -> shelf.page(call);
      case "GET /teacher" -> {
        teaches(call);
        yield shelf.teacherPage(call);
      }
      case "GET /hello" -> hello(call);
      case "GET /time" -> WebAnswer.json(Map.of("now", room.ticker().nanos() / MILLI));
      case "POST /join" -> join(call);
      case "POST /teach" -> teach(call);
      case "POST /vote" -> vote(call);
      case "POST /press" -> press(call);
      case "POST /leave" -> leave(call);
      default -> throw new WebRefusal(404, "there is nothing at this address");
    };
  }

  /** Whose request it is. @throws WebRefusal if nobody's */
  WebGuest guest(WebCall call) {
    var guest = call.cookie(cookie()).flatMap(sessions::of)
        .orElseThrow(() -> new WebRefusal(401, "join the class first"));
    if (guest.member().teaches()) {
      teaches(call);
    }
    return guest;
  }

  private WebGuest calm(WebCall call) {
    var guest = guest(call);
    if (guest.isTooMuch()) {
      throw new WebRefusal(429, "too much at once; try again in a moment");
    }
    return guest;
  }

  private WebAnswer hello(WebCall call) {
    var who = call.cookie(cookie()).flatMap(sessions::of).map(WebGuest::member);
    return WebAnswer.json(Map.of("asks", guard.asks(), "in", who.isPresent(), "teaches",
        who.filter(Member::teaches).isPresent(), "name", who.map(Member::name).orElse("")));
  }

  private WebAnswer join(WebCall call) throws IOException {
    var body = call.body();
    var judged = guard.judge(call.address(), text(body, "code"));
    if (judged.millis() > 0) {
      // Each request has a virtual thread of its own, which may wait.
      new CompletableFuture<Void>().completeOnTimeout(null, judged.millis(), TimeUnit.MILLISECONDS).join();
    }
    if (!judged.right()) {
      throw new WebRefusal(403, "That is not the class code");
    }
    return enter(call, Member.of(text(body, "name"), false, "web guest " + guests.incrementAndGet()));
  }

  private WebAnswer teach(WebCall call) throws IOException {
    teaches(call);
    var secret = text(call, "secret");
    if (terms.teacher().filter(link -> link.redeem(secret)).isEmpty()) {
      throw new WebRefusal(403,
          "This link was used already, or is not the teacher's: start wetpaint serve anew for another one");
    }
    return enter(call, Member.of("teacher", true, "teacher"));
  }

  private WebAnswer enter(WebCall call, Member member) {
    call.cookie(cookie()).ifPresent(sessions::remove);
    var word = sessions.add(new WebGuest(room, member))
        .orElseThrow(() -> new WebRefusal(503, "The class is full"));
    return WebAnswer.json(Map.of("name", member.name())).with("Set-Cookie", cookie(call, word, SESSION));
  }

  private WebAnswer leave(WebCall call) {
    call.cookie(cookie()).ifPresent(sessions::remove);
    return WebAnswer.DONE.with("Set-Cookie", cookie(call, "", 0));
  }

  private WebAnswer vote(WebCall call) throws IOException {
    var guest = calm(call);
    var body = call.body();
    if (!(body.get("answer") instanceof Integer answer) || !guest.vote(text(body, "ballot"), answer)) {
      throw new WebRefusal(409, "That question is open no more");
    }
    return WebAnswer.DONE;
  }

  private WebAnswer press(WebCall call) throws IOException {
    var guest = calm(call);
    if (!guest.press(text(call, "key"))) {
      throw new WebRefusal(403, "The teacher steers this");
    }
    return WebAnswer.DONE;
  }

  /** @throws WebRefusal if nobody can teach by this request, with the reason */
  private void teaches(WebCall call) {
    if (terms.teacher().isEmpty()) {
      throw new WebRefusal(404, "there is nothing at this address");
    }
    if (!call.isSafe()) {
      throw new WebRefusal(403, "The teacher's page is for this machine, or for a connection by TLS: "
          + "wetpaint serve --tls CERT KEY, or behind a proxy that wetpaint serve --proxy ADDRESS trusts");
    }
  }

  private static String text(WebCall call, String name) throws IOException {
    return text(call.body(), name);
  }

  private static String text(Map<String, Object> body, String name) {
    return body.get(name) instanceof String text ? text : "";
  }

  /** Two servers on one machine are told apart: a browser sends a cookie to every port. */
  private String cookie() {
    return COOKIE + terms.port();
  }

  private String cookie(WebCall call, String word, int seconds) {
    return cookie() + "=" + word + "; Path=/; HttpOnly; SameSite=Strict; Max-Age=" + seconds
        + (call.isEncrypted() ? "; Secure" : "");
  }
}

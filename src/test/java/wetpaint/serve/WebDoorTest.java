package wetpaint.serve;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The door for browsers, from raw sockets: who gets in, what they are told, and what is refused. */
@Timeout(60)
class WebDoorTest {
  private static final int MOST = OpenDoor.MOST;

  private OpenDoor door = new OpenDoor(Optional.empty());

  @AfterEach
  void close() {
    door.close();
  }

  private RawClient client() throws IOException {
    return door.client();
  }

  private String join(String name) throws IOException {
    return door.join(name);
  }

  @Test
  void thePageCanNeitherBeFramedNorSniffedNorTellWhereItWas() throws Exception {
    try (var client = client()) {
      var page = client.get("/");
      assertThat(page.status()).isEqualTo(200);
      assertThat(page.body()).isEqualTo(OpenDoor.PAGE.html());
      assertThat(page.headers()).containsEntry("x-content-type-options", "nosniff")
          .containsEntry("referrer-policy", "no-referrer").containsEntry("x-frame-options", "DENY")
          .containsEntry("content-security-policy", OpenDoor.PAGE.policy() + "; frame-ancestors 'none'")
          .containsEntry("cross-origin-opener-policy", "same-origin")
          .doesNotContainKey("access-control-allow-origin");
      assertThat(client.get("/", "If-None-Match: " + page.headers().get("etag")).status()).isEqualTo(304);
      assertThat(client.get("/", "Accept-Encoding: gzip").headers()).containsEntry("content-encoding",
          "gzip");
      assertThat(client.get("/hello").headers().get("content-security-policy")).contains("default-src 'none'")
          .contains("frame-ancestors 'none'");
      assertThat(client.get("/../etc/passwd").status()).isEqualTo(404);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"evil.example", "localhost.evil.example", "127.0.0.1.evil.example:8080", "",
      "[::2]", "lab.example.org@evil"})
  void aNameThatIsNotItsOwnIsRefused(String host) throws Exception {
    try (var client = client()) {
      assertThat(client.send("GET / HTTP/1.1\r\nHost: " + host + "\r\n\r\n").answer().status())
          .isEqualTo(421);
    }
    try (var client = client()) {
      assertThat(client.send("GET /hello HTTP/1.0\r\n\r\n").answer().status()).isEqualTo(421);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost", "LOCALHOST:9", "127.0.0.1:8080", "[::1]:80", "lab.example.org",
      "Lab.Example.Org.:443"})
  void itsOwnNamesAreKnownAtEveryPort(String host) throws Exception {
    try (var client = client()) {
      assertThat(client.send("GET / HTTP/1.1\r\nHost: " + host + "\r\n\r\n").answer().status())
          .isEqualTo(200);
    }
  }

  @Test
  void theAddressThatAConnectionCameToIsKnownAndNoOther() throws Exception {
    var everywhere = new WebDoor.Terms(InetAddress.getByAddress(new byte[4]), 0, MOST, List.of(),
        Optional.empty(),
        Optional.empty(), Optional.empty(), OpenDoor.PAGE, OpenDoor.TEACHERS);
    try (
        var other = WebDoor.open(everywhere,
            new Entrance(door.guard, new Doorkeeper(MOST), ConnectionLog.NONE),
            door.stage.room);
        var client = new RawClient(
            new Socket(InetAddress.getByAddress(new byte[]{127, 0, 0, 3}), other.port()))) {
      assertThat(client.send("GET / HTTP/1.1\r\nHost: 127.0.0.3:80\r\n\r\n").answer().status())
          .isEqualTo(200);
      assertThat(client.send("GET / HTTP/1.1\r\nHost: 127.0.0.4\r\n\r\n").answer().status()).isEqualTo(421);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Content-Type: application/json", "X-Wetpaint: 1\r\nContent-Type: text/plain",
      "X-Wetpaint: 1\r\nContent-Type: application/json\r\nOrigin: http://evil.example",
      "X-Wetpaint: 1\r\nContent-Type: application/json\r\nOrigin: http://localhost:3000",
      "X-Wetpaint: 1\r\nContent-Type: application/json\r\nOrigin: null",
      "X-Wetpaint: 1\r\nContent-Type: application/json\r\nSec-Fetch-Site: cross-site",
      "X-Wetpaint: 1\r\nContent-Type: application/json\r\nSec-Fetch-Site: same-site"})
  void anotherPageChangesNothing(String headers) throws Exception {
    var body = "{\"code\":\"maple\",\"name\":\"Eve\"}";
    try (var client = client()) {
      var answer = client
          .send(RawClient.head("POST /join") + headers + "\r\nContent-Length: " + body.length() + "\r\n\r\n"
              + body)
          .answer();
      assertThat(answer.status()).isEqualTo(403);
      assertThat(answer.headers()).doesNotContainKey("set-cookie");
    }
  }

  @Test
  void anotherPageReadsNothingAndOtherMethodsAreRefused() throws Exception {
    var cookie = join("Ada");
    try (var client = client()) {
      assertThat(client.get("/hello", "Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: no-cors").status())
          .isEqualTo(403);
      assertThat(client.get("/", "Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: navigate").status())
          .isEqualTo(200);
      assertThat(client.events(cookie, "Sec-Fetch-Site: same-site", "Sec-Fetch-Mode: cors").status())
          .isEqualTo(403);
    }
    for (var method : List.of("PUT", "DELETE", "OPTIONS", "TRACE")) {
      try (var client = client()) {
        assertThat(client.get("/").status()).isEqualTo(200);
        assertThat(client.send(RawClient.head(method + " /join") + "\r\n").answer().status()).isEqualTo(405);
      }
    }
  }

  @Test
  void theCodeIsGuardedTogetherWithSsh() throws Exception {
    try (var client = client()) {
      var wrong = client.post("/join", "{\"code\":\"guess\",\"name\":\"Eve\"}");
      assertThat(wrong.status()).isEqualTo(403);
      assertThat(wrong.headers()).doesNotContainKey("set-cookie");
      assertThat(door.guard.judge("127.0.0.1", "guess").millis())
          .as("who guessed by the web waits at the other door, too")
          .isGreaterThan(250);
      assertThat(client.get("/events").status()).isEqualTo(401);
      assertThat(client.get("/events", "Cookie: wetpaint-0=" + "A".repeat(22)).status()).isEqualTo(401);
    }
  }

  @Test
  void theCookieIsOutOfReachOfScriptsAndOtherSites() throws Exception {
    try (var client = client()) {
      var joined = client.post("/join", "{\"code\":\" Maple\",\"name\":\"Ada\"}");
      assertThat(joined.status()).isEqualTo(200);
      assertThat(joined.headers().get("set-cookie")).contains("; HttpOnly").contains("; SameSite=Strict")
          .doesNotContain("Secure");
    }
  }

  @Test
  void aProxyThatIsBelievedSaysWhoComesAndHow() throws Exception {
    try (var client = client()) {
      assertThat(client.post("/join", "{\"code\":\"maple\"}", "X-Forwarded-Proto: https").headers()
          .get("set-cookie"))
          .as("nobody is believed who is not told to be").doesNotContain("Secure");
    }
    door.close();
    door = new OpenDoor(Optional.of(InetAddress.getLoopbackAddress()));
    try (var client = client()) {
      for (var said : List.of(
          "Forwarded: for=198.51.100.7;proto=http, for=\"[2001:db8::1]:4711\";proto=https",
          "X-Forwarded-For: 198.51.100.7, 2001:db8::1\r\nX-Forwarded-Proto: https")) {
        assertThat(client.post("/join", "{\"code\":\"maple\"}", said).headers().get("set-cookie"))
            .contains("; Secure");
        client.post("/join", "{\"code\":\"guess\"}", said);
        assertThat(door.guard.judge("2001:db8::1", "maple").millis())
            .as("the last one counts, who is the proxy's own")
            .isPositive();
      }
      assertThat(door.guard.judge("198.51.100.7", "maple").millis()).isZero();
      assertThat(client.get("/teacher").status()).as("the proxy has not said that it is encrypted")
          .isEqualTo(403);
      assertThat(client.get("/teacher", "X-Forwarded-Proto: https").status()).isEqualTo(200);
    }
  }

  @Test
  void aBodyHasAKilobyteAndHeadersHaveEight() throws Exception {
    try (var client = client()) {
      assertThat(client.post("/join", "{\"name\":\"" + "x".repeat(1100) + "\"}").status()).isEqualTo(413);
    }
    try (var client = client()) {
      assertThat(client
          .send(RawClient.head("POST /join") + "X-Wetpaint: 1\r\nContent-Type: application/json\r\n"
              + "Transfer-Encoding: chunked\r\n\r\n800\r\n" + " ".repeat(0x800) + "\r\n0\r\n\r\n")
          .answer().status()).isEqualTo(413);
    }
    try (var client = client()) {
      assertThat(client.post("/join", "no json").status()).isEqualTo(400);
      assertThat(client.post("/join", "[" + "[".repeat(900)).status()).isEqualTo(400);
    }
    try (var client = client()) {
      assertThat(refused(() -> client.get("/", "X-Long: " + "x".repeat(9000)))).isTrue();
    }
    try (var client = client()) {
      assertThat(refused(() -> client.get("/" + "x".repeat(9000)))).isTrue();
    }
    try (var client = client()) {
      assertThat(client.get("/").status()).isEqualTo(200);
    }
  }

  private interface Asking {
    RawClient.Answer ask() throws IOException;
  }

  private static boolean refused(Asking asking) {
    try {
      return asking.ask().status() >= 400;
    } catch (IOException e) {
      return true;
    }
  }

  /** All at once, for each of them has to be waited for. */
  @Test
  void whoTricklesIsHungUpOn() throws Exception {
    var begun = List.of("", "GET / HTTP/1.1\r\nX-Slow: ", RawClient.head("POST /join")
        + "X-Wetpaint: 1\r\nContent-Type: application/json\r\nContent-Length: 999\r\n\r\n");
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var hungUp = threads.invokeAll(begun.stream().<Callable<Boolean>>map(bytes -> () -> {
        try (var client = client()) {
          return client.send(bytes).trickle(50, 400);
        }
      }).toList());
      assertThat(hungUp).as("after 2 seconds here, and no more than 20")
          .allSatisfy(one -> assertThat(one.get()).isTrue());
    }
  }

  @Test
  void whoSaysNothingKeepsNobodyOut() throws Exception {
    var silent = new ArrayList<RawClient>();
    try {
      for (var number = 0; number < 400; number++) {
        silent.add(client().send(number % 2 == 0 ? "" : "GET / HT"));
      }
      try (var client = client()) {
        assertThat(client.get("/").status()).isEqualTo(200);
      }
    } finally {
      for (var client : silent) {
        client.close();
      }
    }
  }

  @Test
  void whoAsksTooMuchIsTold() throws Exception {
    try (var client = client()) {
      var answers = new ArrayList<Integer>();
      // Many at once on one connection, which a server answers one after the other.
      for (var round = 0; round < 42; round++) {
        client.send((RawClient.head("GET /time") + "\r\n").repeat(100));
        for (var number = 0; number < 100; number++) {
          answers.add(client.answer().status());
        }
      }
      assertThat(answers.subList(0, 1000)).containsOnly(200);
      assertThat(answers.getLast()).isEqualTo(429);
    }
  }

  @Test
  void moreThanTheClassHoldsDoNotGetIn() throws Exception {
    var lines = new ArrayList<RawClient>();
    try {
      for (var number = 0; number < MOST; number++) {
        lines.add(client());
        assertThat(lines.getLast().events(join("s" + number)).status()).isEqualTo(200);
      }
      try (var client = client()) {
        assertThat(client.events(join("late")).status()).isEqualTo(503);
      }
      assertThat(door.stage.room.students().names()).hasSize(MOST);
    } finally {
      for (var line : lines) {
        line.close();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void noiseDoesNotDisturbIt(long seed) throws Exception {
    var random = new SplittableRandom(seed);
    for (var round = 0; round < 40; round++) {
      var bytes = new byte[random.nextInt(400)];
      random.nextBytes(bytes);
      try (var client = client()) {
        client.send((round % 2 == 0 ? "" : "GET / HTTP/1.1\r\nHost: localhost\r\n")
            + new String(bytes, ISO_8859_1) + "\r\n\r\n");
      }
    }
    try (var client = client()) {
      assertThat(client.get("/").status()).isEqualTo(200);
    }
  }

  @Test
  void aNameIsText() throws Exception {
    try (var client = client()) {
      assertThat(client.events(join("<b>\\u001b[31mEve\\n\\u202e" + "x".repeat(60))).status()).isEqualTo(200);
      client.event("you");
      assertThat(door.stage.room.students().names()).hasSize(1)
          .allSatisfy(member -> assertThat(member.name()).startsWith("<b>")
              .doesNotContain("\u001b").doesNotContain("\n").doesNotContain("\u202e")
              .hasSizeLessThanOrEqualTo(Member.COLUMNS));
    }
  }

  @Test
  void aPortThatIsTakenIsOneSentence() {
    var terms = new WebDoor.Terms(InetAddress.getLoopbackAddress(), door.port(), MOST, List.of(),
        Optional.empty(),
        Optional.empty(), Optional.empty(), OpenDoor.PAGE, OpenDoor.TEACHERS);
    assertThatThrownBy(
        () -> WebDoor.open(terms, new Entrance(door.guard, new Doorkeeper(MOST), ConnectionLog.NONE),
            door.stage.room))
        .isInstanceOf(ServeException.class).hasMessageContaining("found one that another program listens at");
  }
}

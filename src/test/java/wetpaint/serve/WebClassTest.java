package wetpaint.serve;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import wetpaint.show.Bulletin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A class by browsers, from raw sockets: what those who are in are told, and what they may do. */
@Timeout(60)
class WebClassTest {
  private final OpenDoor door = new OpenDoor(Optional.empty());

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

  private static Bulletin bulletin(String event) {
    return Bulletin.parse(event.replaceFirst("(?s).*\ndata: ", ""));
  }

  /** The first that is so: how it was before may still have been on its way. */
  private static String event(RawClient line, Predicate<Bulletin> so) throws IOException {
    var event = line.event("class");
    while (!so.test(bulletin(event))) {
      event = line.event("class");
    }
    return event;
  }

  private static Bulletin bulletin(RawClient line, Predicate<Bulletin> so) throws IOException {
    return bulletin(event(line, so));
  }

  private static Predicate<Bulletin> withCommands(int count) {
    return told -> told.cue().run().commands().size() == count;
  }

  @Test
  void everyBulletinIsWholeAndNothingIsMissedByWhoComesAgain() throws Exception {
    var cookie = join("Ada");
    String first;
    try (var client = client()) {
      assertThat(client.events(cookie).headers()).containsEntry("content-type", "text/event-stream");
      first = client.event("class");
      assertThat(bulletin(first).cue().run().commands()).isEmpty();
      door.stage.press('2');
      assertThat(bulletin(client.event("class")).cue().run().commands()).hasSize(1);
    }
    door.stage.press('3');
    try (var client = client()) {
      client.events(cookie, first.replaceFirst("(?s).*id: (\\S+)\n.*", "Last-Event-ID: $1"));
      var missed = event(client, withCommands(2));
      try (var again = client()) {
        again.events(cookie, missed.replaceFirst("(?s).*id: (\\S+)\n.*", "Last-Event-ID: $1"));
        door.stage.ticker.moveTo(500);
        door.stage.press('4');
        assertThat(bulletin(again.event("class")).cue().run().commands())
            .as("what was seen is not sent again").hasSize(3);
      }
    }
  }

  @Test
  void aVoteMayBeChangedUntilItIsRevealedAndCountsForItsQuestionOnly() throws Exception {
    var cookie = join("Ada");
    try (var line = client(); var client = client()) {
      line.events(cookie);
      line.event("you");
      door.stage.press('p');
      var ballot = bulletin(line, told -> !told.ballot().isEmpty()).ballot();
      assertThat(client.post("/vote", vote(ballot, 0), "Cookie: " + cookie).status()).isEqualTo(204);
      assertThat(line.event("you")).contains("\"choice\":0");
      assertThat(client.post("/vote", vote(ballot, 1), "Cookie: " + cookie).status()).isEqualTo(204);
      assertThat(line.event("you")).contains("\"choice\":1");
      assertThat(client.post("/vote", vote(ballot, 99), "Cookie: " + cookie).status()).isEqualTo(409);
      assertThat(client.post("/vote", vote("1-0", 0), "Cookie: " + cookie).status()).isEqualTo(409);
      assertThat(client.post("/vote", vote(ballot, 0)).status()).isEqualTo(401);
      var ballotBox = door.stage.room.polls().now().orElseThrow();
      assertThat(ballotBox.card(1, -1, true).voted()).isEqualTo(1);
      door.stage.room.polls().reveal();
      assertThat(client.post("/vote", vote(ballot, 0), "Cookie: " + cookie).status()).isEqualTo(409);
      assertThat(ballotBox.choice("ada")).isEqualTo(1);
    }
  }

  private static String vote(String ballot, int answer) {
    return "{\"ballot\":\"" + ballot + "\",\"answer\":" + answer + "}";
  }

  @Test
  void onlyWhoHasTheKeysSteers() throws Exception {
    var cookie = join("Ada");
    try (var line = client(); var client = client()) {
      line.events(cookie);
      line.event("you");
      assertThat(client.post("/press", "{\"key\":\"2\"}", "Cookie: " + cookie).status()).isEqualTo(403);
      door.stage.press('g');
      door.stage.press('1');
      assertThat(line.event("you")).contains("\"keys\":true");
      assertThat(client.post("/press", "{\"key\":\"2\"}", "Cookie: " + cookie).status()).isEqualTo(204);
      assertThat(bulletin(line, told -> !told.cue().run().commands().isEmpty()).cue().run().commands())
          .hasSize(1);
      for (var key : List.of("w", "e", "g", "q", "Y", "R", "no key")) {
        assertThat(client.post("/press", "{\"key\":\"" + key + "\"}", "Cookie: " + cookie).status())
            .isEqualTo(403);
      }
      door.stage.press('g');
      assertThat(line.event("you")).contains("\"keys\":false");
      assertThat(client.post("/press", "{\"key\":\"3\"}", "Cookie: " + cookie).status()).isEqualTo(403);
    }
  }

  @Test
  void theTeachersLinkIsGoodForOnce() throws Exception {
    var secret = door.link.at("").replaceFirst(".*#", "");
    try (var client = client(); var line = client()) {
      assertThat(client.get("/teacher").body()).isEqualTo(OpenDoor.TEACHERS.html());
      assertThat(client.post("/teach", "{\"secret\":\"guess\"}").status()).isEqualTo(403);
      var came = client.post("/teach", "{\"secret\":\"" + secret + "\"}");
      assertThat(came.status()).isEqualTo(200);
      assertThat(client.post("/teach", "{\"secret\":\"" + secret + "\"}").status()).isEqualTo(403);
      assertThat(client.post("/teach", "{\"secret\":\"\"}").status()).isEqualTo(403);
      line.events(came.cookie());
      assertThat(line.event("you")).contains("\"present\":0");
      assertThat(door.stage.room.students().names()).as("a teacher is no student").isEmpty();
      assertThat(client.post("/press", "{\"key\":\"4\"}", "Cookie: " + came.cookie()).status())
          .isEqualTo(204);
      assertThat(bulletin(line, told -> !told.cue().run().commands().isEmpty()).cue().run().commands())
          .hasSize(1);
      assertThat(client.post("/press", "{\"key\":\"q\"}", "Cookie: " + came.cookie()).status())
          .as("a phone ends no class").isEqualTo(403);
    }
  }

  @Test
  void whenTheClassIsOverBrowsersAreTold() throws Exception {
    try (var line = client()) {
      line.events(join("Ada"));
      line.event("class");
      door.stage.room.close();
      assertThat(line.event("over")).contains("The class is over");
      assertThatThrownBy(() -> line.event("class")).isInstanceOf(IOException.class);
    }
  }
}

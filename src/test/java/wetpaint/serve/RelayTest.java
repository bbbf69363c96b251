package wetpaint.serve;

import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.IntStream;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import redis.clients.jedis.StreamEntryID;

import wetpaint.show.Bulletin;
import wetpaint.show.Walk;
import wetpaint.studio.Mode;
import wetpaint.studio.Presets;
import wetpaint.studio.Run;
import wetpaint.view.Card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A class on several servers, around a real Redis. */
@Timeout(120)
class RelayTest extends AroundRedis {
  private final BlockingQueue<Bulletin> told = new LinkedBlockingQueue<>();
  private RelaySender sender;
  private long now;

  private static boolean asks(Bulletin told) {
    return told.poll().filter(poll -> !poll.isRevealed()).isPresent();
  }

  @BeforeEach
  void begin() {
    sender = sender();
    teacher.room.newsroom().subscribe(edition -> told.add(edition.bulletin()));
  }

  /** Nothing was opened where the test is left out. */
  @AfterEach
  void end() {
    if (sender != null) {
      sender.close();
    }
  }

  private FollowingClass follower() {
    return new FollowingClass(redis.address(), SEAL);
  }

  /** Presses keys that change the show, and then stops it in a mode, by which the last of all bulletins is known. */
  private void walk(long seed, Mode last) {
    var walk = new Walk(seed);
    for (var key = 0; key < 200; key++) {
      now += walk.pause();
      teacher.ticker.moveTo(now);
      teacher.press(walk.key());
    }
    teacher.press(new KeyStroke(KeyType.Escape));
    teacher.press('r');
    teacher.press((char) ('1' + List.of(Mode.values()).indexOf(last)));
    if (!teacher.look().playback().paused()) {
      teacher.press(' ');
    }
  }

  @Test
  void whoeverFollowsShowsTheSameAlsoWhenTheyComeLateOrTheBrokerHasForgottenAll() throws Exception {
    try (var early = follower()) {
      walk(1, Mode.VIRTUAL);
      assertSame(early);
      try (var late = follower()) {
        assertSame(late);
        redis.crash();
        walk(2, Mode.CONCURRENT);
        redis.restart();
        assertSame(early);
        assertSame(late);
        try (var last = follower()) {
          assertSame(last);
        }
      }
    }
  }

  private void assertSame(FollowingClass follower) throws InterruptedException {
    teacher.cue(cue -> {
      try {
        var wanted = cue.forAudience();
        var seen = follower.await(bulletin -> bulletin.cue().run().equals(wanted.run())
            && bulletin.cue().position().paused() == wanted.position().paused());
        assertThat(seen.cue().lanes()).isEqualTo(wanted.lanes());
        assertThat(seen.cue().front()).isEqualTo(wanted.front());
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    });
  }

  /** Three servers of 500; one of them dies, whose students come in elsewhere; the broker dies, too, and has forgotten all. */
  @Test
  void everyVoteCountsOnceWhereverItIsGivenAndWhateverBreaks() throws Exception {
    try (var one = follower(); var other = follower()) {
      teacher.press('p');
      var word = one.await(RelayTest::asks).ballot();
      other.await(RelayTest::asks);
      try (var dies = follower()) {
        dies.await(RelayTest::asks);
        vote(one, word, 0, 400, 0);
        vote(other, word, 500, 900, 1);
        vote(dies, word, 1000, 1400, 1);
        awaitVotes(1200);
      }
      redis.crash();
      // They change their minds, and more answer, while nobody can be told.
      vote(one, word, 0, 200, 2);
      vote(one, word, 1000, 1100, 2);
      vote(one, word, 400, 500, 2);
      vote(other, word, 900, 1000, 2);
      vote(other, word, 1400, 1499, 2);
      assertThat(teacher.room.polls().vote(voter(1499), 1)).isTrue();
      redis.restart();
      awaitVotes(1500);
      assertThat(counts()).startsWith(200L, 701L, 599L);
      teacher.press('n');
      assertThat(one.await(bulletin -> bulletin.poll().filter(Card.Poll::isRevealed).isPresent()).poll()
          .orElseThrow().rounds())
          .containsExactly(teacher.room.polls().now().orElseThrow().card(0, -1, true).rounds().getFirst());
      assertThat(one.room.polls().isOpen()).isFalse();
    }
  }

  private List<Long> counts() {
    var ballot = teacher.room.polls().now().orElseThrow();
    return IntStream.range(0, ballot.answers()).mapToObj(answer -> IntStream.range(0, 1500)
        .filter(number -> ballot.choice(voter(number).voter()) == answer).count()).toList();
  }

  private void awaitVotes(int count) throws InterruptedException {
    FollowingClass.await(told, bulletin -> bulletin.poll().filter(poll -> poll.voted() == count).isPresent());
  }

  private static void vote(FollowingClass at, String word, int from, int to, int choice) {
    for (var number = from; number < to; number++) {
      assertThat(at.room.polls().vote(voter(number), choice, word)).isTrue();
    }
  }

  private static Member voter(int number) {
    return new Member("Voter " + number, false);
  }

  @Test
  void aStrangerOnTheBrokerNeitherSteersNorVotes() throws Exception {
    try (var one = follower(); var stranger = redis.stranger()) {
      teacher.press('3');
      // A follower begins with the lecture, sync; that it shows another run it can know from the broker only.
      var before = one.await(bulletin -> !bulletin.cue().run().equals(Run.of(Presets.LECTURE, Mode.SYNC)));
      var entries = stranger.xrange("wetpaint:{monday}:cues", StreamEntryID.MINIMUM_ID,
          StreamEntryID.MAXIMUM_ID);
      var first = entries.getFirst().getFields();
      var forged = new RelayCue(Long.MAX_VALUE, 1, 0, before.json())
          .fields(seal("the secret of another class"));
      for (var fields : List.of(first, forged, Map.of("x", "y"), Map.of("session", "1", "number", "two"))) {
        stranger.xadd("wetpaint:{monday}:cues", StreamEntryID.NEW_ENTRY, fields);
      }
      teacher.press('p');
      var word = one.await(RelayTest::asks).ballot();
      var session = Long.parseLong(first.get("session"));
      var ballot = "wetpaint:{monday}:votes:" + session + ":" + word;
      var vote = new RelayVote(session, word, "Eve", 1, 5);
      stranger.hset(ballot, "eve", vote.text(seal("the secret of another class")));
      stranger.hset(ballot, "mallory", vote.text(SEAL));
      stranger.hset(ballot, "trent", "1 2 3");
      vote(one, word, 0, 1, 2);
      awaitVotes(1);
      assertThat(teacher.room.polls().now().orElseThrow().choice("voter 0")).isEqualTo(2);
    }
  }

  @Test
  void aBrokerWithoutTlsIsRefusedInASentence() {
    var plain = redis.address();
    var address = new RelayAddress(plain.host(), plain.port(), true, plain.user(), plain.password(),
        plain.course());
    assertThatThrownBy(() -> new FollowingClass(address, SEAL)).isInstanceOf(ServeException.class)
        .hasMessage("--follow: expected a broker at 127.0.0.1:" + address.port()
            + ", found that it does not speak TLS, for which rediss:// asks");
  }

  @Test
  void aBrokerThatIsNoneIsRefusedInASentence() throws Exception {
    redis.crash();
    var address = redis.address();
    assertThatThrownBy(() -> RelaySender.open(address, SEAL, teacher.room)).isInstanceOf(ServeException.class)
        .hasMessage(
            "--relay: expected a broker at 127.0.0.1:" + address.port() + ", found that nobody answers");
    assertThatThrownBy(this::follower).isInstanceOf(ServeException.class)
        .hasMessage(
            "--follow: expected a broker at 127.0.0.1:" + address.port() + ", found that nobody answers");
  }
}

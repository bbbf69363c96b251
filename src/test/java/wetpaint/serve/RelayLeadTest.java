package wetpaint.serve;

import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import redis.clients.jedis.RedisClient;
import redis.clients.jedis.StreamEntryID;

import wetpaint.studio.Mode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A class on many servers has one teacher, around a real Redis. */
@Timeout(60)
class RelayLeadTest extends AroundRedis {
  private static final String KEY = "wetpaint:{monday}:lead";

  private void awaitNotice(String words) throws InterruptedException {
    String notice;
    do {
      notice = teacher.notices.poll(30, TimeUnit.SECONDS);
      assertThat(notice).as("what the teacher is told, until it is: " + words).isNotNull();
    } while (!notice.contains(words));
  }

  @Test
  void aSecondTeacherIsRefusedUntilTheFirstHasLeft() {
    try (var _ = sender()) {
      assertThatThrownBy(this::sender).isInstanceOf(ServeException.class).hasMessageMatching(
          "--relay: expected a class that nobody leads, found that monday is led on \\S+ since \\d\\d:\\d\\d; "
              + "end that one first, or if it is gone already, try again in 5 s");
    }
    try (var again = sender()) {
      assertThat(again).isNotNull();
    }
  }

  @Test
  void whatStrangersWriteTakesNoLead() throws Exception {
    try (var stranger = redis.stranger()) {
      for (var text : new String[]{"", "x", "x 1 y z", "x one y z",
          new RelayLead("x", 1, "z").text(seal("the secret of another class"))}) {
        stranger.set(KEY, text);
        try (var leads = sender()) {
          assertThat(leads).isNotNull();
          assertThat(RelayLead.of(stranger.get(KEY), SEAL)).as("after \"%s\"", text).isPresent();
        }
      }
    }
  }

  @Test
  void whoHasLostTheLeadSaysNothingUntilItIsFree() throws Exception {
    try (var stranger = redis.stranger();
        var _ = sender();
        var follower = new FollowingClass(redis.address(), SEAL)) {
      stranger.set(KEY, new RelayLead("another", 1, "hall").text(SEAL));
      awaitNotice("The class elsewhere is now led on hall since ");
      var said = sessions(stranger);
      teacher.press('3');
      stranger.del(KEY);
      awaitNotice("The class elsewhere sees this again");
      follower.await(bulletin -> bulletin.cue().run().start().mode() == Mode.PARALLEL
          || !bulletin.cue().run().commands().isEmpty());
      assertThat(sessions(stranger).subList(said.size(), sessions(stranger).size()))
          .as("what is said since then, in another session").isNotEmpty().doesNotContainAnyElementsOf(said);
    }
  }

  /** The session of each cue that the broker has. */
  private static List<String> sessions(RedisClient stranger) {
    return stranger
        .xrange("wetpaint:{monday}:cues", StreamEntryID.MINIMUM_ID, StreamEntryID.MAXIMUM_ID).stream()
        .map(entry -> entry.getFields().get("session")).toList();
  }

  @Test
  void whoFollowsBeforeTheTeacherComesIsTold() throws Exception {
    try (var follower = new FollowingClass(redis.address(), SEAL)) {
      assertThat(follower.show.trouble()).contains("The class \"monday\" begins when its teacher comes");
      try (var _ = sender()) {
        teacher.press('3');
        follower.await(bulletin -> bulletin.cue().run().start().mode() == Mode.PARALLEL
            || !bulletin.cue().run().commands().isEmpty());
        assertThat(follower.show.trouble()).isEmpty();
      }
    }
  }
}

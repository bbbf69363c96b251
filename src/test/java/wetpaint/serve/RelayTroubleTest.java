package wetpaint.serve;

import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;

/** What those who follow a class are told of it, around a real Redis: whatever happens, nobody is left to guess. */
@Timeout(120)
class RelayTroubleTest extends AroundRedis {

  private final BlockingQueue<Optional<String>> told = new LinkedBlockingQueue<>();

  private FollowingClass follower(RelaySeal seal) {
    var follower = new FollowingClass(redis.address(), seal);
    follower.show.onTrouble(told::add);
    return follower;
  }

  private void await(Predicate<Optional<String>> so) throws InterruptedException {
    while (true) {
      var next = told.poll(60, TimeUnit.SECONDS);
      assertThat(next).as("what is told").isNotNull();
      if (so.test(next)) {
        return;
      }
    }
  }

  private static Predicate<Optional<String>> says(String words) {
    return said -> said.filter(text -> text.contains(words)).isPresent();
  }

  @Test
  void thatTheTeacherHasLeftAndThatTheyAreBack() throws Exception {
    try (var one = follower(SEAL)) {
      try (var _ = sender()) {
        teacher.press('3');
        one.await(bulletin -> bulletin.cue().run().start().mode() == wetpaint.studio.Mode.PARALLEL
            || !bulletin.cue().run().commands().isEmpty());
      }
      await(says("The teacher has left"));
      assertThat(one.show.isWaiting()).as("what was shown last is still shown").isFalse();
      try (var _ = sender()) {
        teacher.press('2');
        await(Optional::isEmpty);
      }
    }
  }

  @Test
  void thatTheyHaveAnotherKey() throws Exception {
    try (var _ = follower(seal("a secret of another class"));
        var _ = sender()) {
      teacher.press('3');
      await(says("--relay-key"));
    }
  }

  @Test
  void thatTheLineIsLostAndThatItIsBack() throws Exception {
    try (var _ = follower(SEAL); var _ = sender()) {
      redis.crash();
      await(says("The line to the teacher is lost"));
      redis.restart();
      await(Optional::isEmpty);
    }
  }
}

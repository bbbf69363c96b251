package wetpaint.serve;

import java.util.concurrent.CompletableFuture;

/** Somebody in a class, however they have come in. Called on the class's thread, where nothing else is said. */
interface Attendee {
  /** Who it is. For any thread. */
  Member member();

  /** Whether they are off on their own, at the class's expense. For any thread. */
  default boolean isOff() {
    return false;
  }

  /** Ends what they do on their own, if they do, and tells them why. */
  void comeBack(String why);

  /** The keys are lent to them. For any thread. */
  void lent();

  /** Has what they see follow what they and the class are at. */
  void look();

  /** Sends them away if their terminal has read nothing for so many milliseconds. */
  default void expire(long millis) {}

  /** Ends all that they were at. */
  void end();

  /** Sends them away. For any thread. @return done when that has come to an end, one way or the other */
  CompletableFuture<Void> dismiss(String why);
}

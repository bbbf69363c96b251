package wetpaint.serve;

import java.util.Optional;
import java.util.function.Consumer;

import com.googlecode.lanterna.input.KeyStroke;

import wetpaint.show.Cue;
import wetpaint.view.LessonLook;
import wetpaint.view.Look;

/** The show that a class watches. For any thread. */
public interface SharedShow {
  /** What is to be seen now. Never waits. */
  Look look();

  /** What a lesson shows beside it, if one is given. */
  default Optional<LessonLook> lesson() {
    return Optional.empty();
  }

  /** A number that another one follows whenever the cue is another, but for time that passed. Never waits. */
  long revision();

  /** Has the show do what a key asks for, at this moment. */
  void press(KeyStroke key);

  /** Tells soon, on the show's thread, all there is to know to have the same show elsewhere from that very moment on. */
  void cue(Consumer<Cue> taker);

  /** Where it is led, if that is on another server: nobody steers it here then. */
  default Optional<LedElsewhere> lead() {
    return Optional.empty();
  }

  /** Whether it has not begun, for it waits for a teacher. Never waits itself. */
  default boolean isWaiting() {
    return false;
  }

  /** Something about the class is another now: the teacher's own screen is to be drawn anew. */
  default void classChanged() {}

  /** A teacher has come in from elsewhere: a show that waited for one begins. */
  default void teacherCame() {}
}

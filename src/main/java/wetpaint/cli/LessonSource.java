package wetpaint.cli;

import java.util.Optional;

import wetpaint.lesson.Lesson;
import wetpaint.view.LessonLook;

/**
 * Where a lesson that is given comes from, and who is told how it goes.
 *
 * @param lesson   as it was when it began
 * @param edits    looks whether its file was edited, about once a second, if it has one
 * @param listener is told
 */
record LessonSource(Lesson lesson, Optional<Edits> edits, Listener listener) {
  /** A lesson that nobody edits or follows. */
  static LessonSource unheard(Lesson lesson) {
    return new LessonSource(lesson, Optional.empty(), new Listener() {
      @Override
      public void moved(String cue) {}

      @Override
      public void seen(LessonLook look) {}
    });
  }

  /** Looks whether a lesson was edited. */
  @FunctionalInterface
  interface Edits {
    /** The lesson, if it is another than before. @throws wetpaint.load.LoadException if there is a mistake in it that was not told yet */
    Optional<Lesson> poll();
  }

  /** Is told how a lesson goes, on the show's thread. */
  interface Listener {
    /** The lesson has got to another place; {@code cue} is the moment, to go on from. */
    void moved(String cue);

    /** What is seen of it now. */
    void seen(LessonLook look);
  }
}

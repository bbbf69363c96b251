package wetpaint.page;

import java.util.Optional;

import com.googlecode.lanterna.input.KeyStroke;

import wetpaint.show.Cue;
import wetpaint.show.Show;
import wetpaint.view.LessonLook;
import wetpaint.view.Look;

/** How a page's show goes on: by its keys alone, by a lesson or by a tape. Times are milliseconds of the page's clock. */
interface Course {
  /** What goes on. */
  Show show();

  /** Lets happen all that is due by then. */
  void advance(long now);

  /** Does what a key asks for. */
  void press(KeyStroke key, long now);

  /** Shows a moment of another show. @throws wetpaint.show.CueException if it says what can't be */
  default void follow(String cue, long now) {
    show().follow(Cue.parse(cue), now);
  }

  /** The moment that is shown, as a cue. */
  default String cue(long now) {
    return show().cue(now).json();
  }

  /** What is to be seen. */
  default Look look() {
    return show().look();
  }

  /** What a lesson shows beside it. */
  default Optional<LessonLook> strip() {
    return Optional.empty();
  }

  /** When something changes by itself next; {@link Long#MAX_VALUE} if nothing will. */
  long nextChange();
}

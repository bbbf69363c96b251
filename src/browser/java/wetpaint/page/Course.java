package wetpaint.page;

import java.util.Optional;

import com.googlecode.lanterna.input.KeyStroke;

import wetpaint.view.LessonLook;
import wetpaint.view.Look;

/** How a page's show goes on: by its keys alone, by a lesson or by a tape. Times are milliseconds of the page's clock. */
interface Course {
  /** Lets happen all that is due by then. */
  void advance(long now);

  /** Does what a key asks for. */
  void press(KeyStroke key, long now);

  /** Shows a moment of another show. @throws wetpaint.show.CueException if it says what can't be */
  void follow(String cue, long now);

  /** The moment that is shown, as a cue. */
  String cue(long now);

  /** What is to be seen. */
  Look look();

  /** What a lesson shows beside it. */
  Optional<LessonLook> strip();

  /** When something changes by itself next; {@link Long#MAX_VALUE} if nothing will. */
  long nextChange();
}

package wetpaint.lesson;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;

import wetpaint.show.Action;
import wetpaint.show.Keys;

/** What a key asks of a lesson; a presenter's clicker sends PageDown and PageUp. */
enum LessonKey {
  NEXT, PREVIOUS, AGAIN, NONE;

  static LessonKey of(KeyStroke key) {
    if (key.isCtrlDown() || key.isAltDown()) {
      return NONE;
    }
    return switch (key.getKeyType()) {
      case Enter, PageDown -> NEXT;
      case Backspace, PageUp -> PREVIOUS;
      default -> Keys.of(key).map(LessonKey::of).orElse(NONE);
    };
  }

  private static LessonKey of(Action action) {
    return switch (action) {
      case NEXT_STOP -> NEXT;
      case PREVIOUS_STOP -> PREVIOUS;
      case RESTART -> AGAIN;
      default -> NONE;
    };
  }

  /** The number of an answer, from 0, or -1. */
  static int digit(KeyStroke key) {
    return key.getKeyType() == KeyType.Character && !key.isCtrlDown() && !key.isAltDown()
        ? Character.digit(key.getCharacter(), 10) - 1
        : -1;
  }
}

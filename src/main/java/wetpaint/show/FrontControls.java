package wetpaint.show;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;

import wetpaint.view.Look;

/** What the keys do to what lies over the screen, which has them first. */
record FrontControls(Performance show) {
  /** Whether what lies over the screen took the key for itself. */
  boolean takes(Look.Overlay overlay, KeyStroke key) {
    var overlays = show.overlays;
    var action = Keys.of(key);
    if (action.filter(asked -> asked == Action.QUIT || asked.isViewers()).isPresent()) {
      return false;
    }
    var closes = action.filter(Action.ESCAPE::equals).isPresent();
    return switch (overlay) {
      case Look.Overlay.Help _ -> {
        overlays.lift();
        yield closes || action.filter(Action.HELP::equals).isPresent();
      }
      case Look.Overlay.Text _ -> {
        overlays.lift();
        yield closes || action.filter(Action.CUE::equals).isPresent();
      }
      case Look.Overlay.Menu menu -> choose(menu, key);
      case Look.Overlay.Question question when question.given() < 0 -> {
        if (isAnswer(question, key)) {
          overlays.answer(question, digit(key));
          goOn(overlays.resumes());
        } else if (closes) {
          overlays.lift();
          goOn(overlays.resumes());
        } else {
          overlays.tell(
              "A number from 1 to " + question.answers().size() + " answers, Esc closes the question",
              false);
        }
        yield true;
      }
      case Look.Overlay.Question question when isAnswer(question, key) -> {
        overlays.tell("It is answered already; Esc closes it, then numbers choose the mode", false);
        yield true;
      }
      case Look.Overlay.Question _ -> {
        overlays.lift();
        yield closes;
      }
    };
  }

  private static boolean isAnswer(Look.Overlay.Question question, KeyStroke key) {
    return digit(key) >= 0 && digit(key) < question.answers().size();
  }

  /** Has the run as it was before a question: going on, or standing still. */
  void goOn(boolean resumes) {
    if (resumes) {
      show.run().resume();
    }
    show.captioner.release();
  }

  private boolean choose(Look.Overlay.Menu menu, KeyStroke key) {
    var line = digit(key);
    switch (key.getKeyType()) {
      case ArrowUp -> show.overlays.choose(menu, menu.chosen() - 1);
      case ArrowDown -> show.overlays.choose(menu, menu.chosen() + 1);
      case Enter -> goTo(menu.chosen());
      default -> {
        if (line >= 0 && line < menu.lines().size()) {
          goTo(line);
        } else {
          show.overlays.lift();
        }
      }
    }
    return true;
  }

  private void goTo(int line) {
    show.overlays.lift();
    if (line < show.run().branches().size()) {
      show.run().choose(line);
      show.captioner.release();
    }
  }

  /** The number of a line, from 0, or -1. */
  private static int digit(KeyStroke key) {
    return key.getKeyType() == KeyType.Character && !key.isCtrlDown() && !key.isAltDown()
        ? Character.digit(key.getCharacter(), 10) - 1
        : -1;
  }
}

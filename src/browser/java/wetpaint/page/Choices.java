package wetpaint.page;

import java.util.Optional;

import wetpaint.show.Action;
import wetpaint.show.Keys;
import wetpaint.view.LessonLook;
import wetpaint.view.Look;

/** What there is to choose from, in large buttons: a question's answers, a menu's lines, and the way out. */
final class Choices {
  /** Lines of a menu that have a key of their own. */
  private static final int NUMBERED = 9;

  private Optional<Look.Overlay> told = Optional.empty();

  /** Offers what there is to choose from in what lies over the screen. */
  void tell(Optional<Look.Overlay> overlay) {
    tell(overlay, Optional.empty());
  }

  /** The same where a lesson asks: it goes on by a key of its own. */
  void tell(Optional<Look.Overlay> overlay, Optional<LessonLook> lesson) {
    if (overlay.equals(told)) {
      return;
    }
    told = overlay;
    overlay.ifPresent(over -> {
      switch (over) {
        case Look.Overlay.Question question -> question(question, lesson);
        case Look.Overlay.Menu menu -> menu(menu);
        case Look.Overlay.Help _, Look.Overlay.Text _ -> {
          Browser.ask("");
          away("close");
        }
      }
    });
    Browser.asking(overlay.isPresent());
  }

  private static void question(Look.Overlay.Question question, Optional<LessonLook> lesson) {
    var open = question.given() < 0;
    Browser.ask(question.text());
    for (var number = 0; number < question.answers().size(); number++) {
      Browser.choice(String.valueOf(number + 1), question.answers().get(number),
          open ? "" : number == question.right() ? "right" : number == question.given() ? "wrong" : "other");
    }
    if (lesson.isPresent()) {
      Browser.choice(Keys.hint(Action.NEXT_STOP).key(), lesson.orElseThrow().presenter().now(), "away");
      return;
    }
    if (!open) {
      Browser.choice(Keys.hint(Action.PREDICT).key(), "another question", "away");
    }
    away(open ? "don’t answer" : "go on");
  }

  /** What an answer was worth, in words. */
  static String verdict(Look.Overlay.Question question) {
    var right = question.given() == question.right();
    var belief = question.belief(question.given());
    return (right ? "Right. " : "Not so: the answer is " + question.answers().get(question.right()) + ". ")
        + (belief.isEmpty() ? "" : belief + " ") + question.why();
  }

  private static void menu(Look.Overlay.Menu menu) {
    Browser.ask(menu.title());
    for (var line = 0; line < Math.min(NUMBERED, menu.lines().size()); line++) {
      Browser.choice(String.valueOf(line + 1), menu.lines().get(line), "");
    }
    if (menu.lines().size() > NUMBERED) {
      Browser.choice("↑", "up", "away");
      Browser.choice("↓", "down", "away");
      Browser.choice("Enter", "go there", "away");
    }
    away("close");
  }

  private static void away(String word) {
    Browser.choice(Keys.hint(Action.ESCAPE).key(), word, "away");
  }
}

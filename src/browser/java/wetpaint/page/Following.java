package wetpaint.page;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;

import wetpaint.show.Action;
import wetpaint.show.Bulletin;
import wetpaint.show.ClassLook;
import wetpaint.show.CueException;
import wetpaint.show.Keys;
import wetpaint.show.Show;
import wetpaint.theme.Theme;
import wetpaint.view.LessonLook;
import wetpaint.view.Look;
import wetpaint.view.Viewer;

/**
 * The show of a class on the page: it follows what the server tells, or goes off on its own and comes back. Times are milliseconds of
 * the page's clock.
 */
final class Following {
  private record Picture(Look look, Optional<LessonLook> lesson, Theme theme) {}

  private final Alarm alarm = new Alarm(this::step);
  private final Queue<String> pressed = new ArrayDeque<>();
  private final CanvasSheet sheet = new CanvasSheet();
  private final SpokenLook spoken = new SpokenLook();
  private final Choices choices = new Choices();
  private final PageButtons buttons = PageButtons.inClass();
  private final Viewer viewer;
  private Optional<Bulletin> latest = Optional.empty();
  private Optional<Show> shared = Optional.empty();
  private Optional<Show> own = Optional.empty();
  private Optional<Picture> drawn = Optional.empty();
  private boolean help;
  private boolean resized = true;

  Following(Viewer viewer) {
    this.viewer = viewer;
  }

  /** Joins, draws, and listens from then on. */
  void begin() {
    Browser.listen(key -> {
      pressed.add(key);
      step();
    }, () -> {
      resized = true;
      step();
    }, (cue, answer) -> answer.answer(RunJournal.of(cue)), this::take);
    Classmate.start();
  }

  private void wake() {
    alarm.at(0, 0);
  }

  private void step() {
    var now = (long) Browser.now();
    var told = Classmate.told();
    if (!told.isEmpty()) {
      viewer.tell(told, false, now);
    }
    for (String key; (key = pressed.poll()) != null;) {
      press(key, now);
    }
    shared.ifPresent(show -> show.advance(now));
    own.ifPresent(show -> show.advance(now));
    own.or(() -> shared).ifPresent(show -> draw(show, now));
  }

  /**
   * Is from now on what a bulletin says, as of the moment at which it was true.
   *
   * @param ahead milliseconds by which the server's clock is ahead of the page's
   */
  private void take(String text, double ahead) {
    var now = (long) Browser.now();
    try {
      var bulletin = Bulletin.parse(text);
      var then = Math.round(bulletin.at() - ahead);
      shared.ifPresentOrElse(show -> show.follow(bulletin.cue(), then),
          () -> shared = Optional.of(PageShow.show(bulletin.cue(), this::wake, then)));
      if (latest.filter(before -> before.recalls() != bulletin.recalls()).isPresent() && own.isPresent()) {
        comeBack("The teacher has called everybody back", now);
      }
      latest = Optional.of(bulletin);
    } catch (CueException e) {
      viewer.tell("The server is of another version than this page: load the page again", true, now);
    }
    step();
  }

  private void press(String name, long now) {
    var key = PageKeys.stroke(name);
    var action = key.flatMap(Keys::of);
    if (help) {
      help = false;
      if (action.filter(asked -> asked == Action.HELP || asked == Action.ESCAPE).isPresent()) {
        return;
      }
    }
    if (key.isEmpty() || viewer.press(key.orElseThrow(), now)) {
      return;
    }
    if (action.filter(Action.QUIT::equals).isPresent()) {
      viewer.tell("A page ends when it is closed", false, now);
    } else if (action.filter(Action.OFF::equals).isPresent()) {
      if (own.isPresent()) {
        comeBack("Back with the class", now);
      } else {
        goOff(now);
      }
    } else if (own.isPresent()) {
      if (action.filter(asked -> asked == Action.CUE || asked.isForClass()).isEmpty()) {
        own.orElseThrow().press(key.orElseThrow(), now);
      }
    } else if (action.filter(Action.HELP::equals).isPresent()) {
      help = true;
    } else {
      answer(name, action, now);
    }
  }

  /** A key by somebody who watches: an answer, a key that is lent, or none that does anything. */
  private void answer(String name, Optional<Action> action, long now) {
    var ballot = latest.map(Bulletin::ballot).orElse("");
    var answer = name.length() == 1 ? Character.digit(name.charAt(0), 10) - 1 : -1;
    if (!ballot.isEmpty()) {
      if (answer >= 0) {
        Classmate.vote(ballot, answer);
      }
    } else if (Classmate.steers()) {
      Classmate.press(name);
    } else if (action.isPresent()) {
      viewer.tell("The teacher steers this; o goes off on your own", false, now);
    }
  }

  private void goOff(long now) {
    if (latest.filter(bulletin -> !bulletin.ballot().isEmpty()).isPresent()) {
      viewer.tell("Answer first: a number from 1 on", false, now);
    } else {
      own = shared.map(show -> PageShow.show(show.cue(now).bare(), this::wake, now));
      Classmate.off(own.isPresent());
      viewer.tell("This show is yours alone; o comes back to the class", false, now);
    }
  }

  private void comeBack(String why, long now) {
    own.ifPresent(Show::close);
    own = Optional.empty();
    Classmate.off(false);
    viewer.tell(why, false, now);
  }

  private void draw(Show show, long now) {
    var choice = Classmate.choice();
    var seen = new ClassLook(viewer.notice(now), viewer.code(),
        latest.flatMap(Bulletin::poll).map(poll -> poll.chosen(choice)), help, Classmate.steers());
    var lesson = latest.flatMap(Bulletin::lesson).filter(_ -> own.isEmpty());
    var look = onPage(own.isPresent() ? seen.ofOwn(show.look()) : seen.of(staged(show.look(), lesson)));
    if (isNew(look, lesson)) {
      sheet.draw(look, lesson, viewer.theme());
      spoken.tell(look);
      buttons.tell(look);
      choices.tell(own.isPresent() ? look.front().overlay() : Optional.empty());
    }
    if (sheet.work()) {
      drawn = Optional.empty();
    }
    if (sheet.isBusy() || drawn.isEmpty()) {
      alarm.at(now, now);
    }
    var next = Math.min(show.nextChange(), viewer.nextChange(now));
    if (show.isMoving() && show.nextChange() <= now + 1) {
      alarm.atFrame();
    } else if (next < Long.MAX_VALUE) {
      alarm.at(Math.max(now + 1, next), now);
    }
  }

  /** A page is left by closing it. */
  private static Look onPage(Look look) {
    return look.hinting(look.keys().stream().filter(key -> !key.key().equals(Keys.hint(Action.QUIT).key())).toList());
  }

  /** Whether there is something to draw. */
  private boolean isNew(Look look, Optional<LessonLook> lesson) {
    var picture = new Picture(look, lesson, viewer.theme());
    if (resized) {
      resized = false;
      sheet.forget();
    } else if (drawn.filter(picture::equals).isPresent()) {
      return false;
    }
    drawn = Optional.of(picture);
    return true;
  }

  /** What a lesson's strip says is not said a second time. */
  private static Look staged(Look look, Optional<LessonLook> lesson) {
    return lesson.filter(shown -> shown.say().equals(look.caption())).isPresent()
        ? new Look(look.lanes(), look.pictures(), look.playback(), look.outlook(), "", look.keys(), look.front(),
            look.own())
        : look;
  }
}

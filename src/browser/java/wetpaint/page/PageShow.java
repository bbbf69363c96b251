package wetpaint.page;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Supplier;
import java.util.stream.Stream;

import wetpaint.lesson.LessonText;
import wetpaint.listing.CodeChoice;
import wetpaint.listing.Language;
import wetpaint.listing.Listings;
import wetpaint.show.Action;
import wetpaint.show.Cue;
import wetpaint.show.CueException;
import wetpaint.show.Gallery;
import wetpaint.show.Keys;
import wetpaint.show.Show;
import wetpaint.show.ShowConfig;
import wetpaint.studio.Presets;
import wetpaint.theme.Theme;
import wetpaint.theme.Themes;
import wetpaint.view.Card;
import wetpaint.view.LessonLook;
import wetpaint.view.Look;
import wetpaint.view.Viewer;

/**
 * The show on the page: what is pressed goes in, and what is to be seen is drawn when the browser draws. All of it runs on the
 * browser's own stack. Times are milliseconds of the page's clock.
 */
final class PageShow {
  private final Alarm alarm = new Alarm(this::step);
  private final Queue<String> pressed = new ArrayDeque<>();
  private final CanvasSheet sheet = new CanvasSheet();
  private final SpokenLook spoken = new SpokenLook();
  private final Choices choices = new Choices();
  private final PageButtons buttons;
  private final Viewer viewer;
  private final Course course;
  private Optional<Look> drawn = Optional.empty();
  private Optional<Theme> theme = Optional.empty();
  private Optional<LessonLook> strip = Optional.empty();
  private boolean resized = true;

  /** @param lesson the text of one, and {@code tape} the lines of one; empty if the page has none */
  PageShow(Cue cue, String themeName, String language, String lesson, String tape) {
    var now = now();
    var show = show(cue, this::wake, now);
    var chosen = code(language);
    buttons = PageButtons.alone(!lesson.isEmpty());
    viewer = new Viewer(Themes.choose(themeName),
        !lesson.isEmpty() && chosen.shown().isPresent() ? chosen.toggled() : chosen);
    course = !lesson.isEmpty() ? new LessonCourse(LessonText.read(lesson), show, viewer, now)
        : !tape.isEmpty() ? new TapeCourse(List.of(tape.split("\n", -1)), show, viewer, now)
        : new FreeCourse(show, viewer);
  }

  /**
   * A show that goes on from a cue; its own scenario comes before the presets if it is none of them.
   *
   * @param wake is called when something was found out beside it
   */
  static Show show(Cue cue, Runnable wake, long now) {
    var scenario = cue.run().scenario();
    var scenarios = Presets.all().contains(scenario)
        ? Presets.all()
        : Stream.concat(Stream.of(scenario), Presets.all().stream()).toList();
    return new Show(new ShowConfig(cue.run(), scenarios, Gallery::of, cue.position().speed(), 0, cue.forecasts(),
        Optional.of(cue)), work -> Browser.later(work::run, 0), wake, now);
  }

  /** The programs that may be shown, and in which language they are at first. */
  static CodeChoice code(String language) {
    var hidden = CodeChoice.hidden(Stream.of(Language.values())
        .<Supplier<Listings>>map(each -> () -> Listings.of(each, path -> Browser.file("/listings/" + path))).toList());
    return Language.named(language).map(chosen -> hidden.showing(List.of(Language.values()).indexOf(chosen))).orElse(hidden);
  }

  private static long now() {
    return (long) Browser.now();
  }

  private void wake() {
    alarm.at(0, 0);
  }

  /** Draws, and listens from then on. */
  void begin() {
    Browser.listen(key -> {
      pressed.add(key);
      step();
    }, () -> {
      resized = true;
      step();
    }, (cue, answer) -> answer.answer(RunJournal.of(cue)), (_, _) -> {
      // This page is in no class.
    });
    step();
  }

  private void step() {
    var now = now();
    go(Browser.asked(), now);
    for (String key; (key = pressed.poll()) != null;) {
      press(key, now);
    }
    course.advance(now);
    var look = onPage(course.look(), viewer.notice(now));
    if (resized || !strip.equals(course.strip()) || !drawn.filter(look::equals).isPresent() || theme.filter(viewer.theme()::equals).isEmpty()) {
      draw(look);
    }
    if (sheet.work()) {
      drawn = Optional.empty();
    }
    if (sheet.isBusy() || drawn.isEmpty()) {
      alarm.at(now, now);
    }
    var next = Math.min(course.nextChange(), viewer.nextChange(now));
    if (next <= now + 1) {
      alarm.atFrame();
    } else if (next < Long.MAX_VALUE) {
      alarm.at(Math.max(now + 1, next), now);
    }
  }

  private void draw(Look look) {
    if (resized) {
      resized = false;
      sheet.forget();
    }
    strip = course.strip();
    sheet.draw(look, strip, viewer.theme());
    spoken.tell(look, strip);
    buttons.tell(look);
    choices.tell(look.front().overlay(), strip);
    drawn = Optional.of(look);
    theme = Optional.of(viewer.theme());
  }

  /** The look as this viewer has it, with the keys of a page. */
  private Look onPage(Look look, Optional<Look.Notice> notice) {
    var help = look.front().overlay().filter(Look.Overlay.Help.class::isInstance)
        .<Card>map(_ -> new Card.Laid(new Look.Overlay.Help(Keys.pageHelp())));
    return look
        .with(new Look.Own(false, notice, Optional.empty(), viewer.code(), help))
        .hinting(look.keys().stream().filter(key -> !key.key().equals(Keys.hint(Action.QUIT).key())).toList());
  }

  /** Shows the moment that the page's address asks for. */
  private void go(String cue, long now) {
    if (!cue.isEmpty()) {
      try {
        course.follow(cue, now);
      } catch (CueException e) {
        viewer.tell("That link leads nowhere: " + e.getMessage(), true, now);
      }
    }
  }

  private void press(String name, long now) {
    var action = Keys.names().get(name);
    if (action == Action.CUE) {
      Browser.link(course.cue(now));
      viewer.tell("The link to this moment is copied", false, now);
    } else if (action == Action.QUIT) {
      viewer.tell("A page ends when it is closed", false, now);
    } else if (buttons.isFor(name)) {
      PageKeys.stroke(name).ifPresent(key -> course.press(key, now));
    }
  }
}

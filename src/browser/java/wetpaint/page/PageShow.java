package wetpaint.page;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Supplier;
import java.util.stream.Stream;

import wetpaint.listing.CodeChoice;
import wetpaint.listing.Language;
import wetpaint.listing.Listings;
import wetpaint.show.Action;
import wetpaint.show.Bulletin;
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
  private final PageButtons buttons = PageButtons.alone(false);
  private final Viewer viewer;
  private final Show show;
  private Optional<Look> drawn = Optional.empty();
  private Optional<Theme> theme = Optional.empty();
  /** What the class was told last, if this follows one. */
  private Optional<Bulletin> told = Optional.empty();
  private boolean resized = true;

  PageShow(Cue cue, String themeName, String language) {
    viewer = new Viewer(Themes.choose(themeName), code(language));
    var scenario = cue.run().scenario();
    var scenarios = Presets.all().contains(scenario)
        ? Presets.all()
        : Stream.concat(Stream.of(scenario), Presets.all().stream()).toList();
    show = new Show(new ShowConfig(cue.run(), scenarios, Gallery::of, cue.position().speed(), 0, cue.forecasts(),
        Optional.of(cue)), work -> Browser.later(work::run, 0), this::wake, now());
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
    }, (cue, answer) -> answer.answer(RunJournal.of(cue)), this::follow);
    step();
  }

  private void step() {
    var now = now();
    go(Browser.asked(), now);
    for (String key; (key = pressed.poll()) != null;) {
      press(key, now);
    }
    show.advance(now);
    var look = onPage(show.look(), viewer.notice(now));
    if (resized || !drawn.filter(look::equals).isPresent() || theme.filter(viewer.theme()::equals).isEmpty()) {
      draw(look);
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

  private void draw(Look look) {
    if (resized) {
      resized = false;
      sheet.forget();
    }
    sheet.draw(look, lesson(), viewer.theme());
    spoken.tell(look);
    buttons.tell(look);
    choices.tell(look.front().overlay());
    drawn = Optional.of(look);
    theme = Optional.of(viewer.theme());
  }

  /** The look as this viewer has it, with the keys of a page. */
  private Look onPage(Look look, Optional<Look.Notice> notice) {
    var help = look.front().overlay().filter(Look.Overlay.Help.class::isInstance)
        .<Card>map(_ -> new Card.Laid(new Look.Overlay.Help(Keys.pageHelp())));
    return look
        .with(new Look.Own(false, notice, Optional.empty(), viewer.code(), help.or(() -> told.flatMap(Bulletin::poll))))
        .hinting(look.keys().stream().filter(key -> !key.key().equals(Keys.hint(Action.QUIT).key())).toList());
  }

  /** What a lesson shows beside it. */
  private Optional<LessonLook> lesson() {
    return told.flatMap(bulletin -> bulletin.lesson());
  }

  /** Shows the moment that the page's address asks for. */
  private void go(String cue, long now) {
    if (!cue.isEmpty()) {
      try {
        show.follow(Cue.parse(cue), now);
      } catch (CueException e) {
        viewer.tell("That link leads nowhere: " + e.getMessage(), true, now);
      }
    }
  }

  /**
   * Is from now on as a class is told.
   *
   * @param bulletin the text of one; a mistake in it is told, and changes nothing else
   * @param ahead    milliseconds by which the clock of whoever wrote it is ahead of the page's
   */
  private void follow(String bulletin, double ahead) {
    try {
      var news = Bulletin.parse(bulletin);
      show.follow(news.cue(), Math.round(news.at() - ahead));
      told = Optional.of(news);
      resized = true;
    } catch (CueException e) {
      viewer.tell("The class said what can't be: " + e.getMessage(), true, now());
    }
    step();
  }

  private void press(String name, long now) {
    var action = Keys.names().get(name);
    if (action == Action.CUE) {
      Browser.link(show.cue(now).json());
      viewer.tell("The link to this moment is copied", false, now);
    } else if (action == Action.QUIT) {
      viewer.tell("A page ends when it is closed", false, now);
    } else if (buttons.isFor(name)) {
      PageKeys.stroke(name).ifPresent(key -> {
        if (!viewer.press(key, now)) {
          show.press(key, now);
        }
      });
    }
  }
}

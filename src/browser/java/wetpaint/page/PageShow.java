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
  private final Viewer viewer;
  private final Show show;
  private Optional<Look> drawn = Optional.empty();
  private Optional<Theme> theme = Optional.empty();
  /** What the class was told last, if this follows one. */
  private Optional<Bulletin> told = Optional.empty();
  private int columns;
  private int rows;
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
    Keys.names().forEach((key, action) -> {
      if (isOffered(action) && Keys.names().entrySet().stream()
          .filter(entry -> entry.getValue() == action).findFirst().orElseThrow().getKey().equals(key)) {
        Browser.button(key, action.word());
      }
    });
    Browser.listen(key -> {
      pressed.add(key);
      step();
    }, () -> {
      resized = true;
      step();
    }, (cue, answer) -> answer.answer(RunJournal.of(cue)), this::follow);
    step();
  }

  /** Whether there is something on a page that the key is for. */
  private static boolean isOffered(Action action) {
    return switch (action) {
      case RECORD, FIGURES, REDRAW, QUIT -> false;
      default -> true;
    };
  }

  private void step() {
    var now = now();
    go(Browser.asked(), now);
    for (String key; (key = pressed.poll()) != null;) {
      press(key, now);
    }
    show.advance(now);
    var look = show.look().with(new Look.Own(false, viewer.notice(now), Optional.empty(), viewer.code(),
        told.flatMap(bulletin -> bulletin.poll())));
    if (resized || !drawn.filter(look::equals).isPresent() || theme.filter(viewer.theme()::equals).isEmpty()) {
      draw(look);
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
      columns = Browser.columns();
      rows = Browser.rows();
      sheet.forget();
    }
    sheet.draw(look, lesson(), viewer.theme(), columns, rows);
    spoken.tell(look);
    drawn = Optional.of(look);
    theme = Optional.of(viewer.theme());
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
    switch (Optional.ofNullable(Keys.names().get(name)).filter(action -> !isOffered(action) || action == Action.CUE)
        .map(Action::name).orElse("")) {
      case "CUE" -> {
        Browser.link(show.cue(now).json());
        viewer.tell("The link to this moment is copied", false, now);
      }
      case "QUIT" -> viewer.tell("A page ends when it is closed", false, now);
      case "RECORD", "FIGURES", "REDRAW" -> {
        // Of a terminal only.
      }
      default -> PageKeys.stroke(name).ifPresent(key -> {
        if (!viewer.press(key, now)) {
          show.press(key, now);
        }
      });
    }
  }
}

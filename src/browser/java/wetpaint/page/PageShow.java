package wetpaint.page;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Supplier;
import java.util.stream.Stream;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;

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
import wetpaint.time.Beside;
import wetpaint.time.Bell;
import wetpaint.view.Look;
import wetpaint.view.Viewer;

/** The show on the page: what is pressed goes in, and what is to be seen is drawn when the browser draws. */
final class PageShow {
  private final Bell bell = new Bell();
  private final Queue<String> pressed = new ArrayDeque<>();
  private final CanvasSheet sheet = new CanvasSheet();
  private final SpokenLook spoken = new SpokenLook();
  private final Viewer viewer;
  private final Show show;
  private Optional<Look> drawn = Optional.empty();
  private Optional<Theme> theme = Optional.empty();
  private int columns;
  private int rows;
  private boolean resized = true;
  /** What a tape presses, and when: milliseconds of the page, a blank and the key. */
  private final Queue<String> script = new ArrayDeque<>();

  PageShow(Cue cue, String themeName, String language) {
    viewer = new Viewer(Themes.choose(themeName), code(language));
    var scenario = cue.run().scenario();
    var scenarios = Presets.all().contains(scenario)
        ? Presets.all()
        : Stream.concat(Stream.of(scenario), Presets.all().stream()).toList();
    show = new Show(new ShowConfig(cue.run(), scenarios, Gallery::of, cue.position().speed(), 0, cue.forecasts(),
        Optional.of(cue)), work -> Beside.run("later", work), bell::ring, now());
  }

  private static CodeChoice code(String language) {
    var hidden = CodeChoice.hidden(Stream.of(Language.values())
        .<Supplier<Listings>>map(each -> () -> Listings.of(each, path -> Browser.file("/listings/" + path))).toList());
    return Language.named(language).map(chosen -> hidden.showing(List.of(Language.values()).indexOf(chosen))).orElse(hidden);
  }

  private static long now() {
    return (long) Browser.now();
  }

  /** Goes on for ever; call it on a coroutine. */
  void run() {
    Browser.listen(key -> {
      pressed.add(key);
      bell.ring();
    }, () -> {
      resized = true;
      bell.ring();
    }, (cue, answer) -> Beside.run("journal", () -> answer.answer(RunJournal.of(cue))));
    Keys.names().forEach((key, action) -> {
      if (isOffered(action) && Keys.names().entrySet().stream()
          .filter(entry -> entry.getValue() == action).findFirst().orElseThrow().getKey().equals(key)) {
        Browser.button(key, action.word());
      }
    });
    for (var line : Browser.opening("script").split("\n", -1)) {
      if (!line.isEmpty()) {
        script.add(line);
      }
    }
    while (true) {
      step(now());
      bell.await();
    }
  }

  /** Whether there is something on a page that the key is for. */
  private static boolean isOffered(Action action) {
    return switch (action) {
      case RECORD, FIGURES, REDRAW, QUIT -> false;
      default -> true;
    };
  }

  private void step(long now) {
    follow(Browser.asked(), now);
    play(now);
    for (String key; (key = pressed.poll()) != null;) {
      press(key, now);
    }
    show.advance(now);
    var notice = viewer.notice(now);
    var look = show.look().with(new Look.Own(false, notice, Optional.empty(), viewer.code()));
    if (resized || !drawn.filter(look::equals).isPresent() || theme.filter(viewer.theme()::equals).isEmpty()) {
      draw(look);
    }
    var next = Math.min(scripted(), Math.min(show.nextChange(), viewer.nextChange(now)));
    if (show.isMoving() && show.nextChange() <= now + 1) {
      Browser.frame(bell::ring);
    } else if (next < Long.MAX_VALUE) {
      Browser.later(bell::ring, Math.clamp(next - now, 1, 1 << 20));
    }
  }

  /** Presses what the tape has pressed by now, each key at its own time. */
  private void play(long now) {
    for (long at; (at = scripted()) <= now;) {
      press(script.remove().split(" ", 2)[1], at);
    }
  }

  /** When the tape presses the next key. */
  private long scripted() {
    var next = script.peek();
    return next == null ? Long.MAX_VALUE : Long.parseLong(next.substring(0, next.indexOf(' ')));
  }

  private void draw(Look look) {
    if (resized) {
      resized = false;
      columns = Browser.columns();
      rows = Browser.rows();
      sheet.forget();
    }
    sheet.draw(look, viewer.theme(), columns, rows);
    spoken.tell(look);
    drawn = Optional.of(look);
    theme = Optional.of(viewer.theme());
  }

  private void follow(String cue, long now) {
    if (!cue.isEmpty()) {
      try {
        show.follow(Cue.parse(cue), now);
      } catch (CueException e) {
        viewer.tell("That link leads nowhere: " + e.getMessage(), true, now);
      }
    }
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
      default -> key(name).ifPresent(key -> {
        if (!viewer.press(key, now)) {
          show.press(key, now);
        }
      });
    }
  }

  private static Optional<KeyStroke> key(String name) {
    return Keys.named(name).or(() -> Optional.ofNullable(switch (name) {
      case "↑" -> new KeyStroke(KeyType.ArrowUp);
      case "↓" -> new KeyStroke(KeyType.ArrowDown);
      case "Enter" -> new KeyStroke(KeyType.Enter);
      default -> name.length() == 1 ? new KeyStroke(name.charAt(0), false, false) : null;
    }));
  }
}

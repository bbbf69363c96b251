package wetpaint.show;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import com.googlecode.lanterna.input.KeyStroke;
import org.jspecify.annotations.Nullable;

import wetpaint.picture.Picture;
import wetpaint.studio.Command;
import wetpaint.studio.Mode;
import wetpaint.studio.Run;
import wetpaint.studio.Scenario;
import wetpaint.studio.Scene;
import wetpaint.studio.Setting;
import wetpaint.theme.Reload;
import wetpaint.theme.Theme;
import wetpaint.theme.ThemeException;
import wetpaint.theme.ThemeSource;
import wetpaint.theme.Themes;
import wetpaint.time.Ticker;
import wetpaint.view.Captions;
import wetpaint.view.Look;

/** A show in progress: keys go in, looks come out. For one thread, which is also the only one to move a hand ticker. */
public final class Show implements AutoCloseable {
  /** Milliseconds of studio time that the far keys go. */
  private static final long FAR = 5000;
  private static final String ONE_RUN = "c goes back to one run, for which this key is";

  private final ShowConfig opening;
  private final Ticker ticker;
  private final Forecaster forecaster;
  private final Captioner captioner;
  private final Overlays overlays;
  private final Staff staff = new Staff();
  private Scenario scenario;
  private RunPlayer reel;
  private @Nullable ComparisonPlayer comparison;
  private ThemeSource theme;
  private List<Picture> pictures;
  private String said = "";
  private boolean over;

  /**
   * Begins.
   *
   * @param ticker    what the show follows
   * @param forecasts where forecasts are computed; {@code Runnable::run} has them at once
   * @param changed   is called, on any thread, when there is something new to see that no key and no clock announced
   */
  public Show(ShowConfig opening, Ticker ticker, Executor forecasts, Runnable changed) {
    this.opening = opening;
    this.ticker = ticker;
    this.theme = opening.theme();
    this.scenario = opening.run().scenario();
    this.pictures = opening.pictures().apply(scenario);
    this.forecaster = new Forecaster(forecasts, changed);
    this.captioner = new Captioner(ticker);
    this.overlays = new Overlays(ticker);
    staff.choose(opening.run().start());
    this.reel = new RunPlayer(opening.run(), opening.speed(), false, ticker);
    if (opening.lanes() > 0) {
      compare(opening.lanes());
    }
  }

  /** Does what the key asks for, after all that was due before it. Keys without a meaning do nothing. */
  public void press(KeyStroke key) {
    transport().settle();
    if (overlays.overlay().isPresent() && answers(overlays.overlay().orElseThrow(), key)) {
      return;
    }
    Action.of(key).ifPresent(this::act);
  }

  /** What is to be seen now. */
  public Look look() {
    transport().settle();
    if (comparison == null) {
      forecaster.follow(reel, this::setting);
    }
    var lanes = comparison == null ? List.<Scene>of() : comparison.scenes();
    var scene = lanes.isEmpty() ? reel.scene() : lanes.getFirst();
    var automatic = comparison == null ? Captions.now(scene) : Remarks.onLanes(lanes);
    // Where it is asked what comes, nothing tells it.
    return new Look(scene, reel.elsewhere(), reel.ghost(), pictures, transport().speed(),
        transport().isPaused(), overlays.isAsking() ? Map.of() : forecaster.latest(),
        comparison == null ? scenario.total() : comparison.sync(),
        said.isEmpty() ? captioner.caption(automatic, transport().isPaused()) : said,
        overlays.overlay().map(Hints::over).orElseGet(
            () -> Hints.of(transport(), comparison != null, !reel.branches().isEmpty())),
        overlays.notice(), lanes,
        overlays.seen(),
        overlays.score(), false, Optional.empty());
  }

  /** The theme to draw it with. */
  public Theme theme() {
    return theme.theme();
  }

  /** Whether to look again soon, although no key is pressed: time passes, or something shown for a while expires. */
  public boolean isMoving() {
    var transport = transport();
    return (!transport.isPaused() && !transport.isDone()) || captioner.isWaiting() || overlays.isExpiring();
  }

  /** Whether somebody asked to end it. */
  public boolean isOver() {
    return over;
  }

  /** The run that is watched, with all commands so far. */
  public Run run() {
    return reel.run();
  }

  /** Tells the user something, for a while. */
  public void tell(String message, boolean error) {
    overlays.tell(message, error);
  }

  /** Has this as the caption instead of what the show says by itself, until it is empty again. */
  public void say(String text) {
    said = text;
  }

  /** Whether all is done at the moment that is shown. */
  public boolean isDone() {
    transport().settle();
    return transport().isDone();
  }

  /** The mode that is watched. */
  public Mode mode() {
    return current();
  }

  /** Looks whether the theme's file was edited; about once a second is enough. @return whether there is something to see */
  public boolean pollTheme() {
    return switch (theme.poll()) {
      case Reload.Same _ -> false;
      case Reload.Changed _ -> {
        tell("Theme reloaded", false);
        yield true;
      }
      case Reload.Mistaken(var mistake) -> {
        tell(mistake, true);
        yield true;
      }
    };
  }

  @Override
  public void close() {
    reel.close();
    forecaster.forget();
  }

  private Transport transport() {
    return comparison == null ? reel : comparison;
  }

  /** Whether what lies over the screen took the key for itself. */
  private boolean answers(Look.Overlay overlay, KeyStroke key) {
    var action = Action.of(key);
    var digit = key.getCharacter() != null && !key.isCtrlDown() && !key.isAltDown()
        ? Character.digit(key.getCharacter(), 10) - 1
        : -1;
    return switch (overlay) {
      case Look.Overlay.Help() -> {
        overlays.lift();
        yield action.filter(a -> a == Action.HELP || a == Action.ESCAPE).isPresent();
      }
      case Look.Overlay.Menu menu -> {
        if (digit >= 0 && digit < menu.lines().size()) {
          choose(digit);
        }
        overlays.lift();
        yield action.filter(a -> a == Action.QUIT).isEmpty();
      }
      case Look.Overlay.Question question when question.given() < 0 -> {
        if (digit >= 0 && digit < question.answers().size()) {
          overlays.answer(question, digit);
          reel.resume();
        } else if (action.filter(a -> a == Action.ESCAPE).isPresent()) {
          overlays.lift();
        }
        yield action.filter(a -> a == Action.QUIT).isEmpty();
      }
      case Look.Overlay.Question _ -> {
        overlays.lift();
        yield false;
      }
    };
  }

  private void act(Action action) {
    switch (action) {
      case SYNC -> mode(Mode.SYNC);
      case ASYNC -> mode(Mode.ASYNC);
      case PARALLEL -> mode(Mode.PARALLEL);
      case CONCURRENT -> mode(Mode.CONCURRENT);
      case VIRTUAL -> mode(Mode.VIRTUAL);
      case NEXT_MODE -> mode(current().next());
      case FEWER_PAINTERS -> painters(-1);
      case MORE_PAINTERS -> painters(1);
      case PAUSE -> pause();
      case FORWARD -> step(transport()::forward, "Nothing more happens: all is done");
      case BACK -> step(transport()::back, "This is the start");
      case FAR_FORWARD -> go(() -> transport().skip(FAR));
      case FAR_BACK -> go(() -> transport().skip(-FAR));
      case START -> go(transport()::start);
      case PRESENT -> go(transport()::present);
      case FASTER -> transport().speed(Speeds.above(transport().speed()));
      case SLOWER -> transport().speed(Speeds.below(transport().speed()));
      case RESTART -> restart(current());
      case NEXT_SCENARIO -> nextScenario();
      case NEXT_THEME -> nextTheme();
      case COMPARE -> compare(3);
      case COMPARE_ALL -> compare(Mode.values().length);
      case PREDICT -> predict();
      case BLOCK -> disturb(new Command.Block());
      case HOG -> disturb(new Command.Hog());
      case UNDO_BRANCH -> undo();
      case BRANCHES -> overlays.lay(menu());
      case HELP -> overlays.lay(new Look.Overlay.Help());
      case ESCAPE -> escape();
      case QUIT -> over = true;
    }
  }

  private void mode(Mode mode) {
    if (comparison != null) {
      tell("Each lane keeps its mode; " + ONE_RUN, false);
    } else if (reel.isDone()) {
      restart(mode);
    } else if (mode != current()) {
      give(setting(mode));
    }
  }

  private void painters(int more) {
    var mode = current();
    var wanted = reel.scene().setting().painters() + more;
    if (comparison != null) {
      tell(ONE_RUN, false);
    } else if (!mode.paintersAreChosen()) {
      tell("One painter in " + mode.word() + "; parallel and virtual can have more", false);
    } else if (wanted >= 1 && wanted <= scenario.canvases().size() && !reel.isDone()) {
      var setting = new Setting(mode, wanted);
      staff.choose(setting);
      give(setting);
    } else if (!reel.isDone()) {
      tell(more < 0 ? "One painter is the least" : "There is a painter for each canvas already", false);
    }
  }

  private void give(Setting setting) {
    reel.give(new Command.Switch(setting));
    captioner.put(Captions.mode(setting));
  }

  private void disturb(Command command) {
    var seen = comparison == null ? List.of(reel.scene()) : comparison.scenes();
    if (seen.stream().flatMap(scene -> scene.painters().stream())
        .noneMatch(painter -> painter.last().paints())) {
      tell("Nobody paints just now, so there is nobody to disturb", false);
    } else if (comparison == null) {
      reel.give(command);
      captioner.release();
    } else {
      comparison.give(command);
    }
  }

  private void pause() {
    if (transport().isDone() && !transport().isPaused()) {
      tell("All is done: r runs it again", false);
    } else if (transport().isPaused()) {
      captioner.release();
      transport().resume();
    } else {
      transport().pause();
    }
  }

  private void step(BooleanSupplier step, String otherwise) {
    transport().pause();
    if (!step.getAsBoolean()) {
      tell(otherwise, false);
    } else if (comparison == null) {
      var after = reel.scene();
      captioner.put(Captions.what(after.back(Math.max(0, after.at() - 1)), reel.eventsNow(), after));
    }
  }

  private void go(Runnable move) {
    transport().pause();
    move.run();
    captioner.release();
  }

  private void restart(Mode mode) {
    if (comparison != null) {
      comparison = lanes(comparison.scenes().size(), List.of());
    } else {
      replaceReel(new Run(scenario, setting(mode), List.of()));
    }
  }

  private void replaceReel(Run run) {
    var speed = reel.speed();
    reel.close();
    forecaster.forget();
    reel = new RunPlayer(run, speed, false, ticker);
    captioner.put(Captions.mode(run.start()));
  }

  private void nextScenario() {
    var all = opening.scenarios();
    scenario = all.get((all.indexOf(scenario) + 1) % all.size());
    var mode = current();
    staff.forget();
    overlays.clearScore();
    pictures = opening.pictures().apply(scenario);
    var lanes = comparison == null ? 0 : comparison.scenes().size();
    comparison = null;
    replaceReel(new Run(scenario, setting(mode), List.of()));
    if (lanes > 0) {
      compare(lanes);
    }
    tell(scenario.name() + ": " + scenario.title(), false);
  }

  private void nextTheme() {
    var name = theme.theme().name();
    for (var tries = Themes.names().size(); tries > 0; tries--) {
      name = Themes.after(name);
      try {
        theme = Themes.choose(name);
        tell("Theme: " + theme.theme().title(), false);
        return;
      } catch (ThemeException e) {
        // One of the user's own that has a mistake, which the list of themes tells: on to the next.
      }
    }
  }

  private void compare(int lanes) {
    if (comparison != null && comparison.scenes().size() == lanes) {
      comparison = null;
    } else {
      reel.pause();
      comparison = lanes(lanes, disturbances());
    }
    captioner.release();
  }

  private ComparisonPlayer lanes(int count, List<Command.At> commands) {
    return new ComparisonPlayer(Stream.of(Mode.values()).limit(count)
        .map(mode -> new Run(scenario, setting(mode), commands)).toList(), transport().speed(), ticker);
  }

  /** What happened to the run that is watched, and is to happen to all that are compared. */
  private List<Command.At> disturbances() {
    return reel.ahead().commands().stream().filter(given -> !(given.command() instanceof Command.Switch))
        .toList();
  }

  private void predict() {
    if (comparison != null) {
      tell(ONE_RUN, false);
    } else if (!reel.isDone()) {
      reel.pause();
      overlays.lay(Quiz.about(reel.ahead(), reel.scene()));
    } else {
      tell("There is nothing left to predict", false);
    }
  }

  private void undo() {
    if (comparison != null) {
      tell(ONE_RUN, false);
    } else if (reel.undo()) {
      captioner.release();
      tell("Now it is " + reel.here().name(), false);
    } else {
      tell("There is no branch to go back from", false);
    }
  }

  private Look.Overlay menu() {
    var lines = Stream.concat(reel.branches().stream(), Stream.of(reel.here())).map(Branch::name).toList();
    return new Look.Overlay.Menu("Branches: a number goes there", lines, lines.size() - 1);
  }

  private void choose(int line) {
    if (line < reel.branches().size()) {
      reel.choose(line);
      captioner.release();
    }
  }

  private void escape() {
    if (comparison != null) {
      compare(comparison.scenes().size());
    }
  }

  private Mode current() {
    return reel.scene().setting().mode();
  }

  private Setting setting(Mode mode) {
    return staff.setting(mode, scenario);
  }
}

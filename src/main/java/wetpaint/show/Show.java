package wetpaint.show;

import java.util.List;
import java.util.Map;
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
import wetpaint.studio.Setting;
import wetpaint.time.HandTicker;
import wetpaint.time.Ticker;
import wetpaint.view.Captions;
import wetpaint.view.Look;

/**
 * A show in progress: keys go in, looks come out. It is driven: whoever owns it hands in the time with every call, in
 * milliseconds of any clock that never goes back. One thread at a time may drive it; {@link #look} is for any thread.
 */
public final class Show implements AutoCloseable {
  /** Milliseconds of studio time that the far keys go. */
  private static final long FAR = 5000;
  private static final String ONE_RUN = "c goes back to one run, for which this key is";

  private final ShowConfig config;
  private final HandTicker ticker = Ticker.byHand();
  /** What the driver's clock said when the show began. */
  private final long origin;
  private final Forecaster forecaster;
  private final Captioner captioner = new Captioner();
  private final Overlays overlays = new Overlays(ticker);
  private final Staff staff = new Staff();
  private Scenario scenario;
  private RunPlayer reel;
  private @Nullable ComparisonPlayer comparison;
  private List<Picture> pictures;
  private String said = "";
  private boolean over;
  /** Milliseconds of the show, up to which all has happened. */
  private long now;
  private volatile Look look;

  /**
   * Begins.
   *
   * @param background where what takes long is computed; {@code Runnable::run} has it at once
   * @param changed    is called, on any thread, when there is something new that neither a key nor time brought: it is to be
   *     seen after the next {@link #advance}
   * @param now        what the driver's clock says, in milliseconds
   */
  public Show(ShowConfig config, Executor background, Runnable changed, long now) {
    this.config = config;
    this.origin = now;
    this.scenario = config.run().scenario();
    this.pictures = config.pictures().apply(scenario);
    this.forecaster = new Forecaster(background, changed);
    staff.choose(config.run().start());
    this.reel = new RunPlayer(config.run(), config.speed(), false, ticker);
    if (config.lanes() > 0) {
      compare(config.lanes());
    }
    hear();
    look = looks();
  }

  /**
   * Lets happen all that is due by then. How often this is called makes no difference to what is seen at a moment.
   *
   * @param to what the driver's clock says, in milliseconds; a time that has gone by counts as the latest one
   */
  public void advance(long to) {
    reach(to);
    look = looks();
  }

  /** Does at that time what the key asks for, after all that is due by then. Keys without a meaning do nothing. */
  public void press(KeyStroke key, long at) {
    reach(at);
    if (overlays.overlay().isEmpty() || !answers(overlays.overlay().orElseThrow(), key)) {
      Action.of(key).ifPresent(this::act);
    }
    transport().settle();
    hear();
    look = looks();
  }

  /** What is to be seen, as of the last {@link #advance} or {@link #press}. Never waits and changes nothing. */
  public Look look() {
    return look;
  }

  /** When something changes by itself next, in milliseconds of the driver's clock; {@link Long#MAX_VALUE} if nothing will. */
  public long nextChange() {
    var next = isRunning() ? now + 1 : Math.min(captioner.until(), overlays.until());
    return next == Long.MAX_VALUE ? next : origin + Math.max(next, now + 1);
  }

  /** Whether something changes by itself, although no key is pressed. */
  public boolean isMoving() {
    return nextChange() < Long.MAX_VALUE;
  }

  /** Whether somebody asked to end it. */
  public boolean isOver() {
    return over;
  }

  /** The run that is watched, with all commands so far. */
  public Run run() {
    return reel.run();
  }

  /** Has this as the caption instead of what the show says by itself, until it is empty again. */
  public void say(String text) {
    said = text;
    look = looks();
  }

  /** Whether all is done at the moment that is shown. */
  public boolean isDone() {
    return transport().isDone();
  }

  /** The mode that is watched. */
  public Mode mode() {
    return current();
  }

  @Override
  public void close() {
    reel.close();
    forecaster.forget();
  }

  /** Goes to that time, through the instants at which the captioner hears. */
  private void reach(long driver) {
    var to = Math.max(now, driver - origin);
    for (long grid; (grid = (now / Captioner.GRID + 1) * Captioner.GRID) <= to;) {
      if (isRunning() || captioner.isWaiting()) {
        go(grid);
        hear();
      } else {
        go(to / Captioner.GRID * Captioner.GRID);
      }
    }
    go(to);
  }

  private void go(long to) {
    now = to;
    ticker.moveTo(to);
    transport().settle();
  }

  private void hear() {
    captioner.hear(automatic(), transport().isPaused(), now);
  }

  private String automatic() {
    return comparison == null ? Captions.now(reel.scene()) : Remarks.onLanes(comparison.scenes());
  }

  private boolean isRunning() {
    return !transport().isPaused() && !transport().isDone();
  }

  private Look looks() {
    if (comparison == null) {
      forecaster.follow(reel, this::setting);
    }
    var transport = transport();
    // Where it is asked what comes, nothing tells it.
    var outlook = new Look.Outlook(overlays.isAsking() ? Map.of() : forecaster.latest(),
        comparison == null ? scenario.total() : comparison.sync());
    return new Look(lanes(), pictures, new Look.Playback(transport.speed(), transport.isPaused()), outlook,
        said.isEmpty() ? captioner.caption(automatic()) : said,
        overlays.overlay().map(Hints::over).orElseGet(
            () -> Hints.of(transport, comparison != null, !reel.branches().isEmpty())),
        new Look.Front(overlays.notice(), overlays.seen(), overlays.score()), Look.Own.NOTHING);
  }

  private List<Look.Lane> lanes() {
    return comparison == null
        ? List.of(new Look.Lane(reel.scene(), reel.elsewhere(), reel.ghost()))
        : comparison.scenes().stream().map(Look.Lane::of).toList();
  }

  private void tell(String message) {
    overlays.tell(message, false);
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
      tell("Each lane keeps its mode; " + ONE_RUN);
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
      tell(ONE_RUN);
    } else if (!mode.paintersAreChosen()) {
      tell("One painter in " + mode.word() + "; parallel and virtual can have more");
    } else if (wanted >= 1 && wanted <= scenario.canvases().size() && !reel.isDone()) {
      var setting = new Setting(mode, wanted);
      staff.choose(setting);
      give(setting);
    } else if (!reel.isDone()) {
      tell(more < 0 ? "One painter is the least" : "There is a painter for each canvas already");
    }
  }

  private void give(Setting setting) {
    reel.give(new Command.Switch(setting));
    captioner.put(Captions.mode(setting), now);
  }

  private void disturb(Command command) {
    var seen = comparison == null ? List.of(reel.scene()) : comparison.scenes();
    if (seen.stream().flatMap(scene -> scene.painters().stream())
        .noneMatch(painter -> painter.last().paints())) {
      tell("Nobody paints just now, so there is nobody to disturb");
    } else if (comparison == null) {
      reel.give(command);
      captioner.release();
    } else {
      comparison.give(command);
    }
  }

  private void pause() {
    if (transport().isDone() && !transport().isPaused()) {
      tell("All is done: r runs it again");
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
      tell(otherwise);
    } else if (comparison == null) {
      var after = reel.scene();
      captioner.put(Captions.what(after.back(Math.max(0, after.at() - 1)), reel.eventsNow(), after), now);
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
    captioner.put(Captions.mode(run.start()), now);
  }

  private void nextScenario() {
    var all = config.scenarios();
    scenario = all.get((all.indexOf(scenario) + 1) % all.size());
    var mode = current();
    staff.forget();
    overlays.clearScore();
    pictures = config.pictures().apply(scenario);
    var lanes = comparison == null ? 0 : comparison.scenes().size();
    comparison = null;
    replaceReel(new Run(scenario, setting(mode), List.of()));
    if (lanes > 0) {
      compare(lanes);
    }
    tell(scenario.name() + ": " + scenario.title());
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
      tell(ONE_RUN);
    } else if (!reel.isDone()) {
      reel.pause();
      overlays.lay(Quiz.about(reel.ahead(), reel.scene()));
    } else {
      tell("There is nothing left to predict");
    }
  }

  private void undo() {
    if (comparison != null) {
      tell(ONE_RUN);
    } else if (reel.undo()) {
      captioner.release();
      tell("Now it is " + reel.here().name());
    } else {
      tell("There is no branch to go back from");
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

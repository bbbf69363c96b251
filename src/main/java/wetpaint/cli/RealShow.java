package wetpaint.cli;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.LongSupplier;

import com.googlecode.lanterna.input.KeyStroke;

import wetpaint.picture.Picture;
import wetpaint.real.RealException;
import wetpaint.real.RealRun;
import wetpaint.show.Action;
import wetpaint.show.Keys;
import wetpaint.studio.Command;
import wetpaint.studio.Mode;
import wetpaint.studio.Run;
import wetpaint.studio.Scenario;
import wetpaint.studio.Scene;
import wetpaint.studio.Setting;
import wetpaint.view.Captions;
import wetpaint.view.Look;

/**
 * Real runs, one after another, as they are seen: live while threads work, then a past that can be gone through. Keys go in,
 * looks come out. The mode is switched between runs, for threads can't change their kind. Any thread may use it.
 */
final class RealShow implements AutoCloseable {
  private static final long NOTICE = 4000;

  private final List<Scenario> scenarios;
  private final Function<Scenario, List<Picture>> pictures;
  private final Executor background;
  private final Runnable changed;
  private final LongSupplier millis;
  private final Map<Mode, Setting> chosen = new EnumMap<>(Mode.class);
  private final Map<Scenario, Long> inSync = new HashMap<>();
  private RealRun wanted;
  private RealSession session;
  private PastCursor cursor = new PastCursor(0);
  private boolean again;
  private boolean told;
  private Optional<Look.Overlay> overlay = Optional.empty();
  private Optional<Look.Notice> notice = Optional.empty();
  private long noticeUntil;
  private boolean over;

  /**
   * Begins with a run.
   *
   * @param millis any clock that never goes back, in milliseconds
   */
  RealShow(RealRun first, List<Scenario> scenarios, Function<Scenario, List<Picture>> pictures,
      Executor background,
      Runnable changed, LongSupplier millis) {
    this.scenarios = scenarios;
    this.pictures = pictures;
    this.background = background;
    this.changed = changed;
    this.millis = millis;
    this.wanted = first;
    this.session = new RealSession(first, background, changed);
  }

  /** Whether it looks different in a moment without a key. */
  synchronized boolean isMoving() {
    return switch (session.stage()) {
      case RealSession.Stage.Running _ -> true;
      case RealSession.Stage.Past _ -> cursor.isPlaying(millis.getAsLong()) || isNoticed();
      case RealSession.Stage.Preparing _,RealSession.Stage.Failed _ -> isNoticed();
    };
  }

  synchronized boolean isOver() {
    return over;
  }

  @Override
  public synchronized void close() {
    session.close();
  }

  /** Does what the key asks for. */
  synchronized void press(KeyStroke key) {
    look();
    var action = Keys.of(key);
    if (overlay.isPresent()) {
      overlay = Optional.empty();
      if (action.filter(a -> a == Action.HELP || a == Action.ESCAPE).isPresent()) {
        return;
      }
    }
    action.ifPresent(this::act);
  }

  private void act(Action action) {
    switch (action) {
      case SYNC -> next(Mode.SYNC);
      case ASYNC -> next(Mode.ASYNC);
      case PARALLEL -> next(Mode.PARALLEL);
      case CONCURRENT -> next(Mode.CONCURRENT);
      case VIRTUAL -> next(Mode.VIRTUAL);
      case NEXT_MODE -> next(wanted.run().start().mode().next());
      case FEWER_PAINTERS -> painters(-1);
      case MORE_PAINTERS -> painters(1);
      case RESTART -> restart();
      case NEXT_SCENARIO ->
        scenario(scenarios.get((scenarios.indexOf(wanted.run().scenario()) + 1) % scenarios.size()));
      case BLOCK -> disturb(new Command.Block());
      case PIN -> disturb(new Command.Pin());
      case HOG -> disturb(new Command.Hog());
      case PAUSE, FORWARD, BACK, FAR_BACK, FAR_FORWARD, START, PRESENT, FASTER, SLOWER -> past(action);
      case HELP -> overlay = Optional.of(new Look.Overlay.Help(Keys.help()));
      case ESCAPE, NEXT_THEME, CODE, NEXT_LANGUAGE, FIGURES, REDRAW -> {
      }
      case QUIT -> over = true;
      case COMPARE, COMPARE_ALL -> tell("wetpaint measure has all modes in one table");
      case PREDICT, FORECASTS, UNDO_BRANCH, BRANCHES, CUE, RECORD ->
        tell("That is for the model: wetpaint show");
      default -> tell("That is for a lesson or a class: wetpaint lesson, wetpaint serve");
    }
  }

  private void past(Action action) {
    if (session.stage() instanceof RealSession.Stage.Past past) {
      cursor.act(action, past.journal(), millis.getAsLong(), wanted.scale());
    } else {
      tell("Real threads don't stand still; when they are done you can go through it");
    }
  }

  private void next(Mode mode) {
    with(chosen.getOrDefault(mode, Setting.of(mode, wanted.run().scenario())));
  }

  private void painters(int more) {
    var start = wanted.run().start();
    var painters = start.painters() + more;
    if (!start.mode().paintersAreChosen()) {
      tell("One painter in " + start.mode().word() + "; parallel and virtual can have more");
    } else if (painters >= 1 && painters <= wanted.run().scenario().canvases().size()) {
      with(new Setting(start.mode(), painters));
    }
  }

  /** Has the next run be that one: now if this one is over, else afterwards. */
  private void with(Setting setting) {
    if (want(new Run(wanted.run().scenario(), setting, List.of()))) {
      chosen.put(setting.mode(), setting);
      if (session.stage() instanceof RealSession.Stage.Running) {
        again = true;
        tell("Threads can't change kind while they run: next comes " + Wording.setting(setting));
      } else {
        restart();
      }
    }
  }

  private void scenario(Scenario scenario) {
    var mode = wanted.run().start().mode();
    if (want(new Run(scenario, Setting.of(mode, scenario), List.of()))) {
      chosen.clear();
      restart();
    }
  }

  private boolean want(Run run) {
    try {
      wanted = new RealRun(run, wanted.scale(), wanted.io(), wanted.limit());
      return true;
    } catch (RealException e) {
      tell(String.valueOf(e.getMessage()));
      return false;
    }
  }

  private void restart() {
    session.close();
    session = new RealSession(wanted, background, changed);
    cursor = new PastCursor(0);
    again = false;
    told = false;
  }

  private void disturb(Command command) {
    if (!(session.stage() instanceof RealSession.Stage.Running)) {
      tell("No thread is at work just now: r runs it again");
    } else if (session.scene().tally().painting() == 0) {
      tell("Nobody paints just now, so there is nobody to disturb");
    } else {
      session.disturb(command);
    }
  }

  /** What is to be seen now. */
  synchronized Look look() {
    if (session.stage() instanceof RealSession.Stage.Past past && !told) {
      end(past);
    }
    var scene = session.scene();
    var at = session.stage() instanceof RealSession.Stage.Past ? cursor.at(millis.getAsLong()) : scene.at();
    var seen = at < scene.at() ? scene.back(at) : scene;
    var outlook = session.outlook();
    var scenario = session.run().run().scenario();
    var lane = new Look.Lane(seen, at < scene.at() ? Optional.of(scene) : Optional.empty(),
        outlook.map(RealSession.Outlook::ghost));
    var running = !(session.stage() instanceof RealSession.Stage.Past);
    return new Look(List.of(lane), pictures.apply(scenario),
        new Look.Playback(running ? 100 : cursor.speed(), !running && !cursor.isPlaying(millis.getAsLong())),
        new Look.Outlook(outlook.map(RealSession.Outlook::makespans).orElse(Map.of()),
            inSync.getOrDefault(scenario, outlook.map(known -> known.makespans().get(Mode.SYNC)).orElse(0L))),
        caption(seen), RealHints.of(session.stage(), overlay.isPresent()),
        new Look.Front(notice.filter(_ -> isNoticed()), overlay,
            isNoticed() ? "" : "real threads, " + session.run().scale() + "×"),
        Look.Own.NOTHING);
  }

  private void end(RealSession.Stage.Past past) {
    told = true;
    cursor = new PastCursor(past.scene().makespan());
    var start = past.measured().setting();
    if (start.mode() == Mode.SYNC) {
      inSync.put(session.run().run().scenario(), past.scene().makespan());
    }
    if (again) {
      restart();
    } else {
      overlay = Optional.of(new Look.Overlay.Menu(Wording.setting(start) + ", for real",
          new RealVerdict(past.measured(), past.outlook()).lines(), -1));
    }
  }

  private String caption(Scene seen) {
    return switch (session.stage()) {
      case RealSession.Stage.Preparing _ -> "Counting the free cores, then measuring how fast they paint";
      case RealSession.Stage.Failed(var sentence) -> sentence;
      case RealSession.Stage.Running running when running.outlook().isCrowded() ->
        "%s free for %s: the ghost is what they can do".formatted(
            RealWording.cores(running.outlook().cores()),
            Wording.count(session.run().run().start().painters(), "painter"));
      case RealSession.Stage.Running _ ->
        Captions.mode(session.run().run().start(), session.run().run().scenario());
      case RealSession.Stage.Past past -> cursor.caption(past.scene(), seen, past.journal());
    };
  }

  private void tell(String text) {
    notice = Optional.of(new Look.Notice(text, false));
    noticeUntil = millis.getAsLong() + NOTICE;
  }

  private boolean isNoticed() {
    return notice.isPresent() && millis.getAsLong() < noticeUntil;
  }
}

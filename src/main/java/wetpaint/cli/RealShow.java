package wetpaint.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
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
import wetpaint.studio.Setting;
import wetpaint.view.Look;

/**
 * Real runs as they are seen: live while threads work, then a past that can be gone through; one, one beside its prediction, or
 * one of each mode. Keys go in, looks come out. The mode is switched between runs, for threads can't change their kind. Any
 * thread may use it.
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
  private RealLineup lineup;
  private boolean beside;
  private Consumer<RealFilm> recorder = _ -> {};
  private boolean recordsNext;
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
    this.lineup = RealLineup.begin(List.of(first), background, changed);
  }

  /** Whether it looks different in a moment without a key. */
  synchronized boolean isMoving() {
    return switch (lineup.session().stage()) {
      case RealSession.Stage.Running _ -> true;
      case RealSession.Stage.Past _ -> cursor.isPlaying(millis.getAsLong()) || isNoticed();
      case RealSession.Stage.Preparing _,RealSession.Stage.Failed _ -> isNoticed();
    };
  }

  /** Who gets what is to be recorded, from now on. */
  synchronized void onRecord(Consumer<RealFilm> taker, boolean recordsFirst) {
    recorder = taker;
    recordsNext = recordsFirst;
  }

  /** Tells something for a while. */
  synchronized void say(String text, boolean error) {
    tell(text, error);
    changed.run();
  }

  synchronized boolean isOver() {
    return over;
  }

  @Override
  public synchronized void close() {
    lineup.close();
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
      case HELP -> overlay = Optional.of(new Look.Overlay.Help(Keys.realHelp()));
      case ESCAPE, NEXT_THEME, CODE, NEXT_LANGUAGE, FIGURES, REDRAW -> {
      }
      case QUIT -> over = true;
      case COMPARE -> compare();
      case COMPARE_ALL -> compareAll();
      case RECORD -> record();
      case PREDICT, FORECASTS, UNDO_BRANCH, BRANCHES, CUE -> tell("That is for the model: wetpaint show");
      default -> tell("That is for a lesson or a class: wetpaint lesson, wetpaint serve");
    }
  }

  private void past(Action action) {
    if (lineup.isOver()) {
      cursor.act(action, lineup.pasts().stream().flatMap(past -> past.journal().stream()).toList(),
          millis.getAsLong(),
          wanted.scale());
    } else {
      tell("Real threads don't stand still; when they are done you can go through it");
    }
  }

  /** Shows or hides the prediction in a lane of its own; from several runs it goes back to one. */
  private void compare() {
    if (lineup.size() == 1) {
      beside = !beside;
      return;
    }
    var one = lineup.alone(wanted.run().start().mode());
    if (one.isPresent()) {
      show(one.orElseThrow());
    } else {
      restart();
    }
  }

  /** Runs all five modes, as far as this machine's limits allow, or goes back to one. */
  synchronized void compareAll() {
    if (lineup.size() > 1) {
      compare();
      return;
    }
    var runs = new ArrayList<RealRun>();
    for (var mode : Mode.values()) {
      try {
        runs.add(real(new Run(wanted.run().scenario(), chosen(mode), List.of())));
      } catch (RealException e) {
        tell(String.valueOf(e.getMessage()));
      }
    }
    if (runs.size() > 1) {
      show(RealLineup.begin(runs, background, changed));
    }
  }

  private void record() {
    if (lineup.isOver()) {
      recorder.accept(film());
    } else {
      recordsNext = true;
      tell("It is recorded when all threads are done");
    }
  }

  private RealFilm film() {
    return new RealFilm(lineup.lanes(), beside, pictures.apply(wanted.run().scenario()), sync(),
        cursor.speed(), title(),
        verdict());
  }

  private void next(Mode mode) {
    with(chosen(mode));
  }

  private Setting chosen(Mode mode) {
    return chosen.getOrDefault(mode, Setting.of(mode, wanted.run().scenario()));
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
      if (lineup.size() == 1 && lineup.session().stage() instanceof RealSession.Stage.Running) {
        again = true;
        tell("Threads can't change kind while they run: next comes " + Wording.setting(setting));
      } else {
        restart();
      }
    }
  }

  private void scenario(Scenario scenario) {
    var mode = wanted.run().start().mode();
    var several = lineup.size() > 1;
    if (want(new Run(scenario, Setting.of(mode, scenario), List.of()))) {
      chosen.clear();
      restart();
      if (several) {
        compareAll();
      }
    }
  }

  private boolean want(Run run) {
    try {
      wanted = real(run);
      return true;
    } catch (RealException e) {
      tell(String.valueOf(e.getMessage()));
      return false;
    }
  }

  private RealRun real(Run run) {
    return new RealRun(run, wanted.scale(), wanted.io(), wanted.limit());
  }

  private void restart() {
    show(RealLineup.begin(List.of(wanted), background, changed));
  }

  private void show(RealLineup other) {
    lineup.close();
    lineup = other;
    cursor = new PastCursor(0);
    again = false;
    told = false;
  }

  private void disturb(Command command) {
    var session = lineup.session();
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
    lineup.advance();
    if (lineup.isOver() && !told) {
      end();
    }
    var over = lineup.isOver();
    var lanes = lineup.lanes();
    var now = millis.getAsLong();
    var at = over ? cursor.at(now) : lanes.present();
    var playback = new Look.Playback(over ? cursor.speed() : 100, over && !cursor.isPlaying(now));
    return lanes.look(at, beside, pictures.apply(wanted.run().scenario()), sync(), playback,
        RealCaption.of(lineup, beside, at, cursor),
        RealHints.of(lineup, beside, overlay.isPresent()),
        new Look.Front(notice.filter(_ -> isNoticed()), overlay,
            isNoticed() ? "" : "real threads, " + wanted.scale() + "×"));
  }

  /** How long it takes in sync: as measured, or else as predicted. */
  private long sync() {
    return lineup.pasts().stream().filter(past -> past.measured().setting().mode() == Mode.SYNC).findFirst()
        .map(past -> past.scene().makespan()).orElseGet(this::knownSync);
  }

  private long knownSync() {
    return inSync.getOrDefault(wanted.run().scenario(), lineup.lanes().first().outlook()
        .map(known -> known.makespans().getOrDefault(Mode.SYNC, 0L)).orElse(0L));
  }

  private void end() {
    told = true;
    cursor = new PastCursor(lineup.lanes().present());
    lineup.pasts().stream().filter(past -> past.measured().setting().mode() == Mode.SYNC)
        .forEach(past -> inSync.put(wanted.run().scenario(), past.scene().makespan()));
    if (recordsNext) {
      recordsNext = false;
      recorder.accept(film());
    }
    if (again) {
      restart();
    } else {
      overlay = Optional.of(new Look.Overlay.Menu(title(), verdict(), -1));
    }
  }

  private List<String> verdict() {
    return RealVerdict.of(lineup.pasts());
  }

  private String title() {
    return RealVerdict.title(lineup.pasts());
  }

  private void tell(String text) {
    tell(text, false);
  }

  private void tell(String text, boolean error) {
    notice = Optional.of(new Look.Notice(text, error));
    noticeUntil = millis.getAsLong() + NOTICE;
  }

  private boolean isNoticed() {
    return notice.isPresent() && millis.getAsLong() < noticeUntil;
  }
}

package wetpaint.show;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import com.googlecode.lanterna.input.KeyStroke;

import wetpaint.studio.Command;
import wetpaint.studio.Mode;
import wetpaint.studio.Scene;
import wetpaint.studio.Setting;
import wetpaint.view.Captions;
import wetpaint.view.Look;
import wetpaint.view.Topic;

/** What the keys do to a performance. A key that can do nothing says why. */
final class Controls {
  /** Canvases up to which a moment is told as a text. */
  private static final int COPIED = 1_000;
  /** Milliseconds of studio time that the far keys go. */
  private static final long FAR = 5000;
  /** Events of one instant that a sentence is made of at most. */
  private static final int TELLABLE = 10_000;
  private static final String ONE_RUN = "This key is for a single run; c goes back to it";
  private static final String ALL_DONE = "Nothing more happens: all is done";
  private static final String START = "This is the start";

  /** What can't be done while the run is behind. */
  private static final Set<Action> NEEDS_THE_PAST = EnumSet.of(Action.FORWARD, Action.BACK,
      Action.FAR_FORWARD,
      Action.FAR_BACK, Action.START, Action.PRESENT, Action.PREDICT, Action.UNDO_BRANCH, Action.BRANCHES);

  private final Performance show;

  private final FrontControls front;

  Controls(Performance show) {
    this.show = show;
    this.front = new FrontControls(show);
  }

  /** Does what the key asks for: first what lies over the screen is asked, then the show. */
  void press(KeyStroke key) {
    var gaveUp = show.giveUp();
    var action = Keys.of(key);
    if (gaveUp && action.filter(Action.ESCAPE::equals).isPresent()) {
      return;
    }
    if (show.overlays.overlay().filter(overlay -> front.takes(overlay, key)).isEmpty()) {
      action.filter(asked -> !asked.isViewers()).ifPresent(this::act);
    }
  }

  private void act(Action action) {
    var player = show.player();
    if (NEEDS_THE_PAST.contains(action) && player instanceof RunPlayer run && run.isBehind()) {
      tell(Performance.BEHIND);
      return;
    }
    switch (action) {
      case SYNC -> mode(Mode.SYNC);
      case ASYNC -> mode(Mode.ASYNC);
      case PARALLEL -> mode(Mode.PARALLEL);
      case CONCURRENT -> mode(Mode.CONCURRENT);
      case VIRTUAL -> mode(Mode.VIRTUAL);
      case NEXT_MODE -> mode(show.mode().next());
      case FEWER_PAINTERS -> painters(-1);
      case MORE_PAINTERS -> painters(1);
      case PAUSE -> pause();
      case FORWARD -> step(true, ALL_DONE);
      case BACK -> step(false, START);
      case FAR_FORWARD -> skip(FAR, ALL_DONE);
      case FAR_BACK -> skip(-FAR, START);
      case START -> skip(-player.at(), START);
      case PRESENT -> present();
      case FASTER -> speed(Speeds.above(player.head().speed()), "is the fastest");
      case SLOWER -> speed(Speeds.below(player.head().speed()), "is the slowest");
      case RESTART -> restart();
      case NEXT_SCENARIO -> nextScenario();
      case COMPARE -> compare(3);
      case COMPARE_ALL -> compare(Mode.values().length);
      case PREDICT -> predict();
      case BLOCK -> disturb(new Command.Block());
      case PIN -> disturb(new Command.Pin());
      case HOG -> disturb(new Command.Hog());
      case FORECASTS -> forecasts();
      case UNDO_BRANCH -> undo();
      case BRANCHES -> branches();
      case CUE -> cue();
      case NEXT_STOP, PREVIOUS_STOP -> tell("This is no lesson; wetpaint lesson gives one");
      case JOIN, CALL_BACK, LEND, ASK_AGAIN, OFF -> tell("That key is for a class: wetpaint serve");
      case HELP -> show.overlays.lay(Overlays.help());
      case ESCAPE -> {
        if (player instanceof ComparisonPlayer) {
          show.watchOne();
        }
      }
      case QUIT -> show.end();
      case NEXT_THEME, CODE, NEXT_LANGUAGE, RECORD, FIGURES, REDRAW, MORE_NOTES, NOTES_BEFORE -> {
        // A viewer's.
      }
    }
  }

  private void mode(Mode mode) {
    var run = show.run();
    if (show.player() instanceof ComparisonPlayer) {
      tell("Each lane keeps its mode; c goes back to a single run");
    } else if (run.isDone()) {
      show.restart(mode);
    } else if (mode == show.mode()) {
      tell("It is " + mode.word() + " already");
    } else {
      give(show.setting(mode));
    }
  }

  private void painters(int more) {
    var mode = show.mode();
    var wanted = show.run().chosen().painters() + more;
    if (show.player() instanceof ComparisonPlayer) {
      tell(ONE_RUN);
    } else if (!mode.paintersAreChosen()) {
      tell("One painter in " + mode.word() + "; parallel and virtual can have more");
    } else if (show.run().isDone()) {
      tell("All is done: r runs it again");
    } else if (wanted >= 1 && wanted <= show.scenario().canvases().size()) {
      var setting = new Setting(mode, wanted);
      show.staff.choose(setting);
      give(setting);
    } else {
      tell(more < 0 ? "One painter is the least" : "There is a painter for each canvas already");
    }
  }

  private void give(Setting setting) {
    show.run().give(new Command.Switch(setting));
    show.captioner.turn(Topic.MODE, show.now());
  }

  /** More canvases than anybody could copy would take long to write as well. */
  private void cue() {
    if (show.run().run().scenario().canvases().size() > COPIED) {
      tell("So many canvases make no text to copy; wetpaint --scenario has them from a file");
    } else {
      show.overlays
          .lay(new Look.Overlay.Text("This moment as text, for wetpaint --cue", Cues.of(show).json()));
    }
  }

  private void disturb(Command command) {
    var player = show.player();
    if (player.lanes().stream().map(Look.Lane::scene).noneMatch(Controls::isPainting)) {
      tell("Nobody paints just now, so there is nobody to disturb");
      return;
    }
    switch (player) {
      case RunPlayer run -> {
        run.give(command);
        show.captioner.release();
      }
      case ComparisonPlayer lanes -> {
        var at = lanes.at() + 1;
        var commands = Stream.concat(lanes.commands().stream().filter(given -> given.at() <= at),
            Stream.of(new Command.At(at, command))).toList();
        show.compare(lanes.count(), commands, head -> head.paused() ? head.moved(at, show.now()) : head,
            show.captioner::release);
      }
    }
  }

  private static boolean isPainting(Scene scene) {
    return scene.tally().painting() > 0;
  }

  private void pause() {
    var player = show.player();
    if (player.isDone() && !player.head().paused()) {
      tell("All is done: r runs it again");
    } else if (player.head().paused()) {
      show.captioner.release();
      player.resume();
    } else {
      player.pause();
      show.captioner.release();
    }
  }

  private void step(boolean forward, String otherwise) {
    var player = show.player();
    player.pause();
    if (!(forward ? player.forward() : player.back())) {
      tell(otherwise);
    } else if (player instanceof RunPlayer run) {
      told(run);
    }
  }

  /** Says what happened or, where so much did that nobody could say it in a sentence, how things stand. */
  private void told(RunPlayer run) {
    if (run.isBehind()) {
      show.captioner.release();
      return;
    }
    var after = run.scene();
    var events = run.eventsNow();
    show.captioner.put(events.size() > TELLABLE
        ? Captions.now(after)
        : Captions.what(after.back(Math.max(0, after.at() - 1)), events, after));
  }

  private void skip(long millis, String otherwise) {
    var player = show.player();
    player.pause();
    if (!player.skip(millis)) {
      tell(otherwise);
    }
    show.captioner.release();
  }

  private void present() {
    show.player().pause();
    if (!show.player().present()) {
      tell(show.player().isDone() ? ALL_DONE : "This is the present already");
    }
    show.captioner.release();
  }

  private void speed(int percent, String otherwise) {
    if (percent == show.player().head().speed()) {
      tell(Speeds.name(percent) + " " + otherwise);
    } else {
      show.player().speed(percent);
    }
  }

  private void restart() {
    switch (show.player()) {
      case RunPlayer _ -> show.restart(show.mode());
      case ComparisonPlayer lanes ->
        show.compare(lanes.count(), List.of(), head -> Playhead.at(0, head.speed(), false, show.now()),
            show.captioner::release);
    }
  }

  private void nextScenario() {
    var mode = show.mode();
    var speed = show.player().head().speed();
    var lanes = show.player() instanceof ComparisonPlayer comparison ? comparison.count() : 0;
    var all = show.config.scenarios();
    show.paint(all.get((all.indexOf(show.scenario()) + 1) % all.size()));
    show.restart(mode);
    show.run().speed(speed);
    if (lanes > 0) {
      show.compare(lanes);
    }
    tell(show.scenario().name() + ": " + show.scenario().title());
  }

  private void compare(int lanes) {
    if (show.player() instanceof ComparisonPlayer comparison && comparison.count() == lanes) {
      show.watchOne();
    } else {
      show.compare(lanes);
    }
  }

  private void predict() {
    var run = show.run();
    if (show.player() instanceof ComparisonPlayer) {
      tell("A question is about one run: c goes back to it, then p asks");
    } else if (run.isDone()) {
      tell("There is nothing left to predict");
    } else if (show.isTooMuchBeside()) {
      tell("Questions are asked of %d canvases at most".formatted(ComparisonPlayer.mostCanvases(2)));
    } else {
      var resumes = !run.head().paused();
      run.pause();
      var ahead = run.ahead();
      var scene = run.scene();
      var asked = show.overlays.asked();
      show.findOut("Thinking of a question",
          simulator -> Questions.next(ahead, scene, asked, simulator).overlay(),
          question -> show.overlays.ask(question, resumes), () -> front.goOn(resumes));
    }
  }

  private void forecasts() {
    show.forecasts(!show.forecasts());
    tell(show.forecasts() ? "Forecasts are shown" : "Forecasts are hidden; f shows them");
  }

  private void undo() {
    var run = show.run();
    if (show.player() instanceof ComparisonPlayer) {
      tell(ONE_RUN);
    } else if (run.undo()) {
      show.captioner.release();
      var here = run.here();
      tell("Now it is " + here.name());
      show.findOut("Looking at the branch", here::name, name -> tell("Now it is " + name));
    } else {
      tell("There is no branch to go back from");
    }
  }

  private void branches() {
    var run = show.run();
    if (show.player() instanceof ComparisonPlayer) {
      tell(ONE_RUN);
    } else if (run.branches().isEmpty()) {
      tell("There is one run only: a change in the past makes a branch");
    } else {
      var all = Stream.concat(run.branches().stream(), Stream.of(run.here())).toList();
      show.findOut("Looking at the branches",
          simulator -> all.stream().map(branch -> branch.name(simulator)).toList(),
          names -> show.overlays.lay(Overlays.branches(names)));
    }
  }

  private void tell(String message) {
    show.overlays.tell(message, false);
  }
}

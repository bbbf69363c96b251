package wetpaint.show;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import wetpaint.picture.Picture;
import wetpaint.studio.Command;
import wetpaint.studio.Mode;
import wetpaint.studio.Run;
import wetpaint.studio.Scenario;
import wetpaint.studio.Scene;
import wetpaint.studio.Setting;
import wetpaint.view.Look;
import wetpaint.view.Topic;

/** The state of a show at a moment. Times are milliseconds of the show; what changes it is in {@link Controls} and in cues. */
final class Performance {
  /** What is told while so much happens that what is shown is behind. */
  static final String BEHIND = "So much happens here that it takes a moment ...";

  final ShowConfig config;
  final Captioner captioner = new Captioner();
  final Overlays overlays = new Overlays();
  final Staff staff = new Staff();
  private final Hints hints = new Hints();
  /** Whether what takes long is there at once, so that everything waits for it. */
  private final boolean waits;
  private final Foresight foresight;
  private final Inquiry inquiry;
  private Scenario scenario;
  private List<Picture> pictures;
  private RunPlayer run;
  private Player player;
  private boolean forecasts;
  private String said = "";
  private Optional<Cue.Stop> stop = Optional.empty();
  private boolean over;
  private long now;
  private long changes;
  /** Whether time has passed since the captioner heard what there is to be said. */
  private boolean unheard;

  Performance(ShowConfig config, Executor background, Runnable changed) {
    this.config = config;
    this.waits = Errand.isImmediate(background);
    this.forecasts = config.forecasts();
    this.scenario = config.run().scenario();
    this.pictures = config.pictures().apply(scenario);
    this.foresight = new Foresight(background, changed);
    this.inquiry = new Inquiry(background, changed, overlays);
    staff.choose(config.run().start());
    this.run = new RunPlayer(config.run(), Playhead.at(0, config.speed(), false, 0), 0, Optional.empty(),
        waits);
    this.player = run;
    if (config.lanes() > 0) {
      compare(config.lanes());
    }
    hear();
  }

  // Time.

  /** Goes to that time, through the instants at which the captioner hears. */
  void reach(long driver) {
    takeIn();
    var to = Math.max(now, driver);
    for (long grid; (grid = (now / Captioner.GRID + 1) * Captioner.GRID) <= to;) {
      if (player.isRunning() || unheard || captioner.isWaiting()) {
        go(grid);
        hear();
      } else {
        go(to / Captioner.GRID * Captioner.GRID);
      }
    }
    go(to);
  }

  private void go(long to) {
    unheard |= player.isRunning() && to > now;
    now = to;
    overlays.reach(to);
    player.reach(to);
  }

  /** Has the caption follow what is seen now. */
  void hear() {
    unheard = false;
    captioner.hear(player, now);
  }

  /** Takes in what was found out beside the show. */
  void takeIn() {
    foresight.takeIn();
    if (inquiry.takeIn()) {
      changes++;
      hear();
    }
  }

  /** How often something came that neither a key nor time brought. */
  long changes() {
    return changes;
  }

  long now() {
    return now;
  }

  /** When something changes by itself; {@link Long#MAX_VALUE} if nothing will. */
  long nextChange() {
    var next = player.isRunning() || run.isBehind()
        ? now
        : Math.min(
            Math.min(inquiry.until(now),
                unheard ? (now / Captioner.GRID + 1) * Captioner.GRID : Long.MAX_VALUE),
            Math.min(captioner.until(), overlays.until()));
    return next == Long.MAX_VALUE ? next : Math.max(next, now + 1);
  }

  /** Finds something out that the user waits for; until it is there any key gives it up. */
  <T> void findOut(String name, Function<Simulator, T> work, Consumer<T> then) {
    findOut(name, work, then, () -> {
      // Nothing was done for it.
    });
  }

  /** The same, with what is done if nothing is found out in the end. */
  <T> void findOut(String name, Function<Simulator, T> work, Consumer<T> then, Runnable otherwise) {
    inquiry.ask(name, now, work, then, otherwise);
    takeIn();
  }

  /** Gives up what is being found out. @return whether there was something */
  boolean giveUp() {
    return inquiry.giveUp();
  }

  /** Whether the run is so large that there is no room for another whole one beside it. */
  boolean isTooMuchBeside() {
    return scenario.canvases().size() > ComparisonPlayer.mostCanvases(2);
  }

  private Optional<Look.Notice> notice() {
    return inquiry.progress(now).or(overlays::notice)
        .or(() -> player == run && run.isBehind()
            ? Optional.of(new Look.Notice(BEHIND, false))
            : Optional.empty());
  }

  // What is seen.

  Look look() {
    foresight.follow(run, player == run && forecasts, this::setting, isTooMuchBeside());
    var head = player.head();
    // Where it is asked what comes, nothing tells it: neither a forecast nor what came after the moment shown.
    var asks = overlays.isAsking();
    var told = forecasts && player == run && !asks && !run.isDone()
        ? foresight.makespans()
        : Map.<Mode, Long>of();
    var lanes = asks
        ? player.lanes().stream().map(lane -> Look.Lane.of(lane.scene())).toList()
        : player.lanes();
    var outlook = new Look.Outlook(told, scenario.total());
    if (player instanceof ComparisonPlayer compared) {
      outlook = new Look.Outlook(told, compared.sync(), compared.longest());
    } else {
      var known = foresight.sync(run.run());
      outlook = new Look.Outlook(told, known.orElse(scenario.total()));
      // One run is one lane.
      lanes = List.of(lanes.getFirst().alike(known.isPresent()));
    }
    return new Look(lanes, pictures, new Look.Playback(head.speed(), head.paused()),
        outlook, said.isEmpty() ? captioner.caption(player) : said,
        overlays.overlay().map(Hints::over).orElseGet(() -> hints.of(player)),
        new Look.Front(notice(), overlays.seen(), overlays.score()), Look.Own.NOTHING);
  }

  // What is watched.

  Player player() {
    return player;
  }

  /** The run that is watched, or that was before it was compared. */
  RunPlayer run() {
    return run;
  }

  Scenario scenario() {
    return scenario;
  }

  Mode mode() {
    return run.chosen().mode();
  }

  /** The mode with its painters, as they were chosen last. */
  Setting setting(Mode mode) {
    return staff.setting(mode, scenario);
  }

  /** Watches another run of the scenario. */
  void open(RunPlayer other) {
    run.close();
    foresight.forget();
    run = other;
    player = other;
  }

  /** Watches the same run from the start, in that mode. */
  void restart(Mode mode) {
    open(new RunPlayer(new Run(scenario, setting(mode), List.of()),
        Playhead.at(0, run.head().speed(), false, now), now, meanwhile(), waits));
    captioner.turn(Topic.MODE, now);
  }

  /** What is shown until another run of the scenario is there. */
  private Optional<Scene> meanwhile() {
    return Optional.of(run.scene()).filter(scene -> scene.scenario().equals(scenario));
  }

  /** Paints something else, without a choice of painters and without a score. */
  void paint(Scenario other) {
    scenario = other;
    pictures = config.pictures().apply(other);
    staff.forget();
    overlays.clearScore();
  }

  /** Compares so many modes, with what happened to the run that is watched. */
  void compare(int count) {
    if (inquiry.refuses(count, scenario.canvases().size())) {
      return;
    }
    run.pause();
    var commands = run.ahead().commands().stream()
        .filter(given -> !(given.command() instanceof Command.Switch))
        .toList();
    compare(count, commands, head -> Playhead.at(0, head.speed(), false, now), captioner::release);
  }

  /**
   * Compares so many modes that are given those commands, once it is found out what happens in them.
   *
   * @param where the playhead then, from the one before
   * @param then  what is done then
   */
  void compare(int count, List<Command.At> commands, UnaryOperator<Playhead> where, Runnable then) {
    if (inquiry.refuses(count, scenario.canvases().size())) {
      return;
    }
    var runs = Stream.of(Mode.values()).limit(count).map(mode -> new Run(scenario, setting(mode), commands))
        .toList();
    findOut("Comparing " + count + " modes", simulator -> runs.stream().map(simulator::outcome).toList(),
        outcomes -> {
          player = new ComparisonPlayer(commands, outcomes, where.apply(player.head()), now);
          then.run();
        });
  }

  /** Goes back to one run. */
  void watchOne() {
    player = run;
    run.reach(now);
    captioner.release();
  }

  /** Is at the time of a cue, and watches what it does; a comparison comes later. */
  void be(Cue cue) {
    now = cue.time();
    if (!cue.run().scenario().equals(scenario)) {
      paint(cue.run().scenario());
    }
    var head = Cues.head(cue.position(), now);
    if (run.goesOnFrom(cue.run(), head, now)) {
      run.restore(head, now);
    } else {
      open(new RunPlayer(cue.run(), head, now, meanwhile(), waits));
    }
    player = run;
    run.restore(cue.left().stream().map(left -> new Branch(left.run(), left.at())).toList(),
        cue.position().cursor(), cue.parent());
    forecasts = cue.forecasts();
    said = cue.caption().said();
    unheard = true;
    stop = cue.stop();
  }

  // The rest.

  Optional<Cue.Stop> stop() {
    return stop;
  }

  void stop(Optional<Cue.Stop> place) {
    stop = place;
  }

  boolean forecasts() {
    return forecasts;
  }

  void forecasts(boolean shown) {
    forecasts = shown;
  }

  String said() {
    return said;
  }

  void say(String text) {
    said = text;
  }

  boolean isOver() {
    return over;
  }

  void end() {
    over = true;
  }

  void close() {
    inquiry.giveUp();
    foresight.close();
    run.close();
  }
}

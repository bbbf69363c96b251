package wetpaint.lesson;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

import wetpaint.show.Cue;
import wetpaint.show.Show;
import wetpaint.view.Look;

/** Puts what a stop needs on the stage: each change is a cue that the show follows. Times are the driver's, in milliseconds. */
record Stage(Show show, String lesson) {
  /** The question, and everything ready behind it. */
  void ask(LessonStop stop, LessonPlace place, long now) {
    set(stop, place, stop.from(), true, stop.question().map(question -> question), "", now);
  }

  /** Runs from the beginning. */
  void run(LessonStop stop, LessonPlace place, long now) {
    set(stop, place, stop.from(), false, Optional.empty(), stop.question().isPresent() ? "" : stop.say(),
        now);
  }

  /** The right answer, at the instant at which it is seen. */
  void reveal(LessonStop stop, LessonPlace place, long now) {
    var answered = stop.question()
        .map(asked -> asked.answered(place.given() < 0 ? asked.right() : place.given()));
    set(stop, place, stop.until(), true, answered.map(question -> question), "", now);
  }

  /** What the stop says, where it stands. */
  void say(LessonStop stop, LessonPlace place, long now) {
    set(stop, place, stop.until(), true, Optional.empty(), stop.say(), now);
  }

  /** The same where nothing was asked. */
  void rest(LessonStop stop, LessonPlace place, long now) {
    say(stop, place, now);
  }

  /** Whether the show's run is the stop's, with no command of somebody else's. */
  boolean isAsWritten(LessonStop stop) {
    return stop.lanes() > 0 || show.run().equals(stop.run());
  }

  /** Who only looked back and went on from there keeps the commands that the stop still has to come. */
  void restoreCommands(LessonStop stop, LessonPlace place, long now) {
    var run = show.run();
    var all = stop.run().commands();
    var given = run.commands();
    if (place.beat() == Beat.RUN && stop.lanes() == 0 && given.size() < all.size()
        && run.scenario().equals(stop.run().scenario()) && run.start().equals(stop.run().start())
        && given.equals(all.subList(0, given.size())) && !show.look().playback().paused()) {
      var cue = show.cue(now);
      show.follow(new Cue(cue.time(), stop.run(), cue.position(), Optional.empty(), List.of(), cue.painters(),
          Optional.empty(), cue.front(), cue.forecasts(), cue.caption(), cue.stop()), now);
    }
  }

  private void set(LessonStop stop, LessonPlace place, long at, boolean paused,
      Optional<Look.Overlay> overlay, String said,
      long now) {
    var old = show.cue(now);
    var compares = stop.lanes() > 0;
    var position = new Cue.Position(at * 100, stop.speed(), paused, OptionalLong.empty());
    var single = compares ? new Cue.Position(0, stop.speed(), true, OptionalLong.empty()) : position;
    var lanes = compares
        ? Optional.of(new Cue.Lanes(stop.lanes(), stop.run().commands(), position))
        : Optional.<Cue.Lanes>empty();
    var start = stop.run().start();
    show.follow(new Cue(old.time(), stop.run(), single, Optional.empty(), List.of(),
        Map.of(start.mode(), start.painters()), lanes, front(old, place, stop, overlay), stop.forecasts(),
        new Cue.Caption(said, "", Optional.empty(), old.time()), Optional.of(place.cue(lesson))), now);
  }

  /** Only an answer that somebody gave counts. */
  private static Cue.Front front(Cue old, LessonPlace place, LessonStop stop,
      Optional<Look.Overlay> overlay) {
    var counts = place.beat() == Beat.REVEAL && place.given() >= 0;
    var right = counts && stop.question().filter(question -> question.right() == place.given()).isPresent();
    return new Cue.Front(Optional.empty(), 0, overlay, old.front().asked() + (counts ? 1 : 0),
        old.front().right() + (right ? 1 : 0), false);
  }
}

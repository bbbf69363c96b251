package wetpaint.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import wetpaint.studio.Command;
import wetpaint.studio.Event;
import wetpaint.studio.Run;
import wetpaint.studio.Scene;
import wetpaint.studio.Studio;
import wetpaint.time.Ticker;

/** The run that is watched, with a cursor in its past and the runs from which it branched. */
final class RunPlayer implements Transport {
  private final Ticker ticker;
  private final List<Branch> left = new ArrayList<>();
  private RunSession take;
  /** The moment shown, if it is not the present one. */
  private OptionalLong cursor = OptionalLong.empty();
  private Optional<Scene> ghost = Optional.empty();

  RunPlayer(Run run, int speed, boolean paused, Ticker ticker) {
    this.ticker = ticker;
    this.take = new RunSession(run, 0, speed, ticker);
    if (!paused) {
      take.pace().resume();
    }
  }

  /** What is to be seen: the present, or the past where the cursor is. */
  Scene scene() {
    var scene = take.scene();
    return cursor.isPresent() ? scene.back(cursor.getAsLong()) : scene;
  }

  /** The present, if it is not what is to be seen. */
  Optional<Scene> elsewhere() {
    return cursor.isPresent() ? Optional.of(take.scene()) : Optional.empty();
  }

  /** The run from which this one branched, at its end, until this one is done. */
  Optional<Scene> ghost() {
    return ghost.filter(_ -> !isDone());
  }

  Run run() {
    return take.run();
  }

  /** What it will have been if nobody does anything more: from a moment in the past that is a branch. */
  Run ahead() {
    return cursor.isPresent() ? run().until(cursor.getAsLong()) : run();
  }

  /** How many events there have been, up to the present. */
  int eventCount() {
    return take.eventCount();
  }

  /** What happened at the moment that is shown. */
  List<Event> eventsNow() {
    var now = now();
    return take.events(0).stream().filter(event -> event.t() == now).toList();
  }

  /** Gives a command at the moment that is shown; in the past that makes a branch. */
  void give(Command command) {
    branchAtCursor();
    take.give(command);
  }

  @Override
  public void settle() {
    take.settle();
  }

  @Override
  public boolean isPaused() {
    return take.pace().isPaused();
  }

  @Override
  public boolean isDone() {
    return scene().isDone();
  }

  @Override
  public void pause() {
    take.pace().pause();
    take.settle();
  }

  @Override
  public void resume() {
    branchAtCursor();
    take.pace().resume();
  }

  @Override
  public int speed() {
    return take.pace().speed();
  }

  @Override
  public void speed(int percent) {
    take.pace().speed(percent);
  }

  @Override
  public long now() {
    return cursor.orElseGet(() -> take.scene().at());
  }

  @Override
  public boolean forward() {
    if (cursor.isEmpty()) {
      return stepToEvent();
    }
    var now = cursor.getAsLong();
    see(take.events(0).stream().mapToLong(Event::t).filter(t -> t > now).findFirst().orElse(Long.MAX_VALUE));
    return true;
  }

  /** Not every instant has an event: a command may have found nobody to disturb. */
  private boolean stepToEvent() {
    var before = eventCount();
    while (eventCount() == before && take.step().isPresent()) {
      // On to the next instant.
    }
    return eventCount() > before;
  }

  /** Shows an instant, or the present if that is not later. */
  private void see(long at) {
    cursor = at < take.scene().at() ? OptionalLong.of(at) : OptionalLong.empty();
  }

  @Override
  public boolean back() {
    var now = now();
    var before = take.events(0).stream().mapToLong(Event::t).filter(t -> t < now).max();
    before.ifPresent(this::see);
    return before.isPresent();
  }

  @Override
  public void skip(long millis) {
    var to = Math.max(0, now() + millis);
    if (millis < 0 || cursor.isPresent()) {
      see(to);
    } else if (!isDone()) {
      take.go(to);
    }
  }

  @Override
  public void start() {
    see(0);
  }

  @Override
  public void present() {
    cursor = OptionalLong.empty();
  }

  /** The runs that were left, oldest first. */
  List<Branch> branches() {
    return List.copyOf(left);
  }

  /** Goes back to the run before the last branch, round to the latest one after the first; false if there was none. */
  boolean undo() {
    if (left.isEmpty()) {
      return false;
    }
    left.addFirst(here());
    goTo(left.removeLast());
    return true;
  }

  /** Leaves this run for one that was left before, which stands where it was left. */
  void choose(int branch) {
    var chosen = left.remove(branch);
    left.add(here());
    goTo(chosen);
  }

  /** This run, as one that could be left. */
  Branch here() {
    return new Branch(take.run(), take.scene().at());
  }

  @Override
  public void close() {
    take.close();
  }

  private void branchAtCursor() {
    if (cursor.isPresent()) {
      var here = here();
      ghost = Optional.of(Studio.simulate(here.run()).scene());
      left.add(here);
      replace(ahead(), cursor.getAsLong());
    }
  }

  private void goTo(Branch branch) {
    ghost = Optional.empty();
    replace(branch.run(), branch.at());
  }

  private void replace(Run run, long at) {
    take.close();
    take = new RunSession(run, at, take.pace().speed(), ticker);
    cursor = OptionalLong.empty();
  }
}

package wetpaint.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import wetpaint.studio.Command;
import wetpaint.studio.Event;
import wetpaint.studio.Run;
import wetpaint.studio.Scene;
import wetpaint.studio.Setting;
import wetpaint.studio.Strikes;
import wetpaint.view.Captions;
import wetpaint.view.Look;
import wetpaint.view.Topic;

/** The run that is watched, with a cursor in its past and the runs from which it branched. */
final class RunPlayer implements Player {
  private final boolean waits;
  private final List<Branch> left = new ArrayList<>();
  private RunSession session;
  private Playhead head;
  private long now;
  /** The instant shown, if it is not the present one. */
  private OptionalLong cursor = OptionalLong.empty();
  /** The run from which this one branched. */
  private Optional<Run> parent = Optional.empty();
  private Optional<Scene> ghost = Optional.empty();

  /**
   * Opens a run where the playhead is.
   *
   * @param meanwhile what is shown until what was due by then has happened
   * @param waits whether everything waits for what happens, so that nothing is ever behind
   */
  RunPlayer(Run run, Playhead head, long now, Optional<Scene> meanwhile, boolean waits) {
    this.head = head;
    this.now = now;
    this.waits = waits;
    this.session = new RunSession(run, head.millis(now), meanwhile, waits);
  }

  /** Whether the run can go on from there, for nothing has happened after it. */
  boolean goesOnFrom(Run other, Playhead where, long at) {
    return latest().at() <= where.millis(at) && run().equals(other);
  }

  /** Goes on from a playhead at a time of the show, which may be an earlier one. */
  void restore(Playhead where, long at) {
    head = where;
    reach(at);
  }

  /** Shows an instant, and has left those runs, of which it branched from the parent. */
  void restore(List<Branch> branches, OptionalLong shown, Optional<Run> branchedFrom) {
    left.clear();
    left.addAll(branches);
    cursor = shown;
    if (!parent.equals(branchedFrom)) {
      parent = branchedFrom;
      ghost = Optional.empty();
    }
  }

  /** What is to be seen: the present, or the past where the cursor is. */
  Scene scene() {
    return cursor.isPresent() ? latest().back(cursor.getAsLong()) : latest();
  }

  /** Where the run has got to. */
  Scene latest() {
    return session.scene();
  }

  /** The instant of the past that is shown. */
  OptionalLong cursor() {
    return cursor;
  }

  /** The run from which this one branched, as long as its end is not known here. */
  Optional<Run> missed() {
    return parent.filter(_ -> ghost.isEmpty());
  }

  /** The run from which this one branched. */
  Optional<Run> parent() {
    return parent;
  }

  /** Does without the end of the run from which this one branched. */
  void forgetParent() {
    parent = Optional.empty();
  }

  /** Shows the end of the run from which this one branched. */
  void haunt(Run from, Scene end) {
    if (parent.filter(from::equals).isPresent()) {
      ghost = Optional.of(end);
    }
  }

  Run run() {
    return session.run();
  }

  /** What it will have been if nobody does anything more: from a moment in the past that is a branch. */
  Run ahead() {
    return cursor.isPresent() ? run().until(cursor.getAsLong()) : run();
  }

  /** The mode and painters that were chosen last by the moment that is shown, although they may come into force after it. */
  Setting chosen() {
    return session.chosen(cursor.orElse(Long.MAX_VALUE));
  }

  /** What happened at the instant that is shown. */
  List<Event> eventsNow() {
    return session.journal().at(at());
  }

  /** Which disturbances struck so far. */
  Strikes strikes() {
    return Strikes.of(run().disturbances(), session.journal());
  }

  /** Gives a command at the instant that is shown; in the past that makes a branch. */
  void give(Command command) {
    branchAtCursor();
    session.give(command).ifPresent(this::goTo);
  }

  /** Where time stands still it goes on to where a command is applied. */
  private void goTo(long at) {
    if (head.paused() && at > head.millis(now)) {
      go(at);
    }
  }

  /** Whether so much happens that what is shown is behind. */
  boolean isBehind() {
    return session.isBehind();
  }

  @Override
  public void reach(long to) {
    now = to;
    session.go(head.millis(to));
    for (var at = session.giveNext(); at.isPresent(); at = session.giveNext()) {
      goTo(at.getAsLong());
    }
  }

  @Override
  public Playhead head() {
    return head;
  }

  @Override
  public boolean isDone() {
    return scene().isDone();
  }

  @Override
  public void pause() {
    head = head.paused(true, now);
  }

  @Override
  public void resume() {
    branchAtCursor();
    head = head.paused(false, now);
  }

  @Override
  public void speed(int percent) {
    head = head.speed(percent, now);
  }

  @Override
  public long at() {
    return cursor.orElseGet(() -> latest().at());
  }

  @Override
  public boolean forward() {
    if (cursor.isPresent()) {
      see(session.journal().next(cursor.getAsLong()).orElse(Long.MAX_VALUE));
      return true;
    }
    return stepToEvent();
  }

  /** Not every instant has an event: a command may have found nobody to disturb. */
  private boolean stepToEvent() {
    var before = session.journal().size();
    while (!session.isBehind() && session.journal().size() == before && session.next() < Long.MAX_VALUE) {
      go(session.next());
    }
    // While it is behind something happens.
    return session.isBehind() || session.journal().size() > before;
  }

  private void go(long to) {
    head = head.moved(to, now);
    session.go(to);
  }

  /** Shows an instant, or the present if that is not later. */
  private void see(long at) {
    cursor = at < latest().at() ? OptionalLong.of(at) : OptionalLong.empty();
  }

  @Override
  public boolean back() {
    var before = session.journal().previous(at());
    before.ifPresent(this::see);
    return before.isPresent();
  }

  @Override
  public boolean skip(long millis) {
    var from = at();
    var to = Math.max(0, from + millis);
    if (millis < 0 || cursor.isPresent()) {
      see(to);
    } else if (!isDone()) {
      go(to);
    }
    return at() != from;
  }

  @Override
  public boolean present() {
    var moved = cursor.isPresent();
    cursor = OptionalLong.empty();
    return moved;
  }

  @Override
  public List<Look.Lane> lanes() {
    return List.of(new Look.Lane(scene(), cursor.isPresent() ? Optional.of(latest()) : Optional.empty(),
        ghost.filter(_ -> !isDone())));
  }

  @Override
  public Topic topic() {
    return Captions.topic(scene());
  }

  @Override
  public Optional<String> about(Topic topic) {
    return Captions.about(topic, scene());
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
    return new Branch(run(), latest().at());
  }

  @Override
  public void close() {
    session.close();
  }

  private void branchAtCursor() {
    if (cursor.isPresent()) {
      var here = here();
      left.add(here);
      replace(ahead(), cursor.getAsLong());
      parent = Optional.of(here.run());
    }
  }

  private void goTo(Branch branch) {
    replace(branch.run(), branch.at());
  }

  /** Opens another run, which stands still. */
  private void replace(Run run, long at) {
    var meanwhile = Optional.of(scene());
    session.close();
    session = new RunSession(run, at, meanwhile, waits);
    head = Playhead.at(at, head.speed(), true, now);
    cursor = OptionalLong.empty();
    parent = Optional.empty();
    ghost = Optional.empty();
  }
}

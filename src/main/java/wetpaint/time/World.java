package wetpaint.time;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.function.LongConsumer;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * A closed world of participants, of which one at a time runs. All instants are whole milliseconds of studio time,
 * starting at 0.
 */
public final class World implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Pace pace;
  private final Duration patience;
  private final Watchdog watchdog;
  private final boolean threadless;
  /** Those that have not returned, in the order of their birth. */
  private final SequencedSet<Participant> participants = new LinkedHashSet<>();
  private final Agenda agenda = new Agenda();
  /** Held while the events of an instant happen, so that others see the world between two instants only. */
  private final Mutex instant = new Mutex();
  private final Fiber loop = new Fiber("world", this::loop);

  private final Baton baton = new Baton();
  private final Ending ending = new Ending();
  private volatile boolean closing;
  /** Who runs it without threads at a pace that never waits: then nobody has to be woken, not even the loop. */
  private volatile @Nullable Thread caller;
  private volatile long now;
  private int born;
  private int living;

  /** A world in which time passes at the given pace. */
  public World(Pace pace) {
    this(pace, PATIENCE);
  }

  /** @param patience how long, in real time, a participant may keep the baton before the watchdog ends the world */
  public World(Pace pace, Duration patience) {
    this(pace, patience, false);
  }

  private World(Pace pace, Duration patience, boolean threadless) {
    this.pace = pace;
    this.patience = patience;
    this.watchdog = new Watchdog(this, baton, patience);
    this.threadless = threadless || !Fiber.isForParticipants();
  }

  /**
   * A world whose participants have no threads of their own, so that a hundred thousand of them take little room and to pass the
   * baton on costs next to nothing. When one is due its body is started anew, and from what it remembers must come straight to
   * the wait at which it left off, or to another one at the same gate, or past it; there it goes on.
   */
  public static World withoutThreads(Pace pace) {
    return new World(pace, PATIENCE, true);
  }

  /**
   * Gives birth to a participant, due at the present instant. The world ends when the last of them has returned.
   *
   * @throws IllegalStateException if the world runs and the caller does not hold the baton
   */
  public void fork(String name, Runnable body) {
    fork(name, body, false);
    living++;
  }

  /** The same for one that serves the others: the world does not wait for it to return. */
  public void forkServant(String name, Runnable body) {
    fork(name, body, true);
  }

  private void fork(String name, Runnable body, boolean servant) {
    if (loop.hasStarted() || caller != null) {
      baton.mine();
    }
    var participant = new Participant(this, born++, name, body, servant, threadless);
    participants.add(participant);
    wakeAt(participant, now);
  }

  /** The present instant: that of the events happening now, or of the last ones that did. */
  public long now() {
    return now;
  }

  /** Waits until the given instant; one that has come or gone by lets those born earlier and due now run first. */
  public void sleepUntil(long at) {
    var me = self();
    if (!me.isBackAt(at)) {
      wakeAt(me, Math.max(at, now));
      me.handBack(at);
    }
  }

  /**
   * Runs the world until its last participant has returned or it is closed; call it once. What a participant throws
   * ends the others and comes out here.
   *
   * @throws Interrupted if the caller was interrupted, which closes the world: what has not happened by then never does
   * @throws Deadlock   if all wait and none is due
   * @throws Standstill if a participant keeps the baton longer than the watchdog's patience, in real time
   */
  public void run() {
    if (threadless && pace instanceof InstantPace atOnce) {
      caller = Thread.currentThread();
      loop(atOnce);
    } else {
      loop.start();
      watchdog.watch();
    }
    ending.comeOut();
  }

  /** The same beside the caller, who does not wait; what would come out is then the {@link #failure}. Call it once. */
  public void start() {
    loop.start();
    Fiber.watch("watchdog", watchdog::watch);
  }

  /** What ended the world before its time, if anything did. */
  public Optional<Throwable> failure() {
    return ending.failure();
  }

  /** Looks at the world between two instants: while the supplier runs, nothing happens in it. Not for participants. */
  public <T> T between(Supplier<T> look) {
    baton.requireOutside();
    instant.lock();
    try {
      return look.get();
    } finally {
      instant.unlock();
    }
  }

  /** The present as seen from outside: it goes on between the instants, up to the next one due, and stops where the world was closed. */
  public long present() {
    return between(() -> ending.present()
        .orElseGet(() -> living == 0 ? now : Math.clamp(pace.now(), now, agenda.next())));
  }

  /** The instant of the next event, or {@link Long#MAX_VALUE} if none is to come. */
  public long next() {
    return between(agenda::next);
  }

  /**
   * Ends every participant where it waits, and returns when they are gone, or when one kept the baton longer than the watchdog's
   * patience. Does nothing if the world is over. A participant may call it too: it goes on until it next waits.
   */
  @Override
  public void close() {
    closing = true;
    pace.nudge();
    if (loop.hasStarted() && !baton.isMine()) {
      join(patience);
    } else if (!loop.hasStarted()) {
      pace.over();
    }
  }

  // What follows is for the participants, gates and inboxes of this world.

  /** The participant that calls, who must hold the baton. */
  Participant self() {
    return baton.mine();
  }

  void wakeAt(Participant participant, long at) {
    agenda.add(participant, at);
  }

  /** Lets something in from outside, at the pace's present millisecond or, if that has begun, the next. */
  long admit(LongConsumer at) {
    baton.requireOutside();
    instant.lock();
    try {
      var entry = Math.max(pace.now(), now + 1);
      if (!closing) {
        at.accept(entry);
        pace.nudge();
      }
      return entry;
    } finally {
      instant.unlock();
    }
  }

  boolean isClosing() {
    return closing;
  }

  void ended(Participant participant, @Nullable Throwable cause) {
    participant.over = true;
    participants.remove(participant);
    if (!participant.servant) {
      living--;
    }
    if (cause != null) {
      fail(cause);
    }
    passOn();
  }

  /** Whether it is the thread that calls on which those run that have none of their own. */
  boolean isThreadOfAll() {
    return caller == null ? loop.isCurrent() : Thread.currentThread().equals(caller);
  }

  Fiber loopThread() {
    return loop;
  }

  /** Whoever holds the baton passes it on: to the next one due at this instant or, if there is none, to the loop. */
  void passOn() {
    if (!closing && agenda.next() == now) {
      handTo(agenda.take());
    } else {
      baton.putDown();
      if (!threadless) {
        loop.unpark();
      }
    }
  }

  private void handTo(Participant participant) {
    baton.give(participant);
    if (!threadless) {
      participant.resume();
    }
  }

  private void fail(Throwable cause) {
    ending.because(cause);
    closing = true;
  }

  private void loop() {
    try {
      while (goesOn()) {
        var due = due();
        if (pace.reach(due)) {
          happen(due);
        }
      }
    } catch (RuntimeException | Error e) {
      fail(e);
    }
    finish();
  }

  /** The same without any wait: a browser's compiler makes quick code of what never waits. */
  private void loop(InstantPace atOnce) {
    try {
      while (goesOn()) {
        var due = due();
        atOnce.reach(due);
        happen(due);
      }
    } catch (RuntimeException | Error e) {
      fail(e);
    }
    finish();
  }

  private boolean goesOn() {
    return !closing && living > 0 && (caller == null || !Thread.currentThread().isInterrupted());
  }

  private long due() {
    var due = next();
    if (due == Long.MAX_VALUE) {
      throw Deadlock.among(now, participants);
    }
    return due;
  }

  private void happen(long at) {
    instant.lock();
    try {
      now = at;
      while (!closing && agenda.next() == at) {
        run(agenda.take());
      }
    } finally {
      instant.unlock();
    }
  }

  /** Lets the participant run, and all to whom the baton is passed after it. */
  private void run(Participant participant) {
    handTo(participant);
    for (Participant holder; (holder = baton.holder()) != null;) {
      if (threadless) {
        holder.act();
      } else {
        Fiber.park(this);
      }
    }
  }

  private void finish() {
    closing = true;
    instant.lock();
    try {
      ending.at(ending.failure().isEmpty() ? present() : now, living > 0);
      for (var participant : List.copyOf(participants)) {
        if (participant.hasThread()) {
          run(participant);
        }
      }
      participants.clear();
      agenda.clear();
    } finally {
      instant.unlock();
      pace.over();
    }
  }

  // What follows is for the watchdog.

  /** Ends with that fault, and does not wait for whoever has the baton. */
  void abandon(Participant holder, Throwable fault) {
    fail(fault);
    holder.interrupt();
    pace.over();
  }

  /** Whether the loop has ended in that time; if interrupted while waiting, closes the world. */
  boolean join(Duration atMost) {
    try {
      return loop.join(atMost);
    } catch (InterruptedException e) {
      closing = true;
      pace.nudge();
      var ended = join(atMost);
      Thread.currentThread().interrupt();
      return ended;
    }
  }
}

package wetpaint.time;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
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
  private final List<Participant> participants = new ArrayList<>();
  private final PriorityQueue<Wake> wakes = new PriorityQueue<>();
  /** Held while the events of an instant happen, so that others see the world between two instants only. */
  private final ReentrantLock instant = new ReentrantLock();
  private final Thread loop = Thread.ofVirtual().name("world").unstarted(this::loop);

  private final AtomicLong turns = new AtomicLong();
  private volatile @Nullable Participant running;
  private volatile @Nullable Throwable failure;
  private volatile boolean closing;
  private volatile long now;
  private int living;

  /** A world in which time passes at the given pace. */
  public World(Pace pace) {
    this(pace, PATIENCE);
  }

  /** @param patience how long, in real time, a participant may keep the baton before the watchdog ends the world */
  public World(Pace pace, Duration patience) {
    this.pace = pace;
    this.patience = patience;
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
    if (loop.getState() != Thread.State.NEW) {
      self();
    }
    var participant = new Participant(this, participants.size(), name, body, servant);
    participants.add(participant);
    wakeAt(participant, now);
  }

  /** The present instant: that of the events happening now, or of the last ones that did. */
  public long now() {
    return now;
  }

  /** Waits until the given instant; one that has come or gone by lets all others due now run first, no more. */
  public void sleepUntil(long at) {
    var me = self();
    me.waitingFor = "instant " + at;
    wakeAt(me, Math.max(at, now));
    me.handBack();
  }

  /**
   * Runs the world until its last participant has returned or it is closed; call it once.
   *
   * @throws Deadlock   if all wait and none is due
   * @throws Standstill if a participant keeps the baton longer than the watchdog's patience, in real time
   */
  public void run() {
    loop.start();
    watch();
    switch (failure) {
      case null -> {
      }
      case RuntimeException e -> throw e;
      case Error e -> throw e;
      case Throwable e -> throw new IllegalStateException(e);
    }
  }

  /** Looks at the world between two instants: while the supplier runs, nothing happens in it. */
  public <T> T between(Supplier<T> look) {
    instant.lock();
    try {
      return look.get();
    } finally {
      instant.unlock();
    }
  }

  /** The instant of the next event, or {@link Long#MAX_VALUE} if none is to come. */
  public long next() {
    return between(this::nextDue);
  }

  /** Ends every participant and waits until they are gone. Does nothing if the world is over. */
  @Override
  public void close() {
    closing = true;
    pace.nudge();
    if (loop.getState() != Thread.State.NEW) {
      joinLoop(patience);
    }
  }

  // What follows is for the participants, gates and inboxes of this world.

  /** The participant that calls, who must hold the baton. */
  Participant self() {
    var holder = running;
    if (holder == null || !holder.thread.equals(Thread.currentThread())) {
      throw new IllegalStateException(
          Thread.currentThread().getName() + " does not hold the baton: only participants act in a world");
    }
    return holder;
  }

  void wakeAt(Participant participant, long at) {
    wakes.add(new Wake(at, participant, ++participant.ticket));
  }

  /** Lets something in from outside, at the pace's present millisecond or, if that has begun, the next. */
  long admit(LongConsumer at) {
    instant.lock();
    try {
      var entry = Math.max(pace.now(), now + 1);
      at.accept(entry);
      pace.nudge();
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
    if (!participant.servant) {
      living--;
    }
    if (cause != null && failure == null) {
      failure = cause;
    }
    release();
  }

  /** Gives the baton back to the loop. */
  void release() {
    running = null;
    LockSupport.unpark(loop);
  }

  private void loop() {
    try {
      while (!closing && failure == null && living > 0) {
        var due = between(this::nextDue);
        if (due == Long.MAX_VALUE) {
          throw Deadlock.among(now, participants);
        }
        if (pace.reach(due)) {
          happen(due);
        }
      }
    } catch (Deadlock e) {
      failure = e;
    } finally {
      closing = true;
      endAll();
      pace.over();
    }
  }

  private void happen(long at) {
    instant.lock();
    try {
      now = at;
      while (nextDue() == at && failure == null) {
        hand(wakes.remove().participant());
      }
    } finally {
      instant.unlock();
    }
  }

  private long nextDue() {
    for (Wake wake; (wake = wakes.peek()) != null; wakes.remove()) {
      if (wake.isCurrent()) {
        return wake.at();
      }
    }
    return Long.MAX_VALUE;
  }

  private void hand(Participant participant) {
    running = participant;
    turns.incrementAndGet();
    participant.resume();
    while (running != null) {
      LockSupport.park(this);
    }
  }

  private void endAll() {
    for (var participant : participants) {
      if (!participant.over && participant.hasStarted()) {
        hand(participant);
      }
    }
    participants.clear();
    wakes.clear();
  }

  /** Waits for the loop to end, and ends the world if a participant keeps the baton too long. */
  private void watch() {
    var seen = -1L;
    while (!joinLoop(patience)) {
      var holder = running;
      if (holder != null && seen == turns.get()) {
        failure = new Standstill(holder, patience);
        closing = true;
        return;
      }
      seen = turns.get();
    }
  }

  private boolean joinLoop(Duration atMost) {
    try {
      return loop.join(atMost);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      closing = true;
      pace.nudge();
      return true;
    }
  }

  /** That a participant is due; stale once the participant has been woken by something else. */
  private record Wake(long at, Participant participant, long ticket) implements Comparable<Wake> {
    boolean isCurrent() {
      return !participant.over && participant.ticket == ticket;
    }

    @Override
    public int compareTo(Wake other) {
      var byInstant = Long.compare(at, other.at);
      return byInstant != 0 ? byInstant : Integer.compare(participant.number, other.participant.number);
    }
  }
}

package wetpaint.serve;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

import com.googlecode.lanterna.TerminalSize;

import wetpaint.show.Cue;
import wetpaint.time.Ticker;
import wetpaint.view.LessonScreen;
import wetpaint.view.Screenplay;
import wetpaint.wire.Audience;
import wetpaint.wire.FrameLoop;
import wetpaint.wire.FrameSink;
import wetpaint.wire.Pacer;
import wetpaint.wire.TerminalKind;

/**
 * A class in session: who is in, and what each of them sees. Keys are taken on one thread and frames drawn on another, however
 * many watch. For any thread.
 */
public final class Classroom implements AutoCloseable {
  /** Milliseconds for which a terminal may not read, and between two looks at who does not. */
  private static final long STALLED = 300_000;
  private static final long SWEEP = 30_000;
  /** Milliseconds between two looks at how many there are. */
  private static final long COUNTS = 50;
  /** The most who can be off on their own at a time: each is a scheduler at work. */
  private static final int OFF = 100;
  /** Milliseconds that the terminals of all may take to be given back. */
  private static final int FAREWELL = 1500;
  private static final FrameSink ALWAYS = new FrameSink() {
    @Override
    public boolean ready() {
      return true;
    }

    @Override
    public void write(byte[] frame) {
      throw new UnsupportedOperationException("frames go to the viewers");
    }
  };

  private final SharedShow stage;
  private final ClassPlan plan;
  private final Ticker ticker;
  private final ScheduledExecutorService thread = Executors
      .newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("wetpaint-class").factory());
  private final ExecutorService background = Executors
      .newSingleThreadExecutor(Thread.ofPlatform().daemon().name("wetpaint-class-later").factory());
  private final FrameLoop loop;
  private final Thread drawing;
  private final Set<Attendee> attendees = ConcurrentHashMap.newKeySet();
  private final AtomicBoolean refreshing = new AtomicBoolean();
  private final AtomicBoolean counting = new AtomicBoolean();
  private final Roll students = new Roll();
  private final Prospects prospects = new Prospects();
  private final Polls polls;
  private final Desk desk;
  private final Newsroom newsroom;
  private final Audience<Prospect> audience;
  /** The show's revision when it was looked at last. */
  private final AtomicLong revision = new AtomicLong();
  private volatile boolean open = true;
  private volatile int elsewhere;

  /** Opens a class around a show. */
  public Classroom(SharedShow stage, ClassPlan plan, Ticker ticker) {
    this.stage = stage;
    this.plan = plan;
    this.ticker = ticker;
    polls = new Polls(stage, plan.votes(), this::refreshSoon, this::countSoon);
    desk = new Desk(this, stage, polls, plan);
    newsroom = new Newsroom(this, stage, polls, this::present);
    audience = new Audience<>(this::painter);
    loop = new FrameLoop(Pacer.of(plan.framesASecond()));
    drawing = Thread.ofPlatform().daemon().name("wetpaint-class-frames").start(() -> loop.run(ALWAYS, _ -> {
      audience.show();
      return false;
    }));
    sweep();
  }

  /** Sends those away whose terminals have not read for long: they hold places, and nobody sits there. */
  private void sweep() {
    attendees.forEach(attendee -> attendee.expire(STALLED));
    later(this::sweep, SWEEP);
  }

  private Audience.Painter<Prospect> painter() {
    var screenplay = new Screenplay();
    var lessons = new LessonScreen();
    return (screen, prospect, charset) -> {
      var traits = prospect.traits();
      var look = desk.look(prospect);
      var lesson = stage.lesson().filter(_ -> traits.own().isEmpty());
      if (lesson.isEmpty()) {
        screenplay.draw(screen, look, traits.theme(), charset);
      } else if (traits.standing() == Prospect.Standing.TEACHER) {
        lessons.draw(screen, look, lesson.orElseThrow(), traits.notes(), traits.theme(), charset);
      } else {
        // The notes are the teacher's.
        lessons.drawStage(screen, look, lesson.orElseThrow(), traits.theme(), charset);
      }
    };
  }

  /** The desk, from which the class is led. */
  public Desk desk() {
    return desk;
  }

  /** The show or something about the class is another now. */
  public void changed() {
    polls.follow(stage.look());
    newsroom.changed();
    stage.classChanged();
    var now = stage.revision();
    var isByKey = revision.getAndSet(now) != now;
    // Where all watch by browsers nothing is drawn here.
    if (audience.size() > 0) {
      if (isByKey) {
        loop.hurry();
      } else {
        loop.wake();
      }
    }
  }

  /**
   * Lets somebody watch.
   *
   * @param sink takes their frames, the terminal is taken already
   * @param out  is called, on any thread, when they are to leave, with a sentence why, or none if they asked to
   */
  public Watcher enter(Member member, TerminalKind kind, TerminalSize size, FrameSink sink,
      Watcher.Exit out) {
    var watcher = new Watcher(this, member, plan.viewers().get(), out);
    watcher.sit(audience.join(kind, size, watcher.prospect(), sink, fault -> {
      var _ = out.leave(Optional.of("A fault in Wetpaint: " + fault));
    }));
    admit(watcher);
    return watcher;
  }

  /** Counts somebody in, until they {@link #leave}. */
  void admit(Attendee attendee) {
    if (attendees.add(attendee)) {
      students.add(attendee.member());
    }
    if (attendee.member().teaches()) {
      stage.teacherCame();
    }
    send(attendee::look);
    countSoon();
  }

  void leave(Attendee attendee) {
    if (attendees.remove(attendee)) {
      students.remove(attendee.member());
      send(() -> {
        attendee.end();
        desk.left(attendee);
      });
      countSoon();
    }
  }

  /** Who is in on this server, without the teacher. */
  Roll students() {
    return students;
  }

  /** How many are in, here and on other servers. */
  int present() {
    return students.size() + elsewhere;
  }

  /** Takes note of how many are in on other servers. */
  void elsewhere(int count) {
    if (count != elsewhere) {
      elsewhere = count;
      refreshSoon();
    }
  }

  /** Those to whom the keys can be lent, by name. */
  List<Attendee> deputies() {
    return attendees.stream().filter(attendee -> !attendee.member().teaches())
        .sorted(Comparator.comparing(attendee -> attendee.member().voter())).toList();
  }

  /** Whether there are as many off on their own as can be. */
  boolean isFull() {
    return attendees.stream().filter(Attendee::isOff).count() >= OFF;
  }

  /** Has all who are off on their own back. */
  void callBack() {
    send(() -> attendees.forEach(attendee -> attendee.comeBack("The teacher called everybody back")));
    newsroom.recall();
  }

  /** Has the picture of everybody follow what they and the class are at. On the class's thread. */
  void refresh() {
    attendees.forEach(Attendee::look);
    newsroom.changed();
    wake();
  }

  /** Redraws soon for everybody who sees how many are in and have voted: once, however many come in meanwhile. */
  private void countSoon() {
    if (counting.compareAndSet(false, true)) {
      later(() -> {
        counting.set(false);
        attendees.stream().filter(attendee -> attendee.member().teaches()).forEach(Attendee::look);
        newsroom.changed();
        wake();
      }, COUNTS);
    }
  }

  /** Refreshes soon: once, however much happens meanwhile. */
  void refreshSoon() {
    if (refreshing.compareAndSet(false, true)) {
      send(() -> {
        refreshing.set(false);
        refresh();
      });
    }
  }

  /** Somebody's own show, which begins at a cue; what goes wrong in it is told to them. */
  OwnShow own(Cue cue, Consumer<Throwable> faults) {
    return new OwnShow(plan.shows().apply(cue), thread, background, ticker, 1000 / plan.framesASecond(),
        loop::wake, faults);
  }

  SharedShow stage() {
    return stage;
  }

  Polls polls() {
    return polls;
  }

  Newsroom newsroom() {
    return newsroom;
  }

  Prospects prospects() {
    return prospects;
  }

  Ticker ticker() {
    return ticker;
  }

  /** Somebody is to be shown what they have missed. */
  void again() {
    loop.wake();
  }

  /** The teacher waits to see what a key does. */
  void hurry() {
    loop.hurry();
  }

  /** Something is to be drawn anew, for the teacher too. */
  void wake() {
    loop.wake();
    stage.classChanged();
  }

  /** Has something done on the class's thread. */
  void send(Runnable message) {
    later(message, 0);
  }

  /** Has something done on the class's thread so many milliseconds later. */
  void later(Runnable message, long millis) {
    try {
      var _ = thread.schedule(() -> attempt(message), millis, TimeUnit.MILLISECONDS);
    } catch (RejectedExecutionException e) {
      // The class is over.
    }
  }

  /** A fault in one message ends that message, not the class. */
  private void attempt(Runnable message) {
    try {
      message.run();
    } catch (RuntimeException | StackOverflowError e) {
      desk.tell("A fault in Wetpaint: " + e);
    }
  }

  /** Whether the class goes on. */
  public boolean isOpen() {
    return open;
  }

  /** Ends the class: everybody gets their terminal back. */
  @Override
  public synchronized void close() {
    if (!open) {
      return;
    }
    open = false;
    loop.stop();
    awaitAll(attendees.stream().map(attendee -> attendee.dismiss("The class is over.")).toList());
    thread.shutdownNow();
    background.shutdownNow();
    drawing.interrupt();
    plan.votes().ifPresent(VoteFile::close);
  }

  /** Waits for all farewells, but not for those of terminals that don't read. */
  private static void awaitAll(List<CompletableFuture<Void>> farewells) {
    try {
      CompletableFuture.allOf(farewells.toArray(CompletableFuture[]::new)).get(FAREWELL,
          TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException | TimeoutException e) {
      // Nobody else is kept waiting for them.
    }
  }
}

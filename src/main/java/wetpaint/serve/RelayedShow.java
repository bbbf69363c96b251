package wetpaint.serve;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

import com.googlecode.lanterna.input.KeyStroke;
import redis.clients.jedis.StreamEntryID;

import wetpaint.show.Bulletin;
import wetpaint.show.Cue;
import wetpaint.show.CueException;
import wetpaint.show.ShowConfig;
import wetpaint.time.Ticker;
import wetpaint.view.Card;
import wetpaint.view.LessonLook;
import wetpaint.view.Look;

/**
 * The show of a class that is led on another server: it follows the cues that a broker hands on. When the line is lost it goes on by
 * itself, says so, and catches up. For any thread.
 */
public final class RelayedShow implements SharedShow, LedElsewhere, AutoCloseable {
  private static final long MILLI = 1_000_000;
  private static final long RETRY = 500;
  private static final String LOST = "The line to the teacher is lost; this goes on by itself";
  private static final String VERSION = "The teacher's server is of another version of Wetpaint";
  private static final String LEFT = "The teacher has left; this goes on by itself";
  private static final String FOREIGN = "The class is sealed with another key; --relay-key has to be the same on every server";

  private final RelayBroker broker;
  private final String course;
  private final Ticker ticker;
  private final ScheduledExecutorService thread = Executors
      .newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("wetpaint-relayed").factory());
  private final ExecutorService background = Executors
      .newSingleThreadExecutor(Thread.ofPlatform().daemon().name("wetpaint-relayed-later").factory());
  private final Thread reader;
  private final OwnShow show;
  private final AtomicLong revision = new AtomicLong();
  private final CountDownLatch over = new CountDownLatch(1);
  private volatile Optional<Classroom> room = Optional.empty();
  private volatile Optional<RelayPost> post = Optional.empty();
  private volatile Optional<Bulletin> latest = Optional.empty();
  /** What is wrong with the line, and what with the class at its other end. */
  private volatile Optional<String> lost = Optional.empty();
  private volatile Optional<String> said = Optional.empty();
  private volatile Consumer<Optional<String>> told = _ -> {};
  /** The last cue that was taken. */
  private volatile Optional<RelayCue> taken = Optional.empty();

  /**
   * Begins to follow.
   *
   * @param config what is to be seen until the teacher's server says something
   * @param framesASecond of it while it moves
   * @throws ServeException if the broker can't be asked
   */
  public static RelayedShow open(RelayAddress address, RelaySeal seal, ShowConfig config, Ticker ticker,
      int framesASecond) {
    try {
      return new RelayedShow(RelayBroker.open(address, seal, ticker), address.course(), config, ticker,
          framesASecond);
    } catch (RelayException e) {
      throw new ServeException(
          "--follow: expected a broker at " + address.broker() + ", found that " + e.getMessage());
    }
  }

  private RelayedShow(RelayBroker broker, String course, ShowConfig config, Ticker ticker,
      int framesASecond) {
    this.broker = broker;
    this.course = course;
    this.ticker = ticker;
    show = new OwnShow(config, thread, background, ticker, 1000 / framesASecond, this::changed, this::fault);
    reader = Thread.ofPlatform().daemon().name("wetpaint-relay").start(this::read);
  }

  /** Has a class see it. */
  public void show(Classroom classroom) {
    room = Optional.of(classroom);
    post = Optional.of(new RelayPost(broker, () -> classroom.students().size()));
    classroom.changed();
  }

  /** A fault ends what it happened in, not the line: the next cue is followed again. */
  private void fault(Throwable e) {
    room.ifPresent(classroom -> classroom.desk().tell("A fault in Wetpaint: " + e));
  }

  private void changed() {
    room.ifPresent(Classroom::changed);
  }

  private void read() {
    var after = new StreamEntryID();
    try {
      while (over.getCount() > 0) {
        try {
          var cues = broker.cues(after);
          if (!cues.isEmpty()) {
            after = cues.getLast().id();
            take(cues);
          }
          lost(Optional.empty());
        } catch (RelayException e) {
          lost(Optional.of(LOST));
          // A broker that has forgotten all begins anew.
          after = new StreamEntryID();
          if (!over.await(RETRY, TimeUnit.MILLISECONDS)) {
            resetClock();
          }
        }
      }
    } catch (InterruptedException e) {
      // It is over.
    }
  }

  private void resetClock() {
    try {
      broker.setClock();
    } catch (RelayException e) {
      // It is tried again with the next cue.
    }
  }

  private void lost(Optional<String> found) {
    if (!found.equals(lost)) {
      lost = found;
      tell();
    }
  }

  private void said(Optional<String> found) {
    if (!found.equals(said)) {
      said = found;
      tell();
    }
  }

  private void tell() {
    room.ifPresent(Classroom::refreshSoon);
    told.accept(trouble());
  }

  /** Has somebody told whenever something else is wrong, or nothing any more: on the thread that finds it out. */
  public void onTrouble(Consumer<Optional<String>> listener) {
    told = listener;
    trouble().ifPresent(_ -> listener.accept(trouble()));
  }

  /** Each is complete: of several the last that is newer than all before is what counts. */
  private void take(List<RelayBroker.Kept> kept) {
    var newest = Optional.<RelayBroker.Kept>empty();
    for (var one : kept) {
      var before = newest.flatMap(RelayBroker.Kept::cue).or(() -> taken);
      if (one.cue().filter(cue -> before.filter(earlier -> !cue.isAfter(earlier)).isEmpty()).isPresent()) {
        newest = Optional.of(one);
      }
    }
    if (taken.isEmpty() && kept.stream().allMatch(one -> one.cue().isEmpty())) {
      said(Optional.of(FOREIGN));
    }
    newest.ifPresent(this::take);
  }

  private void take(RelayBroker.Kept kept) {
    var cue = kept.cue().orElseThrow();
    if (cue.isEnd()) {
      taken = Optional.of(cue);
      said(Optional.of(LEFT));
      return;
    }
    try {
      var bulletin = Bulletin.parse(cue.json());
      var then = ticker.nanos() / MILLI - (broker.millis() - kept.since()) - cue.late();
      taken = Optional.of(cue);
      said(Optional.empty());
      thread.execute(() -> {
        try {
          follow(bulletin, then);
        } catch (RuntimeException | StackOverflowError e) {
          fault(e);
        }
      });
    } catch (CueException e) {
      said(Optional.of(VERSION));
    } catch (RejectedExecutionException e) {
      // It is over.
    }
  }

  private void follow(Bulletin bulletin, long then) {
    var begins = latest.isEmpty();
    var recalled = latest.filter(before -> before.recalls() != bulletin.recalls()).isPresent();
    latest = Optional.of(bulletin);
    revision.incrementAndGet();
    show.follow(bulletin.cue(), then);
    if (begins) {
      tell();
    }
    room.ifPresent(Classroom::refreshSoon);
    if (recalled) {
      room.ifPresent(Classroom::callBack);
    }
  }

  @Override
  public Look look() {
    return show.look();
  }

  @Override
  public Optional<LessonLook> lesson() {
    return latest.flatMap(Bulletin::lesson);
  }

  @Override
  public long revision() {
    return revision.get();
  }

  @Override
  public void press(KeyStroke key) {
    // Nobody has the keys here.
  }

  @Override
  public void cue(Consumer<Cue> taker) {
    try {
      thread.execute(() -> taker.accept(show.cue()));
    } catch (RejectedExecutionException e) {
      // It is over.
    }
  }

  @Override
  public boolean isWaiting() {
    return latest.isEmpty();
  }

  @Override
  public Optional<LedElsewhere> lead() {
    return Optional.of(this);
  }

  @Override
  public Optional<Card.Poll> poll() {
    return latest.flatMap(Bulletin::poll);
  }

  @Override
  public void vote(String ballot, Member who, int choice) {
    taken.ifPresent(cue -> post.ifPresent(to -> to
        .take(new RelayVote(cue.session(), ballot, who.name(), choice, broker.millis()))));
  }

  @Override
  public Optional<String> trouble() {
    return lost.or(() -> said)
        .or(() -> latest.isEmpty()
            ? Optional.of("The class \"" + course + "\" begins when its teacher comes")
            : Optional.empty());
  }

  @Override
  public void close() {
    over.countDown();
    reader.interrupt();
    post.ifPresent(RelayPost::close);
    // What is planned is cancelled by it; then the thread has nothing more to do.
    thread.execute(show::close);
    thread.shutdown();
    background.shutdownNow();
    broker.close();
  }
}

package wetpaint.serve;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * The teacher's end of a relay: tells the class's other servers, by a broker, what is shown, and counts the votes that they take. The
 * lesson never waits for it: it has a thread of its own and takes the latest edition there is. For any thread.
 */
public final class RelaySender implements AutoCloseable {
  /** Milliseconds between two looks at the broker while nothing happens here. */
  private static final long BEAT = 250;
  /** Beats between two looks at how many watch elsewhere. */
  private static final int CENSUS = 8;
  /** Milliseconds after a question was revealed for which votes are counted that were given before and are on their way. */
  private static final long ON_THE_WAY = 2000;
  /** Milliseconds that the end of the lesson waits for the last word to go out. */
  private static final long FAREWELL = 500;
  private static final long MILLI = 1_000_000;

  private final RelayBroker broker;
  private final Classroom room;
  private final long session;
  private final ScheduledExecutorService thread = Executors
      .newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("wetpaint-relay").factory());
  private final AtomicBoolean news = new AtomicBoolean();
  private final Consumer<Edition> reader = this::take;
  private volatile Optional<Edition> latest = Optional.empty();
  private long sent;
  private boolean lost;
  private int beats;
  /** Of the question that votes are counted for: its word, when the votes that count were given, and since when it is revealed. */
  private String ballot = "";
  private final Map<String, Long> counted = new HashMap<>();
  private Optional<Long> revealed = Optional.empty();

  /** Begins. @throws ServeException if the broker can't be asked */
  public static RelaySender open(RelayAddress address, RelaySeal seal, Classroom room) {
    var broker = new RelayBroker(address, seal, room.ticker());
    try {
      broker.setClock();
      return new RelaySender(broker, room);
    } catch (RelayException e) {
      broker.close();
      throw new ServeException(
          "--relay: expected a broker at " + address.broker() + ", found that " + e.getMessage());
    }
  }

  private RelaySender(RelayBroker broker, Classroom room) {
    this.broker = broker;
    this.room = room;
    session = broker.millis();
    room.newsroom().subscribe(reader);
    var _ = thread.scheduleWithFixedDelay(this::beat, BEAT, BEAT, TimeUnit.MILLISECONDS);
  }

  private void take(Edition edition) {
    latest = Optional.of(edition);
    hurry();
  }

  /** Sends what is new soon: one beat that has not begun is enough for all that comes meanwhile. */
  private void hurry() {
    if (news.compareAndSet(false, true)) {
      try {
        thread.execute(this::beat);
      } catch (RejectedExecutionException e) {
        // It is over.
      }
    }
  }

  private void beat() {
    news.set(false);
    try {
      send();
      count();
      if (beats++ % CENSUS == 0) {
        room.elsewhere(broker.present());
      }
      if (lost) {
        lost = false;
        room.desk().tell("The relay is back: the class elsewhere sees this again");
      }
    } catch (RelayException e) {
      if (!lost) {
        lost = true;
        room.desk().tell("The relay is lost: " + e.getMessage() + "; it is tried again");
      }
      // A broker that comes back may have lost everything: all is sent and counted anew.
      sent = 0;
      counted.clear();
    } catch (RuntimeException e) {
      // A fault in one beat ends that beat, not the relay.
      room.desk().tell("A fault in Wetpaint: " + e);
    }
  }

  /** Tells the class elsewhere that this is the end, if the line is there. */
  private void leave() {
    if (!lost) {
      try {
        broker.send(RelayCue.end(session, sent + 1));
      } catch (RelayException e) {
        // Then they are told that the line is lost.
      }
    }
  }

  private void send() {
    var edition = latest;
    if (edition.isPresent() && edition.orElseThrow().number() > sent) {
      if (lost) {
        broker.setClock();
      }
      var told = edition.orElseThrow();
      broker.send(new RelayCue(session, told.number(), room.ticker().nanos() / MILLI - told.bulletin().at(),
          told.json()));
      sent = told.number();
    }
  }

  /** Counts what was voted elsewhere, as long as votes count and a little longer. */
  private void count() {
    var votes = room.polls().now().filter(asked -> asked.state() != Ballot.State.CLOSED);
    if (votes.isEmpty()) {
      return;
    }
    var asked = votes.orElseThrow();
    var word = asked.word();
    if (!word.equals(ballot)) {
      ballot = word;
      counted.clear();
    }
    var now = broker.millis();
    revealed = asked.state() == Ballot.State.OPEN ? Optional.empty() : revealed.or(() -> Optional.of(now));
    if (revealed.filter(since -> now - since > ON_THE_WAY).isEmpty()) {
      broker.votes(session, word)
          .filter(vote -> vote.at() > counted.getOrDefault(vote.voter(), Long.MIN_VALUE))
          .forEach(vote -> {
            counted.put(vote.voter(), vote.at());
            room.polls().post(Member.of(vote.name(), false, vote.name()), vote.choice(), word);
          });
    }
  }

  @Override
  public void close() {
    room.newsroom().unsubscribe(reader);
    try {
      thread.execute(this::leave);
      thread.shutdown();
      if (!thread.awaitTermination(FAREWELL, TimeUnit.MILLISECONDS)) {
        thread.shutdownNow();
      }
    } catch (InterruptedException e) {
      thread.shutdownNow();
      Thread.currentThread().interrupt();
    }
    broker.close();
  }
}

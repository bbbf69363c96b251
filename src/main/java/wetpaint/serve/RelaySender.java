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
  /** Beats between two times that the lead is kept: several in the time for which it is. */
  private static final int LEAD = 4;
  /** Milliseconds after a question was revealed for which votes are counted that were given before and are on their way. */
  private static final long ON_THE_WAY = 2000;
  /** Milliseconds that the end of the lesson waits for the last word to go out. */
  private static final long FAREWELL = 500;
  private static final long MILLI = 1_000_000;

  private final RelayBroker broker;
  private final Classroom room;
  private final ScheduledExecutorService thread = Executors
      .newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("wetpaint-relay").factory());
  private final AtomicBoolean news = new AtomicBoolean();
  private final Consumer<Edition> reader = this::take;
  private volatile Optional<Edition> latest = Optional.empty();
  /** By when it began its servers tell an edition from those of an earlier lesson, and votes. */
  private RelayLead lead;
  /** Whether another leads the class. */
  private boolean deposed;
  private long sent;
  private boolean lost;
  private int beats;
  /** Of the question that votes are counted for: its word, when the votes that count were given, and since when it is revealed. */
  private String ballot = "";
  private final Map<String, Long> counted = new HashMap<>();
  private Optional<Long> revealed = Optional.empty();

  /** Begins. @throws ServeException if the broker can't be asked, or another leads the class */
  public static RelaySender open(RelayAddress address, RelaySeal seal, Classroom room) {
    try {
      var broker = RelayBroker.open(address, seal, room.ticker());
      var lead = RelayLead.here(broker.millis());
      var other = broker.lead(lead);
      if (other.isPresent()) {
        broker.close();
        throw new ServeException("--relay: expected a class that nobody leads, found that "
            + address.course() + " is led on " + other.orElseThrow()
            + "; end that one first, or if it is gone already, try again in " + RelayLead.LEASE / 1000
            + " s");
      }
      return new RelaySender(broker, room, lead);
    } catch (RelayException e) {
      throw new ServeException(
          "--relay: expected a broker at " + address.broker() + ", found that " + e.getMessage());
    }
  }

  private RelaySender(RelayBroker broker, Classroom room, RelayLead lead) {
    this.broker = broker;
    this.room = room;
    this.lead = lead;
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
      if (lost || beats % LEAD == 0) {
        keep();
      }
      if (!deposed) {
        send();
        count();
        if (beats % CENSUS == 0) {
          room.elsewhere(broker.present());
        }
      }
      beats++;
      if (lost) {
        lost = false;
        if (!deposed) {
          room.desk().tell("The relay is back: the class elsewhere sees this again");
        }
      }
    } catch (RelayException e) {
      if (!lost) {
        lost = true;
        room.desk().tell("The relay is lost: " + e.getMessage() + "; it is tried again");
      }
      // A broker that comes back may have lost everything.
      anew();
    } catch (RuntimeException e) {
      // A fault in one beat ends that beat, not the relay.
      room.desk().tell("A fault in Wetpaint: " + e);
    }
  }

  /** All is to be sent and counted anew. */
  private void anew() {
    sent = 0;
    counted.clear();
  }

  /** Keeps the lead of the class, or waits until nobody has it: another may have taken it while the line was lost. */
  private void keep() {
    if (deposed) {
      // What it would say is to be later than all that was told.
      lead = lead.anew(Math.max(broker.millis(), lead.since() + 1));
    }
    var other = broker.lead(lead);
    if (other.isPresent() && !deposed) {
      room.desk().tell("The class elsewhere is now led on " + other.orElseThrow());
      room.elsewhere(0);
    }
    if (other.isEmpty() && deposed) {
      anew();
      room.desk().tell("The class elsewhere sees this again");
    }
    deposed = other.isPresent();
  }

  /** Tells the class elsewhere that this is the end, if the line is there. */
  private void leave() {
    if (!lost && !deposed) {
      try {
        broker.send(RelayCue.end(lead.since(), sent + 1));
        broker.resign(lead);
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
      broker.send(
          new RelayCue(lead.since(), told.number(), room.ticker().nanos() / MILLI - told.bulletin().at(),
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
      broker.votes(lead.since(), word)
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

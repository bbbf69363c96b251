package wetpaint.serve;

import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;

/** Takes votes to the teacher's server by the broker, and says how many are in here. Nobody waits for it. For any thread. */
final class RelayPost implements AutoCloseable {
  private static final long CENSUS = 2000;
  private static final long RETRY = 500;
  /** Votes that wait for a broker to come back: more than a class has in a round. */
  private static final int MOST = 100_000;

  private final RelayBroker broker;
  private final IntSupplier present;
  private final String server = UUID.randomUUID().toString();
  private final BlockingDeque<RelayVote> votes = new LinkedBlockingDeque<>(MOST);
  private final Thread thread;
  private volatile boolean open = true;
  private long told = Long.MIN_VALUE;

  RelayPost(RelayBroker broker, IntSupplier present) {
    this.broker = broker;
    this.present = present;
    thread = Thread.ofPlatform().daemon().name("wetpaint-relay-post").start(this::run);
  }

  /** Takes a vote along soon. */
  void take(RelayVote vote) {
    var _ = votes.offer(vote);
  }

  private void run() {
    try {
      while (open) {
        var vote = Optional.ofNullable(votes.poll(CENSUS, TimeUnit.MILLISECONDS));
        try {
          vote.ifPresent(broker::vote);
          if (broker.millis() - told >= CENSUS || told == Long.MIN_VALUE) {
            broker.present(server, present.getAsInt());
            told = broker.millis();
          }
        } catch (RelayException e) {
          // A later vote of the same person goes after this one, as it did before.
          vote.ifPresent(votes::offerFirst);
          Thread.sleep(RETRY);
        }
      }
    } catch (InterruptedException e) {
      // It is over.
    }
  }

  @Override
  public void close() {
    open = false;
    thread.interrupt();
  }
}

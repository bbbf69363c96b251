package wetpaint.serve;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;

/** Takes votes to the teacher's server by the broker, and says how many are in here. Nobody waits for it. For any thread. */
final class RelayPost implements AutoCloseable {
  private static final long CENSUS = 2000;
  private static final long RETRY = 500;

  private final RelayBroker broker;
  private final IntSupplier present;
  private final String server = UUID.randomUUID().toString();
  /** What is to be taken: of each person the last vote. */
  private final Map<String, RelayVote> votes = new LinkedHashMap<>();
  private final ScheduledExecutorService thread = Executors
      .newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("wetpaint-relay-post").factory());

  RelayPost(RelayBroker broker, IntSupplier present) {
    this.broker = broker;
    this.present = present;
    var _ = thread.scheduleWithFixedDelay(this::count, 0, CENSUS, TimeUnit.MILLISECONDS);
  }

  /** Takes a vote along soon. */
  void take(RelayVote vote) {
    var first = put(vote);
    if (first) {
      later(0);
    }
  }

  private boolean put(RelayVote vote) {
    synchronized (votes) {
      votes.put(vote.voter(), vote);
      return votes.size() == 1;
    }
  }

  private void later(long millis) {
    try {
      var _ = thread.schedule(this::deliver, millis, TimeUnit.MILLISECONDS);
    } catch (RejectedExecutionException e) {
      // It is over.
    }
  }

  private void deliver() {
    try {
      for (var vote : waiting()) {
        broker.vote(vote);
        synchronized (votes) {
          // Unless they have changed their mind meanwhile.
          votes.remove(vote.voter(), vote);
        }
      }
      if (!waiting().isEmpty()) {
        later(0);
      }
    } catch (RelayException e) {
      later(RETRY);
    }
  }

  private List<RelayVote> waiting() {
    synchronized (votes) {
      return List.copyOf(votes.values());
    }
  }

  private void count() {
    try {
      broker.present(server, present.getAsInt());
    } catch (RelayException e) {
      // It is said again soon.
    }
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }
}

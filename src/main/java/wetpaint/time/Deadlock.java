package wetpaint.time;

import java.util.Collection;
import java.util.stream.Collectors;

/** Everybody waits and nobody is due. */
public final class Deadlock extends IllegalStateException {
  private static final long serialVersionUID = 1;
  private static final int NAMED = 20;

  private Deadlock(String message) {
    super(message);
  }

  static Deadlock among(long now, Collection<Participant> participants) {
    var stuck = participants.stream().filter(p -> !p.servant).toList();
    var named = stuck.stream().limit(NAMED)
        .map(p -> p.name + " waits for " + p.waitsFor())
        .collect(Collectors.joining("; "));
    var others = stuck.size() > NAMED ? "; and " + (stuck.size() - NAMED) + " more" : "";
    return new Deadlock("Deadlock at " + now + " ms: " + named + others);
  }
}

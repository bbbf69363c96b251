package wetpaint.time;

import java.util.PriorityQueue;

/** Who is due when: by instant, and those of one instant in the order of their birth. */
final class Agenda {
  private final PriorityQueue<Wake> wakes = new PriorityQueue<>();

  /** Has a participant wake at an instant, and at no other that was set before. */
  void add(Participant participant, long at) {
    wakes.add(new Wake(at, participant, ++participant.ticket));
  }

  /** When somebody is due next, or {@link Long#MAX_VALUE} if nobody is. */
  long next() {
    for (Wake wake; (wake = wakes.peek()) != null; wakes.remove()) {
      if (wake.isCurrent()) {
        return wake.at();
      }
    }
    return Long.MAX_VALUE;
  }

  /** Takes off whoever is due {@link #next}. */
  Participant take() {
    return wakes.remove().participant();
  }

  void clear() {
    wakes.clear();
  }
}

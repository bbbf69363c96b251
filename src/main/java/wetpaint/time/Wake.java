package wetpaint.time;

/** That a participant is due; stale once the participant has been woken by something else. */
record Wake(long at, Participant participant, long ticket) implements Comparable<Wake> {
  boolean isCurrent() {
    return !participant.over && participant.ticket == ticket;
  }

  @Override
  public int compareTo(Wake other) {
    var byInstant = Long.compare(at, other.at);
    return byInstant != 0 ? byInstant : Integer.compare(participant.number, other.participant.number);
  }
}

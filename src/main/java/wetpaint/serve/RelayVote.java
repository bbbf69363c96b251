package wetpaint.serve;

import java.util.Optional;

/**
 * A vote on its way to the teacher's server.
 *
 * @param ballot which question and round it is for
 * @param name   who votes, as they typed it
 * @param choice the number of the answer, from 0
 * @param at     when, in milliseconds of the broker's clock: of two votes of one person the later one counts
 */
record RelayVote(long session, String ballot, String name, int choice, long at) {
  private static final String KIND = "vote";
  private static final int PARTS = 4;

  /** Under whose name it is kept at the broker. */
  String voter() {
    return Member.of(name, false, name).voter();
  }

  /** What is kept there. */
  String text(RelaySeal seal) {
    return choice + " " + at + " " + seal.of(parts()) + " " + name;
  }

  /** The vote that is kept under that voter; none if it is nothing that a server of the class took. */
  static Optional<RelayVote> of(long session, String ballot, String voter, String text, RelaySeal seal) {
    var parts = text.split(" ", PARTS);
    try {
      if (parts.length < PARTS) {
        return Optional.empty();
      }
      var vote = new RelayVote(session, ballot, parts[3], Integer.parseInt(parts[0]),
          Long.parseLong(parts[1]));
      return Optional.of(vote)
          .filter(read -> read.voter().equals(voter) && seal.fits(parts[2], read.parts()));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private String[] parts() {
    return new String[]{KIND, Long.toString(session), ballot, name, Integer.toString(choice),
        Long.toString(at)};
  }
}

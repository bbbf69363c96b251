package wetpaint.view;

import java.util.List;
import java.util.Optional;

/** What lies before one viewer in a class and not before the show: it takes the place of the show's own overlay. */
public sealed interface Card {
  /**
   * How to join a class, to be read from the last row of a room.
   *
   * @param command what to type
   * @param code    the class code to give then, if there is one
   * @param proof   the fingerprint of the server's key
   * @param names   who is in
   * @param page    where a browser joins, if one can
   */
  record Join(String command, Optional<String> code, String proof, List<String> names, Optional<Page> page)
      implements
        Card {
    /** Copies the names. */
    public Join {
      names = List.copyOf(names);
    }
  }

  /**
   * A page to open.
   *
   * @param address what to type
   * @param code    a link to it for a camera
   */
  record Page(String address, Optional<QrPattern> code) {}

  /**
   * A link to a moment.
   *
   * @param address what to open
   * @param code    the same for a camera; none if it is too long for that
   */
  record Link(String address, Optional<QrPattern> code) implements Card {}

  /** Something of a show's, laid before this viewer only. */
  record Laid(Look.Overlay overlay) implements Card {}

  /**
   * A question that is put to a class.
   *
   * @param question with the right answer and the beliefs in it if it is revealed, without them if not
   * @param rounds   how many chose each answer, in each round; empty until it is revealed
   * @param round    the number of this round, from 1
   * @param voted    how many have answered in this round
   * @param present  how many are in
   * @param choice   the number of the answer that this viewer chose, from 0, or -1
   * @param teaches  whether this viewer asks and does not answer
   */
  record Poll(Look.Overlay.Question question, List<List<Integer>> rounds, int round, int voted, int present,
      int choice,
      boolean teaches) implements Card {
    /** Copies the rounds. */
    public Poll {
      rounds = rounds.stream().map(List::copyOf).toList();
    }

    /** The same without what is asked, where that is told elsewhere. */
    Poll untold() {
      return new Poll(question.untold(), rounds, round, voted, present, choice, teaches);
    }

    /** {@code 12 of 20 answered}. */
    String count() {
      return voted + " of " + present + " answered";
    }

    /** The same for a viewer who chose that answer, by its number from 0, or -1. */
    public Poll chosen(int answer) {
      return new Poll(isRevealed() ? question.answered(answer) : question, rounds, round, voted, present,
          answer,
          teaches);
    }

    /** Whether the answers are told. */
    public boolean isRevealed() {
      return !rounds.isEmpty();
    }
  }
}

package wetpaint.serve;

import java.util.Optional;

import wetpaint.view.Card;

/** The end of a show that is led on another server: what the class is asked there, and where votes go. For any thread. */
public interface LedElsewhere {
  /** What is asked, or was and is revealed. */
  Optional<Card.Poll> poll();

  /**
   * Takes a vote there, soon.
   *
   * @param ballot which question and round it is for
   */
  void vote(String ballot, Member who, int choice);

  /** What is wrong with the line, if something is. */
  Optional<String> trouble();
}

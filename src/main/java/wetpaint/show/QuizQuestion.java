package wetpaint.show;

import java.util.List;

import wetpaint.view.Look;

/**
 * A question about a run, answered by the scheduler.
 *
 * @param choices     two to four, which read differently
 * @param right       the number of the right one, from 0
 * @param explanation a sentence or two on why it is the right one, with figures of the run
 */
public record QuizQuestion(QuestionKind kind, String text, List<Choice> choices, int right,
    String explanation) {
  /**
   * What can be answered.
   *
   * @param belief what somebody believes who answers so, in a few words; empty for the right one
   */
  public record Choice(String text, String belief) {}

  /** @throws IllegalArgumentException if none of the choices is the right one */
  public QuizQuestion {
    choices = List.copyOf(choices);
    if (right < 0 || right >= choices.size()) {
      throw new IllegalArgumentException(
          "one of " + choices.size() + " choices is right, not number " + right);
    }
  }

  /** The question as it lies over the screen, with the right answer in it, not yet given. */
  public Look.Overlay.Question overlay() {
    return new Look.Overlay.Question(text, choices.stream().map(Choice::text).toList(),
        choices.stream().map(Choice::belief).toList(), right, -1, explanation);
  }
}

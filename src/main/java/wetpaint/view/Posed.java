package wetpaint.view;

import java.util.Optional;

/** A question, which takes the place of the caption and of some rows of the canvases. */
interface Posed extends View {
  /** Rows it takes on a screen of so many columns, if there is room for them. */
  int rows(int columns);

  /** The least rows in which all that matters of it can be read on a screen of so many columns. */
  int least(int columns);

  /** What is asked of this viewer, if anything is. */
  static Optional<Posed> of(Look look) {
    var card = look.own().card();
    if (card.isPresent()) {
      return card.orElseThrow() instanceof Card.Poll poll
          ? Optional.of(new PollView(poll))
          : Optional.empty();
    }
    var overlay = look.front().overlay();
    return overlay.isPresent() && overlay.orElseThrow() instanceof Look.Overlay.Question question
        ? Optional.of(new QuestionView(question))
        : Optional.empty();
  }
}

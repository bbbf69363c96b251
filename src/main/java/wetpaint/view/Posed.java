package wetpaint.view;

import java.util.Optional;

/** A question, which takes the place of the caption and of some rows of the canvases. */
interface Posed extends View {
  /** Rows it takes on a screen of so many columns, if there is room for them. */
  int rows(int columns);

  /** What is asked of this viewer, if anything is. */
  static Optional<Posed> of(Look look) {
    return look.own().card().isPresent()
        ? look.own().card().filter(Card.Poll.class::isInstance).map(card -> new PollView((Card.Poll) card))
        : look.front().overlay().filter(Look.Overlay.Question.class::isInstance)
            .map(overlay -> new QuestionView((Look.Overlay.Question) overlay));
  }
}

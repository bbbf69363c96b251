package wetpaint.lesson;

/** How far a stop has got. */
public enum Beat {
  /** The question lies over the stage, which stands still. */
  ASK,
  /** It runs. */
  RUN,
  /** The right answer is shown. */
  REVEAL,
  /** What the stop says is told. */
  SAY
}

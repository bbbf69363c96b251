package wetpaint.show;

/** What a question asks about a run that has got to some instant. */
public enum QuestionKind {
  /** Which canvas gets a painter next. */
  NEXT,
  /** When all is done. */
  DONE,
  /** What one more painter gains. */
  PAINTER,
  /** Who is late if a call blocks now. */
  BLOCK,
  /** Whether the last canvas is begun sooner if time is sliced. */
  SLICE
}

package wetpaint.studio;

/** A scenario file that can't be used. The message is one sentence: where (file:line:column), what was expected, what was found. */
public final class ScenarioException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ScenarioException(String file, String sentence) {
    super(file + ": " + sentence);
  }

  /** A mistake at a line and a column, both from 1. */
  ScenarioException(String file, int line, int column, String sentence) {
    super(file + ":" + line + ":" + column + ": " + sentence);
  }
}

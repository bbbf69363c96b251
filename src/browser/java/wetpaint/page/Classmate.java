package wetpaint.page;

import org.teavm.jso.JSBody;

/** The class that the page is in, as {@code class.js} offers it. */
final class Classmate {
  private Classmate() {}

  /** Joins, or asks for the code and the name first. */
  @JSBody(script = "wetpaint.classmate.start();")
  static native void start();

  /** The number of the answer that was chosen, from 0, or -1. */
  @JSBody(script = "return wetpaint.classmate.choice();")
  static native int choice();

  /** Whether the keys are lent to this page. */
  @JSBody(script = "return wetpaint.classmate.steers();")
  static native boolean steers();

  /** What is to be told now, if this was not asked since; empty if nothing. */
  @JSBody(script = "return wetpaint.classmate.told();")
  static native String told();

  /** Votes in the round and on the question of that word. */
  @JSBody(params = {"ballot", "answer"}, script = "wetpaint.classmate.vote(ballot, answer);")
  static native void vote(String ballot, int answer);

  /** Presses a key of the class's show. */
  @JSBody(params = "key", script = "wetpaint.classmate.press(key);")
  static native void press(String key);

  /** Tells the page whether it shows the class's show or one of its own. */
  @JSBody(params = "own", script = "wetpaint.classmate.off(own);")
  static native void off(boolean own);
}

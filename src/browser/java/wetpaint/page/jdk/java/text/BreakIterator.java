package wetpaint.page.jdk.java.text;

import java.util.Locale;

import org.teavm.jso.JSBody;

/** Where a text's characters, as people see them, begin and end, as the browser has it. */
public final class BreakIterator {
  /** There is no further boundary. */
  public static final int DONE = -1;

  private int[] boundaries = {0};
  private int index;

  private BreakIterator() {}

  /** Of characters. */
  public static BreakIterator getCharacterInstance() {
    return new BreakIterator();
  }

  /** Of characters, which are the same in all languages here. */
  public static BreakIterator getCharacterInstance(Locale locale) {
    return new BreakIterator();
  }

  /** The text to look at, from its start. */
  public void setText(String text) {
    boundaries = boundaries(text);
    index = 0;
  }

  /** The start. */
  public int first() {
    index = 0;
    return 0;
  }

  /** Where it is. */
  public int current() {
    return boundaries[index];
  }

  /** The next boundary, or {@link #DONE}. */
  public int next() {
    return index + 1 < boundaries.length ? boundaries[++index] : DONE;
  }

  @JSBody(params = "text", script = "return Int32Array.from([0].concat(Array.from("
      + "new Intl.Segmenter('en').segment(text), function(part) { return part.index + part.segment.length; })));")
  private static native int[] boundaries(String text);
}

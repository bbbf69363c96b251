package wetpaint.page;

import java.util.Optional;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSByRef;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/** The page that the show is in, as {@code host.js} offers it. */
final class Browser {
  private Browser() {}

  /** What is called when something is pressed; it must not wait. */
  @JSFunctor
  interface Pressed extends JSObject {
    /** The name of the key, as the table of keys has it, or what was typed. */
    void pressed(String key);
  }

  /** What is called when there is something to do; it must not wait. */
  @JSFunctor
  interface Called extends JSObject {
    void called();
  }

  /** What is asked for the journal of a cue's run. */
  @JSFunctor
  interface Asked extends JSObject {
    void asked(String cue, Answer answer);
  }

  /** What is told the news of a class. */
  @JSFunctor
  interface Followed extends JSObject {
    /** By how many milliseconds the clock of whoever wrote the bulletin is ahead of the page's. */
    void followed(String bulletin, double ahead);
  }

  /** What hears an answer. */
  @JSFunctor
  interface Answer extends JSObject {
    void answer(String text);
  }

  /** A file that came with the page, if there is one. */
  static Optional<String> file(String name) {
    return hasFile(name) ? Optional.of(text(name)) : Optional.empty();
  }

  @JSBody(params = "name", script = "return Object.prototype.hasOwnProperty.call(wetpaint.files, name);")
  private static native boolean hasFile(String name);

  @JSBody(params = "name", script = "return wetpaint.files[name];")
  private static native String text(String name);

  /** Something that the page was opened with: {@code cue}, {@code theme} or {@code code}; empty if nothing. */
  @JSBody(params = "name", script = "return wetpaint.opening(name);")
  static native String opening(String name);

  /** Milliseconds since the page was opened. */
  @JSBody(script = "return wetpaint.now();")
  static native double now();

  @JSBody(script = "return wetpaint.columns;")
  static native int columns();

  @JSBody(script = "return wetpaint.rows;")
  static native int rows();

  /**
   * Draws a cell, in colours such as 0xff8000; {@code bits} are 1 bold, 2 italic, 4 underlined, 8 two columns wide,
   * 16 under something else.
   */
  @JSBody(params = {"column", "row", "text", "foreground", "background", "bits"},
      script = "wetpaint.cell(column, row, text, foreground, background, bits);")
  static native void cell(int column, int row, String text, int foreground, int background, int bits);

  /** All cells that changed are drawn. */
  @JSBody(script = "wetpaint.drawn();")
  static native void drawn();

  /** The colours of the page around. */
  @JSBody(params = {"screen", "text", "muted", "accent", "line"},
      script = "wetpaint.colours(screen, text, muted, accent, line);")
  static native void colours(int screen, int text, int muted, int accent, int line);

  /** A button for a key, with its word, in a place of the page. */
  @JSBody(params = {"key", "word", "place"}, script = "wetpaint.button(key, word, place);")
  static native void button(String key, String word, String place);

  /** What a key does just now, in a word. */
  @JSBody(params = {"key", "word"}, script = "wetpaint.does(key, word);")
  static native void does(String key, String word);

  /** Whether what a key switches on is on. */
  @JSBody(params = {"key", "pressed"}, script = "wetpaint.pressedIs(key, pressed);")
  static native void pressed(String key, boolean pressed);

  /** What the choices that follow are about; empty if that is plain. */
  @JSBody(params = "title", script = "wetpaint.ask(title);")
  static native void ask(String title);

  /** A choice: its key and its text; {@code kind} is empty or one of right, wrong and other, which are no longer open, or away. */
  @JSBody(params = {"key", "text", "kind"}, script = "wetpaint.choice(key, text, kind);")
  static native void choice(String key, String text, String kind);

  /** Whether the choices are to be seen. */
  @JSBody(params = "open", script = "wetpaint.asking(open);")
  static native void asking(boolean open);

  /** Pixels of the screen in a cell from left to right. */
  @JSBody(script = "return wetpaint.cellWidth();")
  static native int cellWidth();

  /** Pixels of the screen in a cell from top to bottom. */
  @JSBody(script = "return wetpaint.cellHeight();")
  static native int cellHeight();

  /**
   * An image to be shown over those cells, and its number.
   *
   * @param pixels row by row, as a canvas has them in memory; what is in them is shown when it is asked for
   * @param across pixels in a row
   */
  @JSBody(params = {"pixels", "across", "column", "row", "columns", "rows"},
      script = "return wetpaint.image(pixels, across, column, row, columns, rows);")
  static native int image(@JSByRef int[] pixels, int across, int column, int row, int columns, int rows);

  /** Shows rows of pixels of an image, and again what lies over it, if anything does. */
  @JSBody(params = {"image", "from", "to", "covered"}, script = "wetpaint.show(image, from, to, covered);")
  static native void show(int image, int from, int to, boolean covered);

  /** Shows a brush at a pixel of an image, until the image is shown again. */
  @JSBody(params = {"image", "x", "y", "handle", "shade"}, script = "wetpaint.brush(image, x, y, handle, shade);")
  static native void brush(int image, int x, int y, int handle, int shade);

  /** Whether paintings are drawn at the pixels of the screen. */
  @JSBody(script = "return wetpaint.fine();")
  static native boolean fine();

  /** What is told to those who do not see it, now. */
  @JSBody(params = "text", script = "wetpaint.say(text);")
  static native void say(String text);

  /** How things stand, for those who ask. */
  @JSBody(params = "text", script = "wetpaint.state(text);")
  static native void state(String text);

  /** Makes a link to the moment that a cue is. */
  @JSBody(params = "cue", script = "wetpaint.link(cue);")
  static native void link(String cue);

  /** The cue that the page's address asks for since this was asked last; empty if none does. */
  @JSBody(script = "return wetpaint.asked();")
  static native String asked();

  @JSBody(params = {"pressed", "called", "asked", "followed"},
      script = "wetpaint.listen(pressed, called, asked, followed);")
  static native void listen(Pressed pressed, Called called, Asked asked, Followed followed);

  /** Calls when it is time for the next frame. */
  @JSBody(params = "called", script = "wetpaint.frame(called);")
  static native void frame(Called called);

  /** Calls in so many milliseconds, at the latest. */
  @JSBody(params = {"called", "millis"}, script = "wetpaint.later(called, millis);")
  static native void later(Called called, int millis);
}

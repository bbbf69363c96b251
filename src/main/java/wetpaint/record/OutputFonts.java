package wetpaint.record;

import java.io.IOException;

/** Whether there are fonts to draw recordings with. */
public final class OutputFonts {
  private OutputFonts() {}

  /** What was found, in a few words. */
  public static String found() {
    try {
      Typeface.load();
      return "the bundled font loads";
    } catch (IOException | RuntimeException | LinkageError e) {
      return "the bundled font does not load, so GIF and PNG can't be recorded: " + e.getMessage();
    }
  }
}

package wetpaint.record;

import java.io.IOException;
import java.nio.file.Files;

/** Keeps the JDK's graphics from looking for a display and for the system's fonts: we need neither. */
final class Desktop {
  private static final String DISPLAY = "java.awt.headless";
  private static final String FONTS = "sun.awt.fontconfig";

  private Desktop() {}

  /** To be called before anything is asked of the JDK's graphics; later it has no effect. */
  static synchronized void none() {
    System.setProperty(DISPLAY, "true");
    if (System.getProperty(FONTS) == null) {
      withoutFonts();
    }
  }

  /** Loading any font makes the JDK ask fontconfig for the system's, and fail where there is none, unless it is told them. */
  private static void withoutFonts() {
    try {
      var none = Files.createTempFile("wetpaint", ".properties");
      none.toFile().deleteOnExit();
      Files.writeString(none, "version=1\nsequence.allfonts=default\n");
      System.setProperty(FONTS, none.toString());
    } catch (IOException e) {
      // Then it may ask; most systems have an answer.
    }
  }
}

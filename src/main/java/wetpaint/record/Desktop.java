package wetpaint.record;

import java.nio.charset.StandardCharsets;

/** Keeps the JDK's graphics from looking for a display and from asking fontconfig: neither is needed. */
final class Desktop {
  private static final String DISPLAY = "java.awt.headless";
  private static final String FONTS = "sun.awt.fontconfig";
  private static final byte[] NO_FONTS = "version=1\nsequence.allfonts=default\n"
      .getBytes(StandardCharsets.US_ASCII);

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
      System.setProperty(FONTS, Scratch.file(".properties", NO_FONTS).toString());
    } catch (WriteException e) {
      // Then it may ask; most systems have an answer.
    }
  }
}

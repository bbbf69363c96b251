package wetpaint.record;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** The typeface as it is on a machine without fonts, where all pictures look the same. */
final class BundledFont {
  private BundledFont() {}

  static Typeface alone() {
    try {
      return Typeface.with(new SystemFonts(List.of()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

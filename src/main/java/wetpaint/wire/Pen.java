package wetpaint.wire;

/** The colours and styles the terminal writes with now, and the cheapest way to others. */
final class Pen {
  private int foreground;
  private int background;
  private int styles;
  private boolean known;

  int foreground() {
    return foreground;
  }

  int background() {
    return background;
  }

  int styles() {
    return styles;
  }

  /** Forgets what the terminal writes with: the next change starts from a reset. */
  void forget() {
    known = false;
    foreground = WireColor.INK;
    background = WireColor.PAPER;
    styles = 0;
  }

  /** Is as another one is. */
  void follow(Pen other) {
    foreground = other.foreground;
    background = other.background;
    styles = other.styles;
    known = other.known;
  }

  /** Appends what makes it as another one is, if that is known. */
  void join(Pen other, FrameBuffer out) {
    if (other.known) {
      change(out, other.foreground, other.background, other.styles);
    } else {
      forget();
    }
  }

  boolean is(int newForeground, int newBackground, int newStyles) {
    return known && foreground == newForeground && background == newBackground && styles == newStyles;
  }

  /** Appends one SGR that leads to the given colours and styles, or nothing. */
  void change(FrameBuffer out, int newForeground, int newBackground, int newStyles) {
    if (is(newForeground, newBackground, newStyles)) {
      return;
    }
    if (known && newStyles == styles && newForeground != WireColor.INK && newBackground != WireColor.PAPER) {
      // A reset would have to name both colours.
      out.escape();
      append(out, out.length(), foreground, background, styles, newForeground, newBackground, newStyles);
      out.add('m');
      foreground = newForeground;
      background = newBackground;
      return;
    }
    int step = steps(foreground, background, styles, newForeground, newBackground, newStyles);
    int reset = 1 + steps(WireColor.INK, WireColor.PAPER, 0, newForeground, newBackground, newStyles);
    boolean plain = newForeground == WireColor.INK && newBackground == WireColor.PAPER && newStyles == 0;
    out.escape();
    int start = out.length();
    if (!known || plain || reset < step) {
      if (!plain) {
        out.add('0');
        append(out, start, WireColor.INK, WireColor.PAPER, 0, newForeground, newBackground, newStyles);
      }
    } else {
      append(out, start, foreground, background, styles, newForeground, newBackground, newStyles);
    }
    out.add('m');
    foreground = newForeground;
    background = newBackground;
    styles = newStyles;
    known = true;
  }

  /** How many bytes the SGR from one pen to another takes; 0 if they are the same. */
  static int cost(int fromForeground, int fromBackground, int fromStyles, int foreground, int background,
      int styles) {
    int step = steps(fromForeground, fromBackground, fromStyles, foreground, background, styles);
    if (step == 0) {
      return 0;
    }
    if (fromStyles == styles && foreground != WireColor.INK && background != WireColor.PAPER) {
      // A reset would have to name both colours.
      return 2 + step;
    }
    int reset = 1 + steps(WireColor.INK, WireColor.PAPER, 0, foreground, background, styles);
    // ESC [ and m, less the semicolon that the first parameter doesn't need; a reset to plain needs no parameter.
    return reset == 1 ? 3 : 2 + (step < reset + 1 ? step : reset + 1);
  }

  /** The bytes of the parameters, each with a semicolon. */
  private static int steps(int fromForeground, int fromBackground, int fromStyles, int foreground,
      int background,
      int styles) {
    int bytes = 0;
    if (fromForeground != foreground) {
      bytes += 1 + WireColor.length(foreground);
    }
    if (fromBackground != background) {
      bytes += 1 + WireColor.length(background) + WireColor.backgroundSurcharge(background);
    }
    for (int changed = fromStyles ^ styles; changed != 0; changed &= changed - 1) {
      int style = changed & -changed;
      bytes += 1 + FrameBuffer.digits((styles & style) != 0 ? Glyph.on(style) : Glyph.off(style));
    }
    return bytes;
  }

  private static void append(FrameBuffer out, int start, int fromForeground, int fromBackground,
      int fromStyles,
      int foreground,
      int background, int styles) {
    for (int changed = fromStyles ^ styles; changed != 0; changed &= changed - 1) {
      int style = changed & -changed;
      separate(out, start);
      out.decimal((styles & style) != 0 ? Glyph.on(style) : Glyph.off(style));
    }
    if (fromForeground != foreground) {
      separate(out, start);
      WireColor.append(out, foreground, 30);
    }
    if (fromBackground != background) {
      separate(out, start);
      WireColor.append(out, background, 40);
    }
  }

  private static void separate(FrameBuffer out, int start) {
    if (out.length() > start) {
      out.add(';');
    }
  }
}

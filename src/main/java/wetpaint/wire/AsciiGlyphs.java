package wetpaint.wire;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What stands for a character where only ASCII is shown: always one column, space to tilde. */
final class AsciiGlyphs {
  private static final Pattern LETTER = Pattern.compile("(SMALL |CAPITAL |)LETTER (\\w)");

  /** Each character followed by what stands for it. */
  private static final String PUNCTUATION = "·.•*‣>….‥.–-—-‒-―-‐-‑-−-‘'’'‚,‛'"
      + "“\"”\"„\"‟\"«<»>‹<›>×x÷/°o±+µu€E✓v✔v"
      + "✗x✘x★*☆*≤<≥>≈~≠#∞8†+‡+⏸|⏹#⏎<";

  // U+2580 to U+259F: halves, eighths from below, eighths from the left, shades, quadrants.
  private static final String BLOCKS = "\"__==###" + "####||||" + "|.=%\"|.." + "'#\\##'/#";

  private AsciiGlyphs() {}

  /** The character that stands for a code point; '?' only for letters of scripts that have no like in ASCII. */
  static int of(int point) {
    if (point >= ' ' && point <= '~') {
      return point;
    }
    int listed = PUNCTUATION.indexOf(point);
    if (listed >= 0) {
      return PUNCTUATION.charAt(listed + 1);
    }
    if (point >= 0x2500 && point < 0x2580) {
      return box(point);
    }
    if (point >= 0x2580 && point < 0x25a0) {
      return BLOCKS.charAt(point - 0x2580);
    }
    if (point >= 0x2800 && point < 0x2900) {
      return " .:-=+*#%".charAt(Integer.bitCount(point - 0x2800));
    }
    int plain = Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKD).codePointAt(0);
    if (plain >= ' ' && plain <= '~') {
      return plain;
    }
    var name = Character.getName(point);
    return name == null ? '?' : named(name);
  }

  private static int box(int point) {
    return switch (point) {
      case 0x2500, 0x2501, 0x2504, 0x2505, 0x2508, 0x2509, 0x254c, 0x254d, 0x2574, 0x2576, 0x2578, 0x257a,
          0x257c, 0x257e ->
        '-';
      case 0x2502, 0x2503, 0x2506, 0x2507, 0x250a, 0x250b, 0x254e, 0x254f, 0x2551, 0x2575, 0x2577, 0x2579,
          0x257b, 0x257d, 0x257f ->
        '|';
      case 0x2550 -> '=';
      case 0x2571 -> '/';
      case 0x2572 -> '\\';
      case 0x2573 -> 'X';
      default -> '+';
    };
  }

  /** Unicode's names say enough of the rest: where an arrow points, what letter it is, whether a shape is filled. */
  private static int named(String name) {
    var letter = LETTER.matcher(name);
    if (letter.find()) {
      char initial = letter.group(2).charAt(0);
      return letter.group(1).startsWith("CAPITAL") ? initial : name(initial);
    }
    if (name.contains("NORTH EAST") || name.contains("SOUTH WEST")) {
      return '/';
    }
    if (name.contains("NORTH WEST") || name.contains("SOUTH EAST")) {
      return '\\';
    }
    if (name.contains("LEFT RIGHT")) {
      return '-';
    }
    if (name.contains("UP DOWN")) {
      return '|';
    }
    if (name.contains("RIGHT")) {
      return '>';
    }
    if (name.contains("LEFT")) {
      return '<';
    }
    if (name.contains("UP")) {
      return '^';
    }
    if (name.contains("DOWN")) {
      return 'v';
    }
    if (name.contains("IDEOGRAPH") || name.contains("SYLLABLE")) {
      return '?';
    }
    return name.startsWith("BLACK") || name.contains("FULL") ? '#' : 'o';
  }

  private static int name(char initial) {
    return Character.toString(initial).toLowerCase(Locale.ROOT).charAt(0);
  }
}

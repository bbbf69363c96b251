package wetpaint.view;

import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;

import com.googlecode.lanterna.TextCharacter;

/**
 * Text as a terminal shows it: what is seen as one character each, and how many columns it takes. On the screen of a show a
 * letter with marks has two, as Lanterna has it; where text is printed as it is, it has those of the letter.
 */
public final class TextColumns {
  /** From here on characters may be wide, combine, or be halves of others. */
  private static final char COMPLEX = '\u0300';
  private static final char SYMBOLS = '\u2010';
  private static final char SYMBOLS_END = '\u2800';

  /** Controls, separators of lines, halves of characters, noncharacters, and what turns letters round. */
  private static final Pattern HARMFUL = Pattern
      .compile("[\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}\\u202A-\\u202E\\u2066-\\u2069\\uFDD0-\\uFDEF\\uFFFE\\uFFFF]");

  private TextColumns() {}

  /** How many columns a text takes on the screen of a show. */
  static int of(String text) {
    return of(text, TextColumns::ofCluster);
  }

  /** As much of the beginning of a text as fits into so many columns of a screen. */
  static String clipped(String text, int room) {
    return clipped(text, room, TextColumns::ofCluster);
  }

  /** How many columns a text takes where it is printed. */
  public static int printed(String text) {
    return of(text, TextColumns::ofLetter);
  }

  /** As much of the beginning of a text as fits into so many columns where it is printed. */
  public static String clippedInPrint(String text, int room) {
    return clipped(text, room, TextColumns::ofLetter);
  }

  private static int of(String text, ToIntFunction<String> width) {
    return isPlain(text) ? text.length() : clusters(text).stream().mapToInt(width).sum();
  }

  private static String clipped(String text, int room, ToIntFunction<String> width) {
    if (isPlain(text)) {
      return text.substring(0, Math.clamp(room, 0, text.length()));
    }
    var clipped = new StringBuilder();
    var columns = 0;
    for (var cluster : clusters(text)) {
      columns += width.applyAsInt(cluster);
      if (columns > room) {
        break;
      }
      clipped.append(cluster);
    }
    return clipped.toString();
  }

  /** What of a text can be seen: {@linkplain #printed printed}, it takes as many columns as are counted. */
  public static String visible(String text) {
    return isPlain(text) ? text : String.join("", clusters(text));
  }

  /** What is seen as one character each; harmful characters are spaces, and those of no width are none. */
  static List<String> clusters(String text) {
    var normal = HARMFUL.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll(" ");
    var breaks = BreakIterator.getCharacterInstance(Locale.ROOT);
    breaks.setText(normal);
    var clusters = new ArrayList<String>();
    for (int from = 0, to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
      var cluster = normal.substring(from, to);
      if (!isInvisible(cluster)) {
        clusters.add(cluster);
      }
    }
    return clusters;
  }

  /** Whether each char is a character of one column. */
  static boolean isPlain(String text) {
    for (var i = 0; i < text.length(); i++) {
      var c = text.charAt(i);
      if (c < ' ' || (c >= 127 && c < 160) || c == '\u00AD'
          || (c >= COMPLEX && (c < SYMBOLS || c >= SYMBOLS_END)) || (c >= '\u2028' && c <= '\u202E')
          || (c >= '\u2060' && c <= '\u206F')) {
        return false;
      }
    }
    return true;
  }

  /** As Lanterna has it, so that what is behind a wide character is where Lanterna puts it. */
  private static int ofCluster(String cluster) {
    return cluster.length() == 1 && cluster.charAt(0) < COMPLEX
        ? 1
        : TextCharacter.fromString(cluster)[0].isDoubleWidth() ? 2 : 1;
  }

  /** The marks on a letter take no room of their own. */
  private static int ofLetter(String cluster) {
    return ofCluster(cluster.substring(0, Character.charCount(cluster.codePointAt(0))));
  }

  /** Whether it has no width, such as a joiner or a mark with nothing before it. */
  private static boolean isInvisible(String cluster) {
    return cluster.codePoints().allMatch(c -> switch (Character.getType(c)) {
      case Character.FORMAT, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> true;
      default -> false;
    });
  }
}

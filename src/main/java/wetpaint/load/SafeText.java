package wetpaint.load;

/**
 * Text from outside (a file's content, a file's name, an argument) in a form that is safe to print: what would steer a
 * terminal or reorder the letters around it becomes visible, as {@code \}{@code u001b}.
 */
public final class SafeText {
  /** The most characters of a value that a message quotes. */
  private static final int QUOTED = 40;
  /** The most characters of a whole message, of which the longer part is its end: it says what was expected. */
  private static final int LINE = 1000;
  private static final int HEAD = 300;
  private static final String CUT = "...";

  private SafeText() {}

  /**
   * Whether a code point must not reach a terminal or an XML file: control characters, separators of lines, what changes
   * the direction of text (Unicode 16, UAX #9), noncharacters and halves of surrogate pairs.
   */
  public static boolean isHarmful(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
        true;
      default -> isOverride(c) || isNoncharacter(c);
    };
  }

  /** The text with each harmful character written as an escape. */
  public static String of(String text) {
    if (text.codePoints().noneMatch(SafeText::isHarmful)) {
      return text;
    }
    var safe = new StringBuilder();
    text.codePoints().forEach(c -> {
      if (isHarmful(c)) {
        safe.append("\\u%04x".formatted(c));
      } else {
        safe.appendCodePoint(c);
      }
    });
    return safe.toString();
  }

  /** A value that was found, in quotes, safe and short enough for a sentence. */
  public static String quote(String found) {
    var whole = found.codePointCount(0, found.length()) <= QUOTED;
    return '"' + of(whole ? found : found.substring(0, found.offsetByCodePoints(0, QUOTED)) + CUT) + '"';
  }

  /** A message as one line; where it is too long, its middle is left out. */
  public static String line(String message) {
    var whole = message.length() <= LINE;
    return of(whole
        ? message
        : message.substring(0, HEAD) + " " + CUT + " " + message.substring(message.length() - (LINE - HEAD)));
  }

  /** The controls of embedding, overriding and isolating; marks such as U+200F change nothing but their neighbours. */
  private static boolean isOverride(int c) {
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
  }

  private static boolean isNoncharacter(int c) {
    return (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
  }
}

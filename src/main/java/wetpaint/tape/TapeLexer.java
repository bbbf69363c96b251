package wetpaint.tape;

import java.util.ArrayList;
import java.util.List;

/** Splits a tape into words, strings and the signs @ and +. */
final class TapeLexer {
  /** A piece of a tape; {@code quoted} if it stood in quotes. */
  record Token(String text, boolean quoted, Tape.Place place) {
    boolean is(String sign) {
      return !quoted && text.equals(sign);
    }
  }

  private final String file;
  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private int at;
  private int line = 1;
  private int lineStart;

  private TapeLexer(String file, String text) {
    this.file = file;
    this.text = text;
  }

  static List<Token> split(String file, String text) {
    return new TapeLexer(file, text).split();
  }

  private List<Token> split() {
    while (at < text.length()) {
      switch (text.charAt(at)) {
        case '\n' -> {
          at++;
          line++;
          lineStart = at;
        }
        case ' ', '\t', '\r', '\uFEFF' -> at++;
        case '#' -> at = end('\n');
        case '"', '\'', '`' -> quoted(text.charAt(at));
        case '@', '+' -> add(at, at + 1);
        default -> word();
      }
    }
    return tokens;
  }

  private void quoted(char quote) {
    var place = place();
    var from = at + 1;
    at = from;
    while (at < text.length() && text.charAt(at) != quote && text.charAt(at) != '\n') {
      at++;
    }
    if (at == text.length() || text.charAt(at) == '\n') {
      throw new TapeException(place, "a string that begins here does not end, expected " + quote);
    }
    tokens.add(new Token(text.substring(from, at), true, place));
    at++;
  }

  /** Up to a blank or a sign; + is a sign after a word of letters, so that Ctrl+L is three tokens and 1+1 is one. */
  private void word() {
    var from = at;
    var letters = true;
    while (at < text.length() && " \t\r\n@#\"'`".indexOf(text.charAt(at)) < 0
        && !(text.charAt(at) == '+' && letters)) {
      letters &= Character.isLetter(text.charAt(at));
      at++;
    }
    add(from, at);
  }

  private void add(int from, int to) {
    at = from;
    tokens.add(new Token(text.substring(from, to), false, place()));
    at = to;
  }

  private int end(char sign) {
    var found = text.indexOf(sign, at);
    return found < 0 ? text.length() : found;
  }

  private Tape.Place place() {
    return new Tape.Place(file, line, at - lineStart + 1);
  }
}

package wetpaint.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import wetpaint.listing.CodeLine.Kind;
import wetpaint.listing.CodeLine.Token;

/**
 * Finds keywords, strings and comments, line by line from the first on: a string or a comment may go on over several lines.
 * Knows only as much of a language as is needed for that.
 */
final class Syntax {
  private final Language language;
  private final List<Token> tokens = new ArrayList<>();
  private String line = "";
  private int at;
  /** What ends the string or comment in which the last line stopped; empty if it stopped in none. */
  private String open = "";

  Syntax(Language language) {
    this.language = language;
  }

  /** The tokens of the next line. */
  List<Token> next(String text) {
    line = text;
    at = 0;
    tokens.clear();
    if (!open.isEmpty()) {
      finish(0, open);
    }
    while (at < line.length()) {
      token();
    }
    return List.copyOf(tokens);
  }

  private void token() {
    var quote = quote();
    if (line.startsWith(language.comment(), at)) {
      add(at, line.length(), Kind.COMMENT);
    } else if (language != Language.PYTHON && line.startsWith("/*", at)) {
      at += 2;
      finish(at - 2, "*/");
    } else if (!quote.isEmpty()) {
      at += quote.length();
      finish(at - quote.length(), quote);
    } else if (Character.isJavaIdentifierStart(line.charAt(at))) {
      word();
    } else {
      at++;
    }
  }

  /** What begins a string here, and will end it; empty if none begins. */
  private String quote() {
    var quotes = switch (language) {
      case PYTHON -> Stream.of("\"\"\"", "'''", "\"", "'");
      case JAVA -> Stream.of("\"\"\"", "\"", "'");
      case JAVASCRIPT, GO -> Stream.of("\"", "'", "`");
    };
    return quotes.filter(quote -> line.startsWith(quote, at)).findFirst().orElse("");
  }

  /** Goes on to the end of the string or comment that began at {@code from}: a short string ends with its line at the latest. */
  private void finish(int from, String end) {
    while (at < line.length() && !line.startsWith(end, at)) {
      at += line.charAt(at) == '\\' && !end.equals("*/") ? 2 : 1;
    }
    var found = at < line.length();
    open = found || end.equals("\"") || end.equals("'") ? "" : end;
    add(from, found ? at + end.length() : line.length(), end.equals("*/") ? Kind.COMMENT : Kind.STRING);
  }

  private void word() {
    var from = at;
    while (at < line.length() && Character.isJavaIdentifierPart(line.charAt(at))) {
      at++;
    }
    var member = from > 0 && line.charAt(from - 1) == '.';
    if (!member && language.isKeyword(line.substring(from, at))) {
      add(from, at, Kind.KEYWORD);
    }
  }

  private void add(int from, int to, Kind kind) {
    tokens.add(new Token(from, to, kind));
    at = to;
  }
}

package wetpaint.listing;

import java.util.List;

/**
 * A line of a listing.
 *
 * @param text   what is seen
 * @param tokens the parts of it that have a colour of their own, from left to right
 */
public record CodeLine(String text, List<Token> tokens) {
  /** No line may be changed from outside. */
  public CodeLine {
    tokens = List.copyOf(tokens);
  }

  /** What a part of a line is. */
  public enum Kind {
    /** A word that belongs to the language. */
    KEYWORD,
    /** Text in quotes. */
    STRING,
    /** What is for people only. */
    COMMENT
  }

  /** The characters from {@code from} up to, but not including, {@code to}. */
  public record Token(int from, int to, Kind kind) {}
}

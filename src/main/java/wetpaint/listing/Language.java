package wetpaint.listing;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A programming language that listings are written in. */
public enum Language {
  /** CPython, 3.8 and later. */
  PYTHON("Python", "py", "#",
      """
          and as assert async await break case class continue def del elif else except finally for from global if import in is
          lambda match nonlocal not or pass raise return try while with yield False None True"""),
  /** Java 25. */
  JAVA("Java", "java", "//",
      """
          abstract assert boolean break byte case catch char class continue default do double else enum extends final finally
          float for if implements import instanceof int interface long native new package private protected public record
          return sealed short static super switch synchronized this throw throws transient try var void volatile while yield
          false null true"""),
  /** JavaScript as Node runs it. */
  JAVASCRIPT("JavaScript", "js", "//",
      """
          async await break case catch class const continue debugger default delete do else export extends finally for
          function if import in instanceof let new of return static super switch this throw try typeof var void while with
          yield false null true undefined"""),
  /** Go. */
  GO("Go", "go", "//",
      """
          break case chan const continue default defer else fallthrough for func go goto if import interface map package
          range return select struct switch type var false nil true""");

  private final String title;
  private final String ending;
  private final String comment;
  /** Apart by blanks, and a blank on each side. */
  private final String keywords;

  Language(String title, String ending, String comment, String keywords) {
    this.title = title;
    this.ending = ending;
    this.comment = comment;
    this.keywords = " " + keywords.replace('\n', ' ') + " ";
  }

  /** Its name in commands, on tapes and in paths. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What people call it. */
  public String title() {
    return title;
  }

  /** What its files end in, without the dot. */
  public String ending() {
    return ending;
  }

  /** What a comment to the end of the line starts with. */
  String comment() {
    return comment;
  }

  boolean isKeyword(String word) {
    return keywords.contains(" " + word + " ");
  }

  /** The language of that name, in any case of letters. */
  public static Optional<Language> named(String word) {
    return Stream.of(values()).filter(language -> language.word().equalsIgnoreCase(word)).findFirst();
  }

  /** The language whose files have that ending. */
  public static Optional<Language> ending(String ending) {
    return Stream.of(values()).filter(language -> language.ending.equals(ending)).findFirst();
  }
}

package wetpaint.page.jdk.java.util.regex;

import java.util.ArrayList;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** Looks for a regular expression in a text. */
public final class Matcher {
  private final String text;
  private final JSObject anywhere;
  private final JSObject whole;
  private @Nullable Match found;
  private int next;

  Matcher(String text, JSObject anywhere, JSObject whole) {
    this.text = text;
    this.anywhere = anywhere;
    this.whole = whole;
  }

  /** Whether all of the text is as the expression says. */
  public boolean matches() {
    return look(whole, 0);
  }

  /** Goes on to the next match. @return whether there is one */
  public boolean find() {
    if (next > text.length() || !look(anywhere, next)) {
      found = null;
      return false;
    }
    next = end() == start() ? end() + 1 : end();
    return true;
  }

  private boolean look(JSObject expression, int from) {
    var result = execute(expression, text, from);
    found = result == null ? null : new Match(result);
    return found != null;
  }

  private Match match() {
    var match = found;
    if (match == null) {
      throw new IllegalStateException("No match found");
    }
    return match;
  }

  /** Where the match begins. */
  public int start() {
    return match().start();
  }

  /** Where the match has ended. */
  public int end() {
    return match().end();
  }

  /** The match. */
  public String group() {
    return match().group();
  }

  /** What a group has matched, numbered from 1; null if nothing. */
  public @Nullable String group(int number) {
    return match().group(number);
  }

  /** What a group of that name has matched; null if nothing. */
  public @Nullable String group(String name) {
    return named(match().result, name);
  }

  /** How many groups there are. */
  public int groupCount() {
    return match().groupCount();
  }

  /** The matches from here on. */
  public Stream<MatchResult> results() {
    var all = new ArrayList<MatchResult>();
    while (find()) {
      all.add(match());
    }
    return all.stream();
  }

  /** The text with each match replaced by another text, as it is: nothing here refers to groups. */
  public String replaceAll(String replacement) {
    return replaced(_ -> replacement, Integer.MAX_VALUE);
  }

  /** The same, by what a match gives. */
  public String replaceAll(Function<MatchResult, String> replacement) {
    return replaced(replacement, Integer.MAX_VALUE);
  }

  /** The same with the first match only. */
  public String replaceFirst(String replacement) {
    return replaced(_ -> replacement, 1);
  }

  private String replaced(Function<MatchResult, String> replacement, int most) {
    next = 0;
    var result = new StringBuilder();
    var from = 0;
    for (var count = 0; count < most && find(); count++) {
      result.append(text, from, start()).append(unquoted(replacement.apply(match())));
      from = end();
    }
    return result.append(text, from, text.length()).toString();
  }

  /** A replacement that is taken as it is. */
  public static String quoteReplacement(String text) {
    return text.replace("\\", "\\\\").replace("$", "\\$");
  }

  private static String unquoted(String replacement) {
    return replacement.replace("\\$", "$").replace("\\\\", "\\");
  }

  private static final class Match implements MatchResult {
    private final JSObject result;

    Match(JSObject result) {
      this.result = result;
    }

    @Override
    public int start() {
      return index(result);
    }

    @Override
    public int end() {
      return start() + group().length();
    }

    @Override
    public String group() {
      return numbered(result, 0);
    }

    @Override
    @SuppressWarnings("NullAway") // null as ever, if the group matched nothing
    public String group(int number) {
      return numbered(result, number);
    }

    @Override
    public int groupCount() {
      return length(result) - 1;
    }

    @Override
    public int start(int group) {
      throw new UnsupportedOperationException("of the whole match only");
    }

    @Override
    public int end(int group) {
      throw new UnsupportedOperationException("of the whole match only");
    }
  }

  @JSBody(params = {"expression", "text", "from"}, script = "expression.lastIndex = from; return expression.exec(text);")
  private static native @Nullable JSObject execute(JSObject expression, String text, int from);

  @JSBody(params = "result", script = "return result.index;")
  private static native int index(JSObject result);

  @JSBody(params = "result", script = "return result.length;")
  private static native int length(JSObject result);

  @JSBody(params = {"result", "number"}, script = "return result[number] === undefined ? null : result[number];")
  private static native String numbered(JSObject result, int number);

  @JSBody(params = {"result", "name"}, script = "return result.groups[name] === undefined ? null : result.groups[name];")
  private static native @Nullable String named(JSObject result, String name);
}

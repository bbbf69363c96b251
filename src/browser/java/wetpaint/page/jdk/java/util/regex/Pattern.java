package wetpaint.page.jdk.java.util.regex;

import java.util.ArrayList;
import java.util.List;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** A regular expression, as the browser has them: what is written in both languages alike. */
public final class Pattern {
  private final String regex;
  private final JSObject anywhere;
  private final JSObject whole;

  private Pattern(String regex) {
    this.regex = regex;
    this.anywhere = expression(regex);
    this.whole = expression("^(?:" + regex + ")$");
  }

  /** The expression that is written so. */
  public static Pattern compile(String regex) {
    return new Pattern(regex);
  }

  /** Whether all of a text is as the expression says. */
  public static boolean matches(String regex, CharSequence text) {
    return compile(regex).matcher(text).matches();
  }

  /** Looks for it in a text. */
  public Matcher matcher(CharSequence text) {
    return new Matcher(text.toString(), anywhere, whole);
  }

  /** The parts of a text between its matches, without empty ones at the end. */
  public String[] split(CharSequence text) {
    return split(text, 0);
  }

  /** The parts of a text between its matches: so many at most, if that is positive; without empty ones at the end, if it is 0. */
  public String[] split(CharSequence text, int limit) {
    var parts = new ArrayList<String>();
    var from = 0;
    for (var found = matcher(text); (limit <= 0 || parts.size() < limit - 1) && found.find();) {
      if (found.end() > 0) {
        parts.add(text.subSequence(from, found.start()).toString());
        from = found.end();
      }
    }
    parts.add(text.subSequence(from, text.length()).toString());
    return (limit == 0 && parts.size() > 1 ? full(parts) : parts).toArray(new String[0]);
  }

  private static List<String> full(List<String> parts) {
    var count = parts.size();
    while (count > 0 && parts.get(count - 1).isEmpty()) {
      count--;
    }
    return parts.subList(0, count);
  }

  @Override
  public String toString() {
    return regex;
  }

  /** By code points only where one asks for kinds of them: the browser is strict about what else is written then. */
  @JSBody(params = "regex", script = "return new RegExp(regex, regex.includes('\\\\p{') ? 'gu' : 'g');")
  private static native JSObject expression(String regex);
}

package wetpaint.show;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * As much of JSON (RFC 8259) as a cue, and what goes with it, needs: objects, arrays, strings, whole numbers, true and false, as maps, lists, strings,
 * longs and booleans. Line breaks are skipped wherever they are, for a terminal may have put them there.
 */
public final class Json {
  private static final int DEEPEST = 16;
  private static final int END = -1;

  private final String text;
  private int next;

  private Json(String text) {
    this.text = text;
  }

  /** The value that a text is. @throws CueException if it is none */
  public static Object parse(String text) {
    var json = new Json(text);
    var value = json.value(0);
    if (json.token() != END) {
      throw json.expected("the end");
    }
    return value;
  }

  private Object value(int depth) {
    if (depth > DEEPEST) {
      throw expected("no more than " + DEEPEST + " values in one another");
    }
    return switch (token()) {
      case '{' -> object(depth);
      case '[' -> array(depth);
      case '"' -> string();
      case 't' -> word("true", true);
      case 'f' -> word("false", false);
      case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> number();
      default -> throw expected("a value");
    };
  }

  private Map<String, Object> object(int depth) {
    var object = new LinkedHashMap<String, Object>();
    take('{');
    while (token() != '}') {
      if (!object.isEmpty()) {
        take(',');
      }
      if (token() != '"') {
        throw expected("a name in quotes");
      }
      var name = string();
      take(':');
      if (object.put(name, value(depth + 1)) != null) {
        throw expected("one value for \"" + name + "\", not a second one before");
      }
    }
    take('}');
    return object;
  }

  private List<Object> array(int depth) {
    var array = new ArrayList<Object>();
    take('[');
    while (token() != ']') {
      if (!array.isEmpty()) {
        take(',');
      }
      array.add(value(depth + 1));
    }
    take(']');
    return array;
  }

  private Object word(String word, boolean value) {
    word.chars().forEach(letter -> take((char) letter));
    return value;
  }

  private Long number() {
    var digits = new StringBuilder();
    for (int letter; (letter = token()) == '-' || (letter >= '0' && letter <= '9'); next++) {
      digits.append((char) letter);
    }
    try {
      return Long.valueOf(digits.toString());
    } catch (NumberFormatException e) {
      throw expected("a whole number before");
    }
  }

  private String string() {
    var string = new StringBuilder();
    take('"');
    while (true) {
      skip("\r\n");
      var letter = next < text.length() ? text.charAt(next++) : (char) 0;
      if (letter == '"') {
        return string.toString();
      }
      if (letter < ' ') {
        throw expected("a string that ends");
      }
      string.append(letter == '\\' ? escaped() : letter);
    }
  }

  private char escaped() {
    skip("\r\n");
    var letter = next < text.length() ? text.charAt(next++) : (char) 0;
    return switch (letter) {
      case '"', '\\', '/' -> letter;
      case 'n' -> '\n';
      case 't' -> '\t';
      case 'r' -> '\r';
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'u' -> {
        var code = new StringBuilder();
        for (var digit = 0; digit < 4; digit++) {
          skip("\r\n");
          code.append(next < text.length() ? text.charAt(next++) : 'x');
        }
        try {
          yield (char) Integer.parseInt(code.toString(), 16);
        } catch (NumberFormatException e) {
          throw expected("four hexadecimal digits before");
        }
      }
      default -> throw expected("an escape such as \\n before");
    };
  }

  /** The next character that counts, which stays the next one. */
  private int token() {
    skip(" \t\r\n");
    return next < text.length() ? text.charAt(next) : END;
  }

  private void skip(String blanks) {
    while (next < text.length() && blanks.indexOf(text.charAt(next)) >= 0) {
      next++;
    }
  }

  private void take(char letter) {
    if (token() != letter) {
      throw expected(String.valueOf(letter));
    }
    next++;
  }

  private CueException expected(String what) {
    return new CueException("the cue is no JSON: expected " + what + " at character " + (next + 1));
  }

  /** The text of a value, in ASCII and without an apostrophe, so that a shell takes it in single quotes. */
  public static String write(Object value) {
    var text = new StringBuilder();
    write(value, text);
    return text.toString();
  }

  private static void write(Object value, StringBuilder text) {
    switch (value) {
      case Map<?, ?> object -> {
        var separator = '{';
        for (var entry : object.entrySet()) {
          text.append(separator);
          quote(String.valueOf(entry.getKey()), text);
          text.append(':');
          write(entry.getValue(), text);
          separator = ',';
        }
        text.append(object.isEmpty() ? "{}" : "}");
      }
      case List<?> array -> {
        text.append('[');
        for (var i = 0; i < array.size(); i++) {
          text.append(i == 0 ? "" : ",");
          write(array.get(i), text);
        }
        text.append(']');
      }
      case String string -> quote(string, text);
      default -> text.append(value);
    }
  }

  private static void quote(String string, StringBuilder text) {
    text.append('"');
    for (var index = 0; index < string.length(); index++) {
      var letter = string.charAt(index);
      if (letter == '"' || letter == '\\') {
        text.append('\\').append(letter);
      } else if (letter < ' ' || letter > '~' || letter == '\'') {
        text.append("\\u").append(Integer.toHexString(0x10000 | letter).substring(1));
      } else {
        text.append(letter);
      }
    }
    text.append('"');
  }
}

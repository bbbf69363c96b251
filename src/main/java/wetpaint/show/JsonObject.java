package wetpaint.show;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** A JSON object whose fields are asked for by name and kind; what is not as expected is told in a sentence. */
public record JsonObject(Map<String, Object> fields, String where) {
  /** The value as an object. @throws CueException if it is none */
  public static JsonObject of(Object value, String where) {
    if (value instanceof Map<?, ?> map) {
      var fields = new LinkedHashMap<String, Object>();
      map.forEach((name, field) -> fields.put(String.valueOf(name), field));
      return new JsonObject(fields, where);
    }
    throw new CueException(where + ": expected an object, found " + brief(value));
  }

  /** Whether there is something of that name. */
  public boolean has(String name) {
    return fields.containsKey(name);
  }

  /** The text of that name. @throws CueException if there is none */
  public String text(String name) {
    return field(name) instanceof String text ? text : fail(name, "a text");
  }

  /** The number of that name. @throws CueException if there is none, or none in that range */
  public long number(String name, long least, long most) {
    if (field(name) instanceof Long number && number >= least && number <= most) {
      return number;
    }
    return fail(name, most > Integer.MAX_VALUE
        ? "a whole number from " + least + " on"
        : "a whole number from " + least + " to " + most);
  }

  /** The truth of that name, or what it is without one. @throws CueException if it is something else */
  public boolean flag(String name, boolean otherwise) {
    return !has(name) ? otherwise : field(name) instanceof Boolean flag ? flag : fail(name, "true or false");
  }

  /** The object of that name; empty if there is no object of that name. */
  public Optional<JsonObject> object(String name) {
    return fields.get(name) instanceof Map<?, ?> map
        ? Optional.of(of(map, where + "'s " + name))
        : Optional.empty();
  }

  /** The objects of that name; none if there is nothing of that name. */
  public List<JsonObject> objects(String name) {
    return list(name).stream().map(value -> of(value, where + "'s " + name)).toList();
  }

  /** The texts of that name. @throws CueException if it is something else */
  public List<String> texts(String name) {
    return list(name).stream()
        .map(value -> value instanceof String text ? text : this.<String>fail(name, "texts"))
        .toList();
  }

  /** The numbers of that name; none if there is nothing of that name. */
  public List<Long> numbers(String name) {
    return list(name).stream()
        .map(value -> value instanceof Long number ? number : this.<Long>fail(name, "numbers"))
        .toList();
  }

  private List<?> list(String name) {
    return !has(name) ? List.of() : field(name) instanceof List<?> list ? list : fail(name, "an array");
  }

  private @Nullable Object field(String name) {
    return fields.get(name);
  }

  @SuppressWarnings("TypeParameterUnusedInFormals") // It always throws.
  private <T> T fail(String name, String expected) {
    throw has(name) ? wrong(name, expected, brief(fields.get(name))) : missing(name);
  }

  /** That something of that name is missing. */
  public CueException missing(String name) {
    return new CueException(where + " has no " + name);
  }

  /** That what has that name is not as expected. */
  public CueException wrong(String name, String expected, String found) {
    return new CueException(where + "'s " + name + ": expected " + expected + ", found " + brief(found));
  }

  private static String brief(@Nullable Object value) {
    var text = String.valueOf(value);
    return text.length() > 40 ? text.substring(0, 40) + "..." : text;
  }
}

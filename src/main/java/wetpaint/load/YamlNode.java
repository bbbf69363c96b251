package wetpaint.load;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * A part of a YAML file, which knows where it stands.
 *
 * @param file   what messages call the file
 * @param line   from 1
 * @param column from 1
 */
record YamlNode(String file, int line, int column, Content content) {
  /** What stands there. */
  sealed interface Content {
    /** A value, and the type that YAML's core schema finds in it. */
    record Scalar(String value, Tag type) implements Content {}

    /** A list. */
    record Sequence(List<YamlNode> items) implements Content {}

    /** Keys and values, in the order of the file. */
    record Mapping(List<Entry> entries) implements Content {}
  }

  /** A key and its value. */
  record Entry(YamlNode key, YamlNode value) {}

  /** What it maps its keys to. @throws LoadException if it is no mapping, or has a key twice or an unknown one */
  SequencedMap<String, YamlNode> fields(String what, List<String> keys) {
    if (!(content instanceof Content.Mapping(var entries))) {
      throw wrong("expected " + what + " with the keys " + oneOf(keys) + ", found " + found());
    }
    var fields = new LinkedHashMap<String, YamlNode>();
    for (var entry : entries) {
      var key = entry.key;
      if (!(key.content instanceof Content.Scalar(var name, _) && keys.contains(name))) {
        throw key.wrong("expected a key of " + what + " (" + oneOf(keys) + "), found " + key.found());
      }
      if (fields.put(name, entry.value) != null) {
        throw key.wrong("expected each key once, found " + key.found() + " again");
      }
    }
    return fields;
  }

  /** Its items. @throws LoadException if it is no list, or has none or more than so many */
  List<YamlNode> items(String what, int most) {
    var expected = "expected a list of 1 to " + most + " " + what;
    if (!(content instanceof Content.Sequence(var items))) {
      throw wrong(expected + ", found " + found());
    }
    if (items.isEmpty()) {
      throw wrong(expected + ", found an empty one");
    }
    if (items.size() > most) {
      throw items.get(most).wrong(expected + ", found one more");
    }
    return items;
  }

  /** Whether it is YAML's null, as in a document with nothing in it. */
  boolean isNothing() {
    return content instanceof Content.Scalar(_, var type) && type.equals(Tag.NULL);
  }

  boolean isList() {
    return content instanceof Content.Sequence;
  }

  boolean isMapping() {
    return content instanceof Content.Mapping;
  }

  /** Whether it says true or false. @throws LoadException if it says neither */
  boolean flag() {
    if (content instanceof Content.Scalar(var value, var type) && type.equals(Tag.BOOL)) {
      return value.equalsIgnoreCase("true");
    }
    throw wrong("expected true or false, found " + found());
  }

  /** Its text or number, as it is written. @throws LoadException if it is none, as {@link #text} does */
  String written(String what, int most) {
    return content instanceof Content.Scalar(var value, var type)
        && (type.equals(Tag.INT) || type.equals(Tag.FLOAT))
            ? value
            : text(what, most);
  }

  /**
   * Its text.
   *
   * @throws LoadException if it is none, or blank, or longer than so many characters, or has harmful ones in it
   */
  String text(String what, int most) {
    if (!(content instanceof Content.Scalar(var value, var type) && type.equals(Tag.STR))
        || value.isBlank()) {
      throw wrong("expected " + what + ", found " + found());
    }
    if (value.codePointCount(0, value.length()) > most) {
      throw wrong("expected " + what + " of at most " + most + " characters, found " + SafeText.quote(value));
    }
    value.codePoints().filter(SafeText::isHarmful).findFirst().ifPresent(c -> {
      throw wrong("expected " + what + " on one line, found the character U+%04X in it".formatted(c));
    });
    return value;
  }

  /** Its number: so many of what. @throws LoadException if it is none from 1 to the most there may be */
  int count(String what, int most) {
    if (content instanceof Content.Scalar(var value, var type) && type.equals(Tag.INT)
        && value.matches("0*[1-9]\\d{0,8}")) {
      var count = Integer.parseInt(value);
      if (count <= most) {
        return count;
      }
    }
    throw wrong("expected 1 to " + most + " " + what + ", found " + found());
  }

  /** A mistake here. */
  LoadException wrong(String sentence) {
    return new LoadException(file, line, column, sentence);
  }

  String found() {
    return switch (content) {
      case Content.Mapping _ -> "a mapping";
      case Content.Sequence _ -> "a list";
      case Content.Scalar(_, var type) when type.equals(Tag.NULL) -> "nothing";
      case Content.Scalar(var value, var type) when type.equals(Tag.INT) || type.equals(Tag.FLOAT) ->
        "the number " + SafeText.quote(value).replace("\"", "");
      case Content.Scalar(var value, var type) when type.equals(Tag.STR) -> SafeText.quote(value);
      case Content.Scalar(var value, _) -> SafeText.quote(value).replace("\"", "") + ", which is no text";
    };
  }

  private static String oneOf(List<String> keys) {
    return String.join(", ", keys);
  }
}

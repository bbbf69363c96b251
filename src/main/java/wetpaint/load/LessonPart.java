package wetpaint.load;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import wetpaint.lesson.LessonException;
import wetpaint.studio.Millis;

/** What the parts of a lesson file have in common. */
final class LessonPart {
  private LessonPart() {}

  /** The value of a key. @throws LoadException if there is none */
  static YamlNode need(YamlNode part, Map<String, YamlNode> fields, String key, String what) {
    return optional(fields, key)
        .orElseThrow(() -> part.wrong("expected " + what + " with the key \"" + key + "\", found none"));
  }

  /** The value of a key, if there is one. */
  static Optional<YamlNode> optional(Map<String, YamlNode> fields, String key) {
    return Optional.ofNullable(fields.get(key));
  }

  /** What is worked out there; a mistake in it is one of that part. */
  static <T> T at(YamlNode part, Supplier<T> work) {
    try {
      return work.get();
    } catch (LessonException e) {
      throw part.wrong(String.valueOf(e.getMessage()));
    }
  }

  /** A duration in milliseconds. */
  static long millis(YamlNode part, String text) {
    try {
      return Millis.parse(text);
    } catch (IllegalArgumentException e) {
      throw part.wrong(String.valueOf(e.getMessage()));
    }
  }
}

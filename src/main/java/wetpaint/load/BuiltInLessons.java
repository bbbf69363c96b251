package wetpaint.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import wetpaint.lesson.Lesson;

/** The lessons that come with the program. */
public final class BuiltInLessons {
  private static final List<String> NAMES = List.of("lecture", "misconceptions", "fairness", "five-minutes");

  private BuiltInLessons() {}

  /** What they are called. */
  public static List<String> names() {
    return NAMES;
  }

  /** The lesson of that name, checked against the scheduler. */
  public static Optional<Lesson> named(String name) {
    return NAMES.contains(name) ? Optional.of(read(name)) : Optional.empty();
  }

  private static Lesson read(String name) {
    return LessonFile.lesson(name, text(name), Path.of(""));
  }

  /** Its text. */
  static TextFile text(String name) {
    try (var in = BuiltInLessons.class.getResourceAsStream("/lessons/" + name + ".yaml")) {
      if (in == null) {
        throw new IllegalStateException("the lesson " + name + " is missing");
      }
      return TextFile.read(in, name + ".yaml", TextFile.Kind.LESSON);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

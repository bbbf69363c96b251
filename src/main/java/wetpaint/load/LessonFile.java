package wetpaint.load;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import wetpaint.lesson.Lesson;
import wetpaint.lesson.LessonStop;
import wetpaint.listing.Language;
import wetpaint.load.TextFile.Kind;

/** Lessons as they are written down: YAML, strict, each mistake told with its line and column. */
public final class LessonFile {
  private static final int TITLE = 60;
  private static final int STOPS = 100;
  private static final List<String> LESSON = List.of("title", "code", "stops");

  private LessonFile() {}

  /**
   * The lesson in a file, checked against the scheduler.
   *
   * @throws LoadException if it can't be read, has a mistake, or teaches something that is not so
   */
  public static Lesson load(Path file) {
    return lesson(file.toAbsolutePath().normalize().toString(), TextFile.read(file, Kind.LESSON),
        Optional.ofNullable(file.getParent()).orElse(Path.of("")));
  }

  /** The lesson of a text, with the files that it names in a folder. @throws LoadException as {@link #load} does */
  static Lesson lesson(String name, TextFile text, Path folder) {
    var root = YamlText.read(text, "a lesson");
    var fields = root.fields("a lesson", LESSON);
    var title = LessonPart.need(root, fields, "title", "a lesson").text("text for a title", TITLE);
    var code = LessonPart.optional(fields, "code").map(LessonFile::language);
    var items = LessonPart.need(root, fields, "stops", "a lesson").items("stops", STOPS);
    return new Lesson(name, title, code, items.stream().map(item -> stop(item, folder)).toList());
  }

  private static String language(YamlNode part) {
    var words = Stream.of(Language.values()).map(Language::word).toList();
    var word = part.text("a language", TITLE);
    if (!words.contains(word)) {
      throw part.wrong("expected " + String.join(", ", words) + ", found " + SafeText.quote(word));
    }
    return word;
  }

  private static LessonStop stop(YamlNode part, Path folder) {
    return new StopPart(part, folder).stop();
  }
}

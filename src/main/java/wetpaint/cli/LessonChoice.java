package wetpaint.cli;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

import wetpaint.lesson.Lesson;
import wetpaint.load.BuiltInLessons;
import wetpaint.load.FilePath;
import wetpaint.load.LessonFile;
import wetpaint.load.LoadException;

/**
 * The lesson that was chosen.
 *
 * @param file where it is, if it is a file
 */
record LessonChoice(Lesson lesson, Optional<Path> file) {
  /**
   * The built-in lesson of that name, or else the one in that file.
   *
   * @throws LoadException if there is neither, or the file has a mistake
   */
  static LessonChoice of(String nameOrFile) {
    var builtIn = BuiltInLessons.named(nameOrFile);
    if (builtIn.isPresent()) {
      return new LessonChoice(builtIn.orElseThrow(), Optional.empty());
    }
    var file = FilePath.of(nameOrFile);
    if (file.getNameCount() == 1 && !isFile(nameOrFile) && !Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new LoadException(nameOrFile, "expected " + String.join(", ", BuiltInLessons.names())
          + " or a YAML file, found none of that name");
    }
    return new LessonChoice(LessonFile.load(file), Optional.of(file));
  }

  /** Whether it can be nothing but a lesson: its name, or a YAML file. */
  static boolean isFile(String name) {
    return name.matches(".+\\.ya?ml");
  }
}

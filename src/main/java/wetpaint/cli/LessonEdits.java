package wetpaint.cli;

import java.nio.file.Path;
import java.util.Optional;

import wetpaint.lesson.Lesson;
import wetpaint.load.LessonFile;
import wetpaint.load.LoadException;
import wetpaint.load.TextFile;

/**
 * A lesson that follows its file. A mistake is told at the look after the one that found it, if it still stands, so that a file
 * that is half written is none.
 */
final class LessonEdits implements LessonSource.Edits {
  private final Path file;
  private Optional<String> last;
  private Optional<LoadException> untold = Optional.empty();

  private LessonEdits(Path file) {
    this.file = file;
    this.last = text();
  }

  /** Of a lesson that was chosen; one that comes with the program is never edited. */
  static Optional<LessonSource.Edits> of(LessonChoice choice) {
    return choice.file().map(LessonEdits::new);
  }

  @Override
  public Optional<Lesson> poll() {
    var text = text();
    if (text.equals(last)) {
      var mistake = untold;
      untold = Optional.empty();
      mistake.ifPresent(e -> {
        throw e;
      });
      return Optional.empty();
    }
    last = text;
    try {
      untold = Optional.empty();
      return Optional.of(LessonFile.load(file));
    } catch (LoadException e) {
      untold = Optional.of(e);
      return Optional.empty();
    }
  }

  private Optional<String> text() {
    try {
      return Optional.of(TextFile.read(file, TextFile.Kind.LESSON).text());
    } catch (LoadException e) {
      return Optional.empty();
    }
  }
}

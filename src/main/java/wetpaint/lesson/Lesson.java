package wetpaint.lesson;

import java.util.List;
import java.util.Optional;

/**
 * A lesson, checked: all that it says is so.
 *
 * @param name  by which it is chosen, or the file's
 * @param title a line
 * @param code  the language of the code, if the lesson says which
 * @param stops in their order; never empty
 */
public record Lesson(String name, String title, Optional<String> code, List<LessonStop> stops) {
  /** @throws IllegalArgumentException if there is no stop */
  public Lesson {
    stops = List.copyOf(stops);
    if (stops.isEmpty()) {
      throw new IllegalArgumentException("a lesson has one stop at least");
    }
  }

  /** Milliseconds that are planned for the stops before that one. */
  public long plannedBefore(int stop) {
    return stops.stream().limit(stop).mapToLong(LessonStop::plan).sum();
  }

  /** Milliseconds that are planned for all. */
  public long plan() {
    return plannedBefore(stops.size());
  }
}

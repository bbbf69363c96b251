package wetpaint.lesson;

import java.util.Map;
import java.util.Optional;

import wetpaint.show.Cue;

/**
 * Where a lesson has got to.
 *
 * @param stop  from 0
 * @param given the answer that was given at this stop, from 0, or -1
 * @param began when the lesson began, in milliseconds of the show
 */
record LessonPlace(int stop, Beat beat, int given, long began) {
  /** The same at another beat of the stop. */
  LessonPlace at(Beat other) {
    return new LessonPlace(stop, other, given, began);
  }

  /** As it goes with a cue. */
  Cue.Stop cue(String lesson) {
    return new Cue.Stop(lesson, stop,
        Map.of("beat", beat.name(), "given", Integer.toString(given), "began", Long.toString(began)));
  }

  /** The place that a cue tells; empty if it makes no sense in a lesson of so many stops. */
  static Optional<LessonPlace> of(Cue.Stop stop, int stops) {
    try {
      var notes = stop.notes();
      return Optional.of(new LessonPlace(stop.number(), Beat.valueOf(notes.getOrDefault("beat", "")),
          Integer.parseInt(notes.getOrDefault("given", "-1")),
          Long.parseLong(notes.getOrDefault("began", "0"))))
          .filter(place -> place.stop < stops);
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }
}

package wetpaint.lesson;

import java.util.List;
import java.util.Optional;

import wetpaint.studio.Run;
import wetpaint.view.Look;

/**
 * One stop of a lesson. Instants are milliseconds of studio time.
 *
 * @param run       with its commands
 * @param from      the instant at which it begins
 * @param until     the instant at which it has shown what it is about
 * @param speed     in per cent
 * @param lanes     how many modes are compared, 0 for none
 * @param forecasts whether forecasts are shown
 * @param code      whether the code is shown
 * @param say       what the audience is told, in the end or, if nothing is asked, from the beginning
 * @param notes     for the speaker alone, a paragraph each
 * @param question  with the right answer in it, not given
 * @param plan      how long the stop takes the speaker, in milliseconds
 */
public record LessonStop(String title, Run run, long from, long until, int speed, int lanes,
    boolean forecasts,
    boolean code, String say, List<String> notes, Optional<Look.Overlay.Question> question, long plan) {
  /** Copies the notes. */
  public LessonStop {
    notes = List.copyOf(notes);
  }

  /** How long it runs, in milliseconds of the show. */
  public long runs() {
    return Math.ceilDiv((until - from) * 100, speed);
  }
}

package wetpaint.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.googlecode.lanterna.input.KeyStroke;

import wetpaint.lesson.Lesson;
import wetpaint.lesson.LessonStop;
import wetpaint.tape.Tape;
import wetpaint.tape.Tape.Step;

/** A lesson that plays by itself, as a tape: it presses n as somebody would who reads what there is to be read. */
final class LessonScript {
  /** Milliseconds to find one's way, for a word, and after the end of a run. */
  private static final long SETTLE = 1200;
  private static final long WORD = 280;
  private static final long MOMENT = 600;
  private static final int COLUMNS = 80;
  private static final int ROWS = 24;
  private static final int FONT = 16;
  private static final int RATE = 20;

  private final List<Step> steps = new ArrayList<>();

  private LessonScript() {}

  /** The tape of a lesson, without files to write. */
  static Tape of(Lesson lesson) {
    var tape = new LessonScript();
    for (var stop : lesson.stops()) {
      if (!tape.steps.isEmpty()) {
        tape.next();
      }
      tape.play(stop);
    }
    return new Tape(List.of(),
        new Tape.Settings(new Tape.Length(COLUMNS, true), new Tape.Length(ROWS, true), FONT, 1, RATE,
            0, 0, Optional.empty(), List.of()),
        tape.steps);
  }

  private void play(LessonStop stop) {
    if (stop.question().isEmpty()) {
      steps.add(new Step.Sleep(Math.max(stop.runs() + MOMENT, reading(stop.title() + " " + stop.say()))));
      return;
    }
    var question = stop.question().orElseThrow();
    steps.add(new Step.Sleep(
        reading(stop.title() + " " + question.text() + " " + String.join(" ", question.answers()))));
    next();
    // The answer comes by itself when the run has shown it.
    steps.add(
        new Step.Sleep(stop.runs() + reading(String.join(" ", question.beliefs()) + " " + question.why())));
    next();
    steps.add(new Step.Sleep(reading(stop.say())));
  }

  private void next() {
    steps.add(new Step.Press(new KeyStroke('n', false, false), "n", 0));
  }

  /** How long somebody takes to read a text, in milliseconds. */
  private static long reading(String text) {
    return SETTLE + WORD * text.strip().split("\\s+").length;
  }
}

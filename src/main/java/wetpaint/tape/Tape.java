package wetpaint.tape;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import com.googlecode.lanterna.input.KeyStroke;

/**
 * A script of keys and pauses, in the language of VHS (github.com/charmbracelet/vhs).
 *
 * @param outputs where the recording goes
 */
public record Tape(List<Output> outputs, Settings settings, List<Step> steps) {
  /** @throws TapeException if its pauses alone take more than two hours */
  public Tape {
    TapePlayer.checkLength(pauses(steps));
  }

  /** Milliseconds that the recording will take; -1 if that depends on the show. */
  public long length() {
    return steps.stream().anyMatch(Step.WaitDone.class::isInstance)
        ? -1
        : Math.round(pauses(steps) / settings.speed);
  }

  /** The pictures that it takes. */
  public List<Output> screenshots() {
    return steps.stream().mapMulti((Step step, Consumer<Output> found) -> {
      if (step instanceof Step.Screenshot(var output)) {
        found.accept(output);
      }
    }).toList();
  }

  /** Milliseconds that the pauses alone take of what is recorded. */
  private static long pauses(List<Step> steps) {
    var hidden = false;
    long sum = 0;
    for (var step : steps) {
      hidden = step instanceof Step.Hide || (hidden && !(step instanceof Step.Unhide));
      sum += hidden ? 0 : switch (step) {
        case Step.Sleep(var millis) -> millis;
        case Step.Press press -> press.pause();
        default -> 0;
      };
    }
    return sum;
  }

  /** Something to do. */
  public sealed interface Step {
    /** Press a key, for which a terminal sends {@code typed}, and wait so many milliseconds after it. */
    record Press(KeyStroke key, String typed, long pause) implements Step {}

    /** Wait so many milliseconds. */
    record Sleep(long millis) implements Step {}

    /** What follows is not recorded. */
    record Hide() implements Step {}

    /** What follows is recorded. */
    record Unhide() implements Step {}

    /** Save the present picture. */
    record Screenshot(Output output) implements Step {}

    /** Say this instead of what the show says; if empty, let the show speak again. */
    record Caption(String text) implements Step {}

    /** Wait until all canvases are done. */
    record WaitDone(Place place) implements Step {}
  }

  /** Where something stands in a tape: line and column from 1. */
  public record Place(String file, int line, int column) {
    @Override
    public String toString() {
      return file + ":" + line + ":" + column;
    }
  }

  /** A file to write, and where the tape names it. */
  public record Output(Path file, Place place) {}

  /** A length in cells or in pixels. */
  public record Length(int amount, boolean cells) {}

  /**
   * An option of the run: what it says is up to those who run it.
   *
   * @param name  such as {@code Mode}
   * @param place of the value
   */
  public record Option(String name, String value, Place place) {}

  /**
   * How to record.
   *
   * @param fontSize  pixels
   * @param speed     how much faster than it happened, 1 for as fast
   * @param rate      frames a second
   * @param offset    share of the recording, 0 to 1, with which a looping picture begins
   * @param padding   pixels around the screen
   * @param windowBar VHS's name of a kind of bar, or none
   * @param options   of the run, none twice but those of which there can be several
   */
  public record Settings(Length width, Length height, int fontSize, double speed, int rate, double offset,
      int padding, Optional<String> windowBar, List<Option> options) {}
}

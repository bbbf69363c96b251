package wetpaint.show;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import wetpaint.studio.Command;
import wetpaint.studio.Mode;
import wetpaint.studio.Run;
import wetpaint.studio.Setting;
import wetpaint.studio.Studio;

/**
 * When would all be done if from now on the mode were this one? Asked of the scheduler itself, at instant pace, on
 * somebody else's thread; what is asked while it works replaces what was asked before.
 */
final class Forecaster {
  /** While time passes an answer is so many milliseconds of real time old at most, if answers come at once. */
  private static final long OLD = 100;

  /** What is asked: the run so far, and the instant at which a command given now would be applied. */
  private record Question(Run run, long at, Mode current, Map<Mode, Setting> settings) {
    boolean isAbout(Run other, long instant) {
      return at == instant && run.commands().equals(other.commands());
    }
  }

  private final Executor executor;
  private final Runnable arrived;
  private final AtomicReference<@Nullable Question> asked = new AtomicReference<>();
  private volatile Map<Mode, Long> latest = Map.of();
  private Optional<Question> last = Optional.empty();

  /** @param arrived is called after each answer, on the executor's thread */
  Forecaster(Executor executor, Runnable arrived) {
    this.executor = executor;
    this.arrived = arrived;
  }

  /** The makespans last found, in milliseconds of studio time; for no mode as long as there is no answer. */
  Map<Mode, Long> latest() {
    return latest;
  }

  /** Forgets the answer: it was about something else. */
  void forget() {
    asked.set(null);
    latest = Map.of();
    last = Optional.empty();
  }

  /**
   * Asks anew if another moment of the run is shown, until it is done. What is asked depends on the moment only, not on what
   * was asked before.
   */
  void follow(RunPlayer reel, Function<Mode, Setting> settings) {
    var run = reel.ahead();
    var at = moment(reel, run) + 1;
    if (!reel.isDone() && last.filter(question -> question.isAbout(run, at)).isEmpty()) {
      var chosen = Stream.of(Mode.values()).collect(Collectors.toMap(Function.identity(), settings));
      var question = new Question(run, at, reel.scene().setting().mode(), chosen);
      last = Optional.of(question);
      ask(question);
    }
  }

  /** The moment that is shown; while time passes one a little before it, the same for a while, but no command's. */
  private static long moment(RunPlayer reel, Run run) {
    var now = reel.now();
    if (reel.isPaused()) {
      return now;
    }
    var apart = Math.max(OLD * reel.speed() / 100, layers(reel));
    var latest = run.commands().stream().mapToLong(Command.At::at).filter(at -> at <= now).max().orElse(0);
    return Math.max(now / apart * apart, latest);
  }

  private static long layers(RunPlayer reel) {
    return reel.run().scenario().canvases().stream().mapToLong(canvas -> canvas.layers().size()).sum();
  }

  private void ask(Question question) {
    if (asked.getAndSet(question) == null) {
      executor.execute(this::answer);
    }
  }

  private void answer() {
    for (Question question; (question = asked.get()) != null;) {
      var makespans = new EnumMap<Mode, Long>(Mode.class);
      for (var mode : Mode.values()) {
        var run = mode == question.current
            ? question.run.until(question.at)
            : question.run.branch(question.at,
                new Command.Switch(Objects.requireNonNull(question.settings.get(mode))));
        makespans.put(mode, Studio.simulate(run).makespan());
      }
      if (asked.compareAndSet(question, null)) {
        latest = Map.copyOf(makespans);
      }
      arrived.run();
    }
  }
}

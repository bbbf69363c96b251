package wetpaint.show;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.LongSupplier;
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
  /** What is asked: the run so far, and the instant at which a command given now would be applied. */
  private record Question(Run run, long at, Mode current, Map<Mode, Setting> settings) {}

  /** What an answer is for: an instant with so many events and commands up to it, in the past or not. */
  private record Moment(long at, int events, List<Command.At> commands, boolean past) {
    static Moment of(RunPlayer reel) {
      return new Moment(reel.now(), reel.eventCount(), reel.run().commands(),
          reel.elsewhere().isPresent());
    }

    /** Whether it needs another answer than one before, if answers may be so many milliseconds old. */
    boolean isNews(Moment before, LongSupplier old) {
      return !commands.equals(before.commands) || past != before.past || (past && at != before.at)
          || (events != before.events && Math.abs(at - before.at) >= old.getAsLong());
    }
  }

  private final Executor executor;
  private final Runnable arrived;
  private final AtomicReference<@Nullable Question> asked = new AtomicReference<>();
  private volatile Map<Mode, Long> latest = Map.of();
  private Optional<Moment> moment = Optional.empty();

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
    moment = Optional.empty();
  }

  /**
   * Asks anew if something has happened in the run since, or another moment of it is shown, until it is done. The more layers
   * there are, the longer an answer takes and the less an event matters: an answer may be a millisecond old for each of them.
   */
  void follow(RunPlayer reel, Function<Mode, Setting> settings) {
    var now = Moment.of(reel);
    if (!reel.isDone() && moment.filter(before -> !now.isNews(before, () -> layers(reel))).isEmpty()) {
      moment = Optional.of(now);
      var chosen = Stream.of(Mode.values()).collect(Collectors.toMap(Function.identity(), settings));
      ask(new Question(reel.ahead(), reel.now() + 1, reel.scene().setting().mode(), chosen));
    }
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

package wetpaint.show;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import wetpaint.studio.Command;
import wetpaint.studio.Mode;
import wetpaint.studio.Run;
import wetpaint.studio.Setting;
import wetpaint.view.Look;

/** When would all be done if from now on the mode were this one? Asked of the scheduler itself, beside the show. */
final class Forecaster {
  /** While time passes an answer is so many milliseconds of real time old at most, if answers come at once. */
  private static final long OLD = 200;
  /** Of events in each simulation. */
  private static final long BUDGET = 500_000;
  /** A simulated event takes about half a microsecond in each of the five modes: a few hundredths of a core are for that. */
  private static final long EVENTS_A_MILLISECOND = 10;

  /** What is asked: the run so far, and the instant at which a command given now would be applied. */
  private record Question(Run run, long at, Mode current, Map<Mode, Setting> settings,
      Optional<Known> known) {
    boolean isAbout(Run other, long instant) {
      return at == instant && isAbout(other);
    }

    @SuppressWarnings("ReferenceEquality") // Mostly it is the same one, and to compare very many canvases takes its time.
    boolean isAbout(Run other) {
      return run == other || run.equals(other);
    }

    /** The makespans, or that it would take too long to find one out. */
    Map<Mode, Long> answer(Simulator simulator) {
      var makespans = new EnumMap<Mode, Long>(Mode.class);
      for (var mode : Mode.values()) {
        var ahead = mode == current
            ? run.until(at)
            : run.branch(at, new Command.Switch(Objects.requireNonNull(settings.get(mode))));
        makespans.put(mode,
            known.filter(answer -> mode == current && answer.run.equals(ahead)).map(Known::makespan)
                .orElseGet(() -> simulator.estimate(ahead).makespan().orElse(Look.Outlook.GIVEN_UP)));
      }
      return Map.copyOf(makespans);
    }
  }

  /** What was found out of a run in which nothing changes any more: as long as nobody does anything it is asked no more. */
  private record Known(Run run, long makespan) {}

  private final Errand errand;
  private Map<Mode, Long> latest = Map.of();
  private Optional<Question> last = Optional.empty();
  private Optional<Known> known = Optional.empty();

  /** @param arrived is called on the executor's thread when there is an answer */
  Forecaster(Executor executor, Runnable arrived) {
    this.errand = new Errand(executor, arrived, BUDGET);
  }

  /** The makespans last found, in milliseconds of studio time; for no mode as long as there is no answer. */
  Map<Mode, Long> latest() {
    return latest;
  }

  /** Takes in what was found out, if anything was. */
  void takeIn() {
    errand.takeIn();
  }

  /** Forgets the answer: it was about something else. */
  void forget() {
    errand.giveUp();
    latest = Map.of();
    last = Optional.empty();
    known = Optional.empty();
  }

  /**
   * Asks anew if another moment of the run is shown, until it is done. What is asked depends on the moment only, not on what
   * was asked before; while an answer is being found to a question about the same run, that one comes first.
   */
  void follow(RunPlayer player, Function<Mode, Setting> settings) {
    if (player.isDone()) {
      return;
    }
    var run = player.ahead();
    var at = moment(player, run) + 1;
    if (last.filter(question -> question.isAbout(run, at)).isPresent()) {
      return;
    }
    if (errand.isBusy() && last.filter(question -> question.isAbout(run)).isPresent()) {
      return;
    }
    var chosen = Stream.of(Mode.values()).collect(Collectors.toMap(Function.identity(), settings));
    var mode = player.scene().setting().mode();
    var question = new Question(run, at, mode, chosen, known);
    last = Optional.of(question);
    errand.ask(question::answer, found -> {
      latest = found;
      known = Optional.of(new Known(run.until(at), Objects.requireNonNull(found.get(mode))));
    }, failure -> {
      if (failure == Errand.Failure.REFUSED) {
        last = Optional.empty();
      }
    });
    errand.takeIn();
  }

  /**
   * The moment that is shown; while time passes one a little before it, the same for a while, but no command's. The more happens
   * in the whole run, the longer an answer takes, and the older it may be.
   */
  private static long moment(RunPlayer player, Run run) {
    var now = player.at();
    var head = player.head();
    if (head.paused()) {
      return now;
    }
    var events = Math.min(run.scenario().mostEvents(), BUDGET);
    var apart = Math.max(1, Math.max(OLD, events / EVENTS_A_MILLISECOND) * head.speed() / 100);
    var moment = now / apart * apart;
    for (var given : run.commands()) {
      moment = given.at() <= now ? Math.max(moment, given.at()) : moment;
    }
    return moment;
  }
}

package wetpaint.cli;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;

import wetpaint.real.FreeCores;
import wetpaint.real.Measured;
import wetpaint.real.Prediction;
import wetpaint.real.RealException;
import wetpaint.real.RealRun;
import wetpaint.real.RealStudio;
import wetpaint.studio.Command;
import wetpaint.studio.Event;
import wetpaint.studio.Mode;
import wetpaint.studio.Replay;
import wetpaint.studio.Run;
import wetpaint.studio.Scene;
import wetpaint.studio.Setting;

/** One real run for the screen: prepared, run and summed up by a background thread. For any thread. */
final class RealSession implements AutoCloseable {
  /** Where it has got to. */
  sealed interface Stage {
    /** Cores are counted and threads made ready. */
    record Preparing() implements Stage {}

    /** Threads are at work. */
    record Running(RealStudio studio, Outlook outlook) implements Stage {}

    /** All canvases are done. */
    record Past(Measured measured, List<Event> journal, Scene scene, Outlook outlook) implements Stage {
      /**
       * With what was known before. Disturbances are known only afterwards, and belong into the prediction.
       *
       * @param cores that were free, as far as can be said afterwards
       */
      static Past of(Measured measured, Outlook before, FreeCores cores) {
        var asked = Prediction.of(measured.run());
        var free = Prediction.of(measured.run(), cores.found());
        return new Past(measured, measured.journal(), measured.scene(),
            new Outlook(cores, asked, free, free.scene(), asked.scene(), before.makespans()));
      }
    }

    /** It could not be run, and why, in a sentence. */
    record Failed(String sentence) implements Stage {}
  }

  /**
   * What is known beforehand.
   *
   * @param ghost     what is predicted for the cores that are free, at its end
   * @param alone     what is predicted with a core for each painter, at its end
   * @param makespans for each mode, in real milliseconds: for the others with all cores that the machine has
   */
  record Outlook(FreeCores cores, Prediction asked, Prediction free, Scene ghost, Scene alone,
      Map<Mode, Long> makespans) {
    /** What the studio says of a run on a machine that has so many cores free. */
    static Outlook of(RealRun run, FreeCores cores) {
      var free = Prediction.of(run, cores.found());
      Map<Mode, Long> makespans = new EnumMap<>(Mode.class);
      for (var mode : Mode.values()) {
        makespans.put(mode, mode == run.run().start().mode() ? free.makespan() : inMode(run, mode));
      }
      var asked = Prediction.of(run);
      return new Outlook(cores, asked, free, free.scene(), asked.scene(), makespans);
    }

    private static long inMode(RealRun run, Mode mode) {
      var scenario = run.run().scenario();
      var other = new Run(scenario, Setting.of(mode, scenario), run.run().commands());
      return Prediction.makespan(other, Runtime.getRuntime().availableProcessors(), run.scale());
    }

    /** Whether there are fewer cores than painters, and it matters. */
    boolean isCrowded() {
      return asked.makespan() != free.makespan();
    }
  }

  private final RealRun run;
  private final Runnable changed;
  private final RealStudio studio;
  private volatile Stage stage = new Stage.Preparing();

  RealSession(RealRun run, Executor background, Runnable changed) {
    this.run = run;
    this.changed = changed;
    this.studio = new RealStudio(run);
    background.execute(this::work);
  }

  RealRun run() {
    return run;
  }

  Stage stage() {
    return stage;
  }

  /** The present. */
  Scene scene() {
    return switch (stage) {
      case Stage.Running(var studio, _) -> {
        var until = studio.settled();
        yield Replay.scene(run.scenario(), studio.events(), until);
      }
      case Stage.Past past -> past.scene();
      case Stage.Preparing _,Stage.Failed _ ->
        Replay.scene(run.scenario(), List.of(new Event.ModeSet(0, run.run().start())), 0);
    };
  }

  /** What is known beforehand, once it is. */
  Optional<Outlook> outlook() {
    return switch (stage) {
      case Stage.Running running -> Optional.of(running.outlook());
      case Stage.Past past -> Optional.of(past.outlook());
      case Stage.Preparing _,Stage.Failed _ -> Optional.empty();
    };
  }

  /** Disturbs whoever paints. */
  void disturb(Command command) {
    if (stage instanceof Stage.Running(var studio, _)) {
      studio.give(command);
    }
  }

  /** Stops it, if it still runs. */
  @Override
  public void close() {
    studio.close();
  }

  private void work() {
    try (studio) {
      var outlook = Outlook.of(run, FreeCores.probe(run.run().start().painters()));
      studio.prepare();
      studio.start();
      become(new Stage.Running(studio, outlook));
      var measured = studio.await();
      // One look of 0.3 s may meet the machine at its busiest.
      become(Stage.Past.of(measured, outlook,
          outlook.cores().orBetter(FreeCores.probe(outlook.cores().asked()))));
    } catch (CancellationException _) {
      // Somebody closed it.
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    } catch (RealException e) {
      become(new Stage.Failed(String.valueOf(e.getMessage())));
    }
  }

  private void become(Stage next) {
    stage = next;
    changed.run();
  }
}

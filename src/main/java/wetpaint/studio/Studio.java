package wetpaint.studio;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import wetpaint.time.Inbox;
import wetpaint.time.Interrupted;
import wetpaint.time.Pace;
import wetpaint.time.World;

/** A run that happens, at some pace. Everything here may be called from any thread. */
public final class Studio implements AutoCloseable {
  /** Nobody has a thread: for what nobody watches, since to pass the baton between threads takes most of the time. */
  static final int THREADLESS = 0;
  /** The stack of a waiting thread takes some 2 to 4 KB. */
  private static final int CROWD = 5_000;

  private final Run run;
  private final World world;
  private final Chronicle chronicle;
  private final Scheduler scheduler;
  private final Inbox<Command> inbox;
  private final Queue<Command.At> script;
  /** The run with all commands given by now. */
  private volatile Run soFar;

  /** Sets everything up; nothing happens before {@link #work()}. */
  public Studio(Run run, Pace pace) {
    this(run, pace, new Recorder.Keeping(), CROWD);
  }

  /** @param crowd with more canvases than that, nobody has a thread of their own */
  Studio(Run run, Pace pace, Recorder recorder, int crowd) {
    this.run = run.normal();
    this.soFar = this.run;
    var canvases = run.scenario().canvases();
    this.world = canvases.size() > crowd ? World.withoutThreads(pace) : new World(pace);
    this.chronicle = new Chronicle(run.scenario(), this.run.start(), recorder);
    this.scheduler = new Scheduler(run.scenario(), this.run.start(), world, chronicle);
    this.inbox = new Inbox<>(world, "a command");
    this.script = new ArrayDeque<>(this.run.commands());
    for (var number = 0; number < canvases.size(); number++) {
      var task = new CanvasTask(number, canvases.get(number), world, scheduler, chronicle);
      scheduler.add(task);
      world.fork("canvas " + number, task);
    }
    world.forkServant("script", this::followScript);
    world.forkServant("commands", this::takeCommands);
    world.fork("scheduler", scheduler);
  }

  /**
   * The whole run, without waiting: what happened.
   *
   * @throws Interrupted if this thread is interrupted meanwhile
   */
  public static Outcome simulate(Run run) {
    try (var studio = new Studio(run, Pace.instant(), new Recorder.Keeping(), THREADLESS)) {
      studio.work();
      return new Outcome(studio.journal(), studio.scene());
    }
  }

  /**
   * The same, if it does not take too long.
   *
   * @param budget    gives up after so many events
   * @param cancelled asked now and then, on another thread; gives up once it is true. Interrupting this thread does the same
   * @return what happened; empty if it was given up
   */
  public static Optional<Outcome> simulate(Run run, long budget, BooleanSupplier cancelled) {
    if (run.scenario().leastEvents() > budget) {
      return Optional.empty();
    }
    var limit = new Recorder.Limit(budget, cancelled);
    try (var studio = new Studio(run, Pace.instant(), new Recorder.Keeping(limit), THREADLESS)) {
      studio.work();
      return Optional.of(new Outcome(studio.journal(), studio.scene()));
    } catch (Recorder.GaveUp | Interrupted _) {
      return Optional.empty();
    }
  }

  /** Lets it happen, on this thread, until all canvases are done or the studio is closed. */
  public void work() {
    world.run();
  }

  /** Lets it happen beside the caller, who does not wait; call it once. What goes wrong is the {@link #failure}. */
  public void start() {
    world.start();
  }

  /** What ended it before its time, if anything did. */
  public Optional<Throwable> failure() {
    return world.failure();
  }

  /** Gives a command. @return the instant at which it is applied, in milliseconds of studio time, if all goes on so long */
  public long give(Command command) {
    return world.between(() -> {
      var at = inbox.send(command);
      soFar = new Run(run.scenario(), run.start(),
          Stream.concat(soFar.commands().stream(), Stream.of(new Command.At(at, command))).toList());
      return at;
    });
  }

  /** How things stand now. */
  public Scene scene() {
    return world
        .between(() -> chronicle.scene(world.now(), scheduler.isDone() ? world.now() : world.present()));
  }

  /** What happened so far. */
  public Journal journal() {
    return world.between(chronicle::journal);
  }

  /** What happened so far, without the first {@code from} events. */
  public List<Event> events(int from) {
    var journal = journal();
    return journal.subList(from, journal.size());
  }

  /** How many events there have been so far. */
  public int eventCount() {
    return world.between(chronicle::eventCount);
  }

  /** The instant of the next event, or {@link Long#MAX_VALUE} if none is to come. */
  public long next() {
    return world.next();
  }

  /** What has to be saved to have this again: the run with all commands given by now. */
  public Run run() {
    return soFar;
  }

  /** Ends the run where it stands. */
  @Override
  public void close() {
    world.close();
  }

  /** Like all that follow here and in a canvas it may be started anew after any wait. */
  private void followScript() {
    for (Command.At command; (command = script.peek()) != null; script.remove()) {
      if (command.at() > world.now()) {
        world.sleepUntil(command.at());
      }
      scheduler.give(command.command());
    }
  }

  private void takeCommands() {
    while (true) {
      scheduler.give(inbox.receive());
    }
  }
}

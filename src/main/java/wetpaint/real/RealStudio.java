package wetpaint.real;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

import wetpaint.real.Moment.Kind;
import wetpaint.studio.Command;
import wetpaint.studio.Event;
import wetpaint.studio.Mode;
import wetpaint.studio.Run;

/** A run that happens for real, once. Everything here may be called from any thread. */
public final class RealStudio implements AutoCloseable {
  private static final long NANOS = 1_000_000;
  /** Moments as old as this are all there: those of another process come through a pipe. */
  private static final long SETTLED = 20 * NANOS;

  private final RealRun run;
  private final Trace.Kept trace = new Trace.Kept();
  private final AtomicLong start = new AtomicLong();
  /** What has to be closed, the last one first. */
  private final Deque<Closeable> opened = new ArrayDeque<>();
  private volatile Optional<Site> site = Optional.empty();
  private final List<Command.At> given = new ArrayList<>();
  private final Thread atExit = new Thread(this::stop, "stop");
  private volatile boolean closed;

  /** A run that is not prepared yet. It may be closed at any time, then whoever prepares it or waits for it is told. */
  public RealStudio(RealRun run) {
    this.run = run;
    Runtime.getRuntime().addShutdownHook(atExit);
  }

  /** One that is prepared; throws what {@link #prepare} throws. */
  public static RealStudio open(RealRun run) {
    var studio = new RealStudio(run);
    try {
      studio.prepare();
      return studio;
    } catch (RuntimeException e) {
      studio.close();
      throw e;
    }
  }

  /**
   * Sets everything up: server, connections, calibration, in virtual the other process. Nothing happens before
   * {@link #start()}.
   *
   * @throws RealException         if it is longer than its limit allows, or this machine lacks something
   * @throws CancellationException if it is closed
   */
  public void prepare() {
    run.requireWithinLimit(Prediction.of(run).makespan());
    var plan = run.plan();
    if (run.io() == Io.COMMAND && !CommandRack.works()) {
      throw RealException
          .machine("--io command needs a `sleep` command that takes parts of a second, and there is none");
    }
    var isElsewhere = run.run().start().mode() == Mode.VIRTUAL;
    if (run.io() == Io.SOCKET) {
      OpenFiles.require(plan.connections(), isElsewhere ? 1 : 2);
    }
    try {
      var endpoint = run.io() == Io.SOCKET
          ? kept(DelayServer
              .start((canvas, layer, at) -> trace.add(plan.dried(canvas, layer, at - start.get()))))
              .endpoint()
          : Endpoint.NONE;
      if (isElsewhere) {
        var link = kept(CarrierLink.start(plan, trace));
        link.prepare(plan, endpoint);
        site = Optional.of(link);
      } else {
        site = Optional.of(kept(new Workplace(plan, Calibration.measure(), endpoint, trace)));
      }
    } catch (IOException e) {
      throw closed
          ? new CancellationException()
          : RealException.machine(run.run().start().mode().word() + " can't be run here: " + e.getMessage());
    }
  }

  /** Has it closed with all the rest, at once if that has happened. */
  private <T extends Closeable> T kept(T part) throws IOException {
    synchronized (opened) {
      if (!closed) {
        opened.push(part);
        return part;
      }
    }
    part.close();
    throw new CancellationException();
  }

  private Site site() {
    return site.orElseThrow(() -> new IllegalStateException("a run is prepared before it begins"));
  }

  /** The number of the CPU to which all threads are bound that paint; none if they may use any. */
  public OptionalInt cpu() {
    return site.flatMap(Site::cpu).map(OneCpu::number).map(OptionalInt::of).orElse(OptionalInt.empty());
  }

  /** Begins. */
  public void start() {
    start.set(System.nanoTime());
    try {
      site().start(start.get());
    } catch (IOException e) {
      throw lost(e);
    }
    if (!run.run().commands().isEmpty()) {
      Thread.ofPlatform().daemon().name("disturbances").start(this::disturb);
    }
  }

  /** Disturbs whoever paints now. @throws IllegalArgumentException if it is a switch */
  public void give(Command command) {
    synchronized (given) {
      given.add(new Command.At(now() * run.scale() / NANOS, command));
    }
    site().strike(kind(command));
  }

  /** Up to which millisecond since the start {@link #events} are complete; 0 before. */
  public long settled() {
    return start.get() == 0 ? 0 : Math.max(0, (now() - SETTLED) / NANOS);
  }

  /** What has happened up to a moment ago. */
  public List<Event> events() {
    var settled = settled() * NANOS;
    return RealJournal.of(run,
        RealJournal.ordered(trace.from(0)).stream().takeWhile(moment -> moment.at() <= settled).toList());
  }

  /**
   * Waits until all canvases are done.
   *
   * @throws RealException         if it takes longer than it may, or fails
   * @throws CancellationException if it is closed before
   */
  public Measured await() throws InterruptedException {
    try {
      site().await(run.limit() * NANOS - now());
      var disturbed = run.run().scenario();
      return new Measured(
          new RealRun(new Run(disturbed, run.run().start(), commands()), run.scale(), run.io(),
              run.limit()),
          trace.from(0), cpu());
    } catch (IOException e) {
      throw lost(e);
    } catch (TimeoutException _) {
      throw RealException
          .machine("stopped at the limit of " + run.limit() / 1000.0
              + " s; --limit moves it, --scale makes it shorter");
    }
  }

  /** Runs it to its end. */
  public static Measured measure(RealRun run) throws InterruptedException {
    try (var studio = open(run)) {
      studio.start();
      return studio.await();
    }
  }

  /** Stops everything; nothing listens afterwards. */
  @Override
  public void close() {
    stop();
    try {
      Runtime.getRuntime().removeShutdownHook(atExit);
    } catch (IllegalStateException _) {
      // The process ends, and it is that thread that stops it all.
    }
  }

  private void stop() {
    List<Closeable> parts;
    synchronized (opened) {
      closed = true;
      parts = List.copyOf(opened);
      opened.clear();
    }
    for (var part : parts) {
      try {
        part.close();
      } catch (IOException _) {
        // Nothing more can be done about a part that fails to close; the others are closed all the same.
      }
    }
  }

  private void disturb() {
    try {
      for (var command : run.run().commands()) {
        TimeUnit.NANOSECONDS.sleep(run.nanos(command.at()) - now());
        site().strike(kind(command.command()));
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private RuntimeException lost(IOException e) {
    return closed
        ? new CancellationException()
        : RealException.machine("the run broke off: " + e.getMessage());
  }

  private static Kind kind(Command command) {
    return switch (command) {
      case Command.Block() -> Kind.BLOCK;
      case Command.Pin() -> Kind.PIN;
      case Command.Hog() -> Kind.HOG;
      case Command.Switch _ ->
        throw new IllegalArgumentException("the mode can't be switched within a real run");
    };
  }

  private List<Command.At> commands() {
    synchronized (given) {
      return Stream.concat(run.run().commands().stream(), given.stream()).toList();
    }
  }

  private long now() {
    return System.nanoTime() - start.get();
  }
}

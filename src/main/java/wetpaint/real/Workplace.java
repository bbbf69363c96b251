package wetpaint.real;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import wetpaint.real.Moment.Kind;
import wetpaint.studio.Mode;

/** Canvases, racks and threads of a run in this process: what the programs of the modes work with. */
final class Workplace implements Site {
  private final Plan plan;
  private final Calibration calibration;
  private final Trace trace;
  private final Crew crew = new Crew();
  private final List<Rack> racks = new ArrayList<>();
  private final List<RealCanvas> canvases;
  private final NavigableMap<Integer, RealCanvas> painted = new ConcurrentSkipListMap<>();
  private final Optional<OneCpu> cpu;
  private long start;

  /** Opens connections; nothing happens yet. */
  Workplace(Plan plan, Calibration calibration, Endpoint server, Trace trace) throws IOException {
    this.plan = plan;
    this.calibration = calibration;
    this.trace = trace;
    this.cpu = plan.setting().mode() == Mode.CONCURRENT ? OneCpu.find() : Optional.empty();
    this.canvases = IntStream.range(0, plan.canvases().size())
        .mapToObj(number -> new RealCanvas(number, plan.canvases().get(number), this)).toList();
    try {
      for (var rack = 0; rack < plan.connections(); rack++) {
        racks.add(switch (plan.io()) {
          case SOCKET -> new SocketRack(server.connect());
          case COMMAND -> new CommandRack(wait -> dried(wait.canvas(), wait.layer(), now()));
        });
      }
    } catch (IOException e) {
      close();
      throw e;
    }
  }

  @Override
  public void start(long at) throws IOException {
    start = at;
    canvases.stream().filter(canvas -> arrival(canvas) == 0)
        .forEach(canvas -> note(Moment.of(0, Kind.READY, canvas.number, 0)));
    ModeProgram.of(plan.setting().mode()).start(this);
  }

  @Override
  public void strike(Kind disturbance) {
    var first = painted.firstEntry();
    if (first != null) {
      first.getValue().strike(disturbance);
    }
  }

  @Override
  public void await(long nanos) throws IOException, InterruptedException, TimeoutException {
    crew.await(nanos);
  }

  @Override
  public void close() throws IOException {
    crew.stop();
    for (var rack : racks) {
      rack.close();
    }
  }

  @Override
  public Optional<OneCpu> cpu() {
    return cpu;
  }

  Plan plan() {
    return plan;
  }

  Crew crew() {
    return crew;
  }

  List<RealCanvas> canvases() {
    return canvases;
  }

  List<Rack> racks() {
    return racks;
  }

  /** Hands over the canvases as they come in: those that are there at once, the others by another thread. */
  void arrivals(Consumer<RealCanvas> door) {
    canvases.stream().filter(canvas -> arrival(canvas) == 0).forEach(door);
    var later = canvases.stream().filter(canvas -> arrival(canvas) > 0)
        .sorted(Comparator.comparingLong(this::arrival)).toList();
    if (!later.isEmpty()) {
      crew.servant("arrivals", () -> {
        for (var canvas : later) {
          TimeUnit.NANOSECONDS.sleep(arrival(canvas) - now());
          var at = now();
          note(Moment.of(at, Kind.ARRIVE, canvas.number, -1));
          note(Moment.of(at, Kind.READY, canvas.number, 0));
          door.accept(canvas);
        }
      });
    }
  }

  /** Nanoseconds since the run began. */
  long now() {
    return System.nanoTime() - start;
  }

  /** The work that takes so many nanoseconds, in units. */
  long units(long nanos) {
    return calibration.units(nanos);
  }

  boolean isStopped() {
    return crew.isStopped();
  }

  void note(Moment moment) {
    trace.add(moment);
  }

  /** A layer is dry: its canvas is ready for the next one, or done. */
  void dried(int canvas, int layer, long at) {
    note(plan.dried(canvas, layer, at));
  }

  void begins(int painter, RealCanvas canvas) {
    painted.put(painter, canvas);
  }

  void ends(int painter) {
    painted.remove(painter);
  }

  private long arrival(RealCanvas canvas) {
    return plan.canvases().get(canvas.number).arrival();
  }
}

package wetpaint.bench;

import java.lang.management.ManagementFactory;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

import wetpaint.real.TracingCost;

/** Runs them all, or those named as arguments, and prints the figures. */
final class Benchmarks {
  /** The longest that drawing a frame may take, in microseconds; a mosaic has to come at 30 a second. */
  private static final Map<String, Integer> LIMITS = Map.of("80x24", 1000, "200x60", 4000);
  private static final int MOSAIC_LIMIT = 33_000;

  private Benchmarks() {}

  public static void main(String[] args) throws Exception {
    var all = List.of("rewind", "keys", "bytes", "cells", "recording", "view", "encoder", "start", "process",
        "lateness", "real",
        "class", "tmux", "sight", "web", "box", "relay");
    System.out.printf("Load: %.2f on %d processors%n",
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
        Runtime.getRuntime().availableProcessors());
    for (var wanted : args.length == 0 ? all : List.of(args)) {
      System.out.println();
      switch (wanted) {
        case "rewind" -> Rewind.print();
        case "keys" -> KeyTimes.print();
        case "bytes" -> BytesOnTheWire.print();
        case "cells" -> CellKinds.print();
        case "recording" -> Rendering.print();
        case "view" -> frames(run(FrameTime.class));
        case "encoder" -> encoder(run(EncodeTime.class));
        case "start" -> StartTimes.print();
        case "process" -> WholeProcess.print();
        case "lateness" -> Lateness.print();
        case "class" -> ServedClass.print();
        case "sight" -> FirstSight.print();
        case "tmux" -> TmuxCrowd.print();
        case "web" -> WebClass.print();
        case "box" -> ShellInABox.print();
        case "relay" -> RelayedCrowd.print();
        case "real" -> TracingCost.print();
        default -> System.out.println("expected one of " + all + ", found " + wanted);
      }
    }
  }

  private static Collection<RunResult> run(Class<?> benchmark) throws RunnerException {
    return new Runner(new OptionsBuilder().include(benchmark.getName()).forks(1).warmupIterations(3)
        .warmupTime(TimeValue.seconds(1)).measurementIterations(5).measurementTime(TimeValue.seconds(1))
        .timeUnit(TimeUnit.MICROSECONDS)
        .jvmArgs("-Xmx1g", "-XX:+UseSerialGC", "--sun-misc-unsafe-memory-access=allow")
        .verbosity(VerboseMode.SILENT).shouldFailOnError(true)
        .build()).run();
  }

  private static void frames(Collection<RunResult> results) {
    System.out.printf("%-8s %-9s | %14s %14s %6s%n", "size", "frames of", "limit us/frame", "view us/frame",
        "ratio");
    for (var view : results) {
      var limit = param(view, "what").equals("mosaic")
          ? MOSAIC_LIMIT
          : LIMITS.getOrDefault(param(view, "size"), 0);
      System.out.printf("%-8s %-9s | %14d %14.1f %6.3f%n", param(view, "size"), param(view, "what"), limit,
          score(view), score(view) / limit);
    }
  }

  private static void encoder(Collection<RunResult> results) {
    System.out.printf("%-8s %-9s | %14s %14s %6s%n", "size", "colours", "stock us/frame", "wire us/frame",
        "ratio");
    for (var stock : results) {
      for (var wire : results) {
        if (is(stock, "stock") && is(wire, "wire") && setting(stock).equals(setting(wire))) {
          System.out.printf("%s | %14.1f %14.1f %6.3f%n", setting(stock), score(stock), score(wire),
              score(wire) / score(stock));
        }
      }
    }
  }

  private static boolean is(RunResult result, String method) {
    return result.getParams().getBenchmark().endsWith("." + method);
  }

  private static String setting(RunResult result) {
    return "%-8s %-9s".formatted(param(result, "size"), param(result, "depth"));
  }

  private static String param(RunResult result, String name) {
    return result.getParams().getParam(name);
  }

  private static double score(RunResult result) {
    return result.getPrimaryResult().getScore();
  }
}

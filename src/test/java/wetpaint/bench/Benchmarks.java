package wetpaint.bench;

import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs them all and prints the figures. */
final class Benchmarks {
  private Benchmarks() {}

  public static void main(String[] args) throws RunnerException {
    BytesOnTheWire.print();
    var options = new OptionsBuilder().include(EncodeTime.class.getName()).forks(1).warmupIterations(3)
        .warmupTime(TimeValue.seconds(1)).measurementIterations(5).measurementTime(TimeValue.seconds(1))
        .timeUnit(TimeUnit.MICROSECONDS)
        .jvmArgs("-Xmx1g", "-XX:+UseSerialGC", "--sun-misc-unsafe-memory-access=allow")
        .verbosity(VerboseMode.SILENT)
        .build();
    var results = new Runner(options).run();
    System.out.printf("%n%-8s %-9s | %14s %14s %6s%n", "size", "colours", "stock us/frame", "wire us/frame",
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
    return "%-8s %-9s".formatted(result.getParams().getParam("size"), result.getParams().getParam("depth"));
  }

  private static double score(RunResult result) {
    return result.getPrimaryResult().getScore();
  }
}

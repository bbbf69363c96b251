package wetpaint.cli;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import wetpaint.real.Measured;

/** Figures of real runs for programs: times in milliseconds to the microsecond, ratios to four places. */
record MeasurementJson(Writer out) {
  void print(Measurement measurement) throws IOException {
    var first = measurement.modes().getFirst();
    out.write("{\"scenario\":%s,\"scale\":%d,\"io\":\"%s\",\"cores\":%s".formatted(
        ReportJson.text(first.run().run().scenario().name()), first.run().scale(), first.run().io().word(),
        IntStream.range(0, measurement.before().size()).mapToObj(i -> cores(measurement, i))
            .collect(Collectors.joining(",", "[", "]"))));
    out.write(",\"modes\":" + measurement.modes().stream().map(MeasurementJson::mode)
        .collect(Collectors.joining(",", "[", "]")) + "}\n");
  }

  private static String cores(Measurement measurement, int number) {
    var before = measurement.before().get(number);
    return "{\"painters\":%d,\"before\":%s,\"after\":%s}".formatted(before.asked(),
        Wording.exact(before.found()),
        Wording.exact(measurement.after().get(number).found()));
  }

  private static String mode(RealComparison mode) {
    var start = mode.run().run().start();
    var more = mode.difference();
    var cpu = mode.best().onlyCpu();
    return ("{\"mode\":\"%s\",\"painters\":%d%s,\"predicted\":%d,\"predictedOnFree\":%d,\"best\":%s,\"median\":%s,"
        + "\"difference\":{\"total\":%s,\"cpu\":%s,\"withoutCore\":%s,\"late\":%s,\"waiting\":%s},\"runs\":%s}")
        .formatted(start.mode().word(), start.painters(),
            cpu.isPresent() ? ",\"boundToCpu\":" + cpu.getAsInt() : "", mode.asked().makespan(),
            mode.free().makespan(),
            millis(mode.best().nanos()), millis(mode.median()), millis(more.total()),
            millis(more.computing()),
            millis(more.withoutCore()), millis(more.late()), millis(more.waiting()),
            mode.runs().stream().map(MeasurementJson::run).collect(Collectors.joining(",", "[", "]")));
  }

  private static String run(Measured run) {
    return "{\"makespan\":%s,\"cpu\":%s,\"planned\":%s%s}".formatted(millis(run.nanos()), millis(run.cpu()),
        millis(run.planned()),
        run.runnable().isPresent() ? ",\"runnable\":" + millis(run.runnable().getAsLong()) : "");
  }

  private static BigDecimal millis(long nanos) {
    return BigDecimal.valueOf(Math.round(nanos / 1e3), 3);
  }
}

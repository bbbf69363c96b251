package wetpaint.cli;

import java.util.Locale;
import java.util.stream.Stream;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;

import wetpaint.real.Io;
import wetpaint.real.RealRun;
import wetpaint.studio.Run;

/** The options that say how a run is run for real. */
final class RealOptions {
  static final class Scales implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String value) {
      if (value.matches("\\d{1,3}") && Integer.parseInt(value) >= 1
          && Integer.parseInt(value) <= RealRun.FASTEST) {
        return Integer.parseInt(value);
      }
      throw Values.expected("a scale of 1 to " + RealRun.FASTEST + ", times faster than the scenario says",
          value);
    }
  }

  static final class Ios implements ITypeConverter<Io> {
    @Override
    public Io convert(String value) {
      return Stream.of(Io.values()).filter(io -> io.word().equals(value.toLowerCase(Locale.ROOT))).findFirst()
          .orElseThrow(() -> Values.expected("socket or command", value));
    }
  }

  @Option(names = "--scale", paramLabel = "N", converter = Scales.class, description = {
      "How many times faster than the scenario says: 1 to 100. Default: 10, a lecture in sync takes 3 s."})
  private int scale = RealRun.USUAL;

  @Option(names = "--io", paramLabel = "HOW", converter = Ios.class, description = {
      "What drying is: socket, a request to a server on 127.0.0.1 that answers when it is dry, or command, a child process"
          + " that sleeps. Default: socket."})
  private Io io = Io.SOCKET;

  @Option(names = "--limit", paramLabel = "TIME", converter = Values.Times.class, description = {
      "The longest that a run may really take, such as 60s. Default: 60s."})
  private long limit = 60_000;

  /** That run, for real. @throws wetpaint.real.RealException if it is more than the limits allow */
  RealRun of(Run run) {
    return new RealRun(run, scale, io, limit);
  }

  /** How it is run, in words. */
  String words() {
    return "%s, drying is %s".formatted(scale == 1 ? "as fast as the scenario says" : scale + " times faster",
        switch (io) {
          case SOCKET -> "a request to 127.0.0.1";
          case COMMAND -> "a child process that sleeps";
        });
  }
}

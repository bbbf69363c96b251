package wetpaint.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

import picocli.CommandLine.Option;

import wetpaint.serve.Classroom;
import wetpaint.serve.RelayAddress;
import wetpaint.serve.RelaySeal;
import wetpaint.serve.RelaySender;
import wetpaint.serve.RelayedShow;
import wetpaint.serve.ServeException;
import wetpaint.serve.SharedShow;
import wetpaint.show.ShowConfig;
import wetpaint.time.Ticker;

/** The options for a class on many servers. */
final class RelayOptions {
  @Option(names = "--relay", paramLabel = "URL", description = {
      "Have other servers show this class, too, by a Redis or Valkey: redis://HOST/CLASS, or rediss://USER:PASSWORD@HOST/CLASS by TLS."})
  private Optional<String> relay = Optional.empty();

  @Option(names = "--follow", paramLabel = "URL", description = {
      "Show a class that another server leads and relays to that URL. Without a terminal, and without a teacher."})
  private Optional<String> follow = Optional.empty();

  @Option(names = "--relay-key", paramLabel = "FILE", description = {
      "The secret of all servers of the class, 16 bytes or more: who has it can steer and vote."})
  private Optional<Path> key = Optional.empty();

  /** Whether the class is led elsewhere. */
  boolean follows() {
    return follow.isPresent();
  }

  /** @throws ServeException if something does not go together */
  void check() {
    var option = relay.isPresent() ? "--relay" : "--follow";
    if (relay.isPresent() && follow.isPresent()) {
      throw new ServeException("--relay: expected without --follow, found both");
    }
    if (relay.isEmpty() && follow.isEmpty() && key.isPresent()) {
      throw new ServeException("--relay-key: expected with --relay or --follow, found neither");
    }
    relay.or(() -> follow).ifPresent(url -> {
      RelayAddress.of(option, url);
      if (key.isEmpty()) {
        throw new ServeException(option
            + ": expected --relay-key FILE with it, by which the class's servers know each other, found none");
      }
    });
  }

  /** Has other servers follow a class, if that is asked for. @throws ServeException if the broker can't be asked */
  Optional<RelaySender> send(Classroom room) {
    return relay.map(url -> {
      var address = RelayAddress.of("--relay", url);
      return RelaySender.open(address, RelaySeal.in(key.orElseThrow(), address), room);
    });
  }

  /**
   * Shows the class that is led elsewhere, until it is interrupted.
   *
   * @param config what is to be seen until it is told what is shown
   * @param teller is told what is wrong with the class or the line to it
   * @throws ServeException if the broker can't be asked
   */
  void follow(ShowConfig config, int framesASecond, Function<SharedShow, Classroom> classes,
      Consumer<String> teller) {
    var address = RelayAddress.of("--follow", follow.orElseThrow());
    var seal = RelaySeal.in(key.orElseThrow(), address);
    try (var show = RelayedShow.open(address, seal, config, Ticker.wall(), framesASecond);
        var room = classes.apply(show)) {
      show.show(room);
      show.onTrouble(found -> found.ifPresent(teller));
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The options of those who lead a class, which some command line has. */
  static Stream<String> leading() {
    return Stream.of("--headless", "--teacher", "--teacher-web", "--votes", "--record", "--cue");
  }
}

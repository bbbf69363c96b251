package wetpaint.serve;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import redis.clients.jedis.CommandArguments;
import redis.clients.jedis.ConnectionPoolConfig;
import redis.clients.jedis.DefaultJedisClientConfig;
import redis.clients.jedis.HostAndPort;
import redis.clients.jedis.Protocol;
import redis.clients.jedis.RedisClient;
import redis.clients.jedis.SslOptions;
import redis.clients.jedis.StreamEntryID;
import redis.clients.jedis.exceptions.JedisAccessControlException;
import redis.clients.jedis.exceptions.JedisConnectionException;
import redis.clients.jedis.exceptions.JedisException;
import redis.clients.jedis.params.SetParams;
import redis.clients.jedis.params.XAddParams;
import redis.clients.jedis.params.XReadParams;

import wetpaint.time.Ticker;

/**
 * The broker between the servers of a class, a Redis or Valkey: cues in a stream, votes in a hash for each question and round, how
 * many watch where in another, and who leads. Its clock is the one that all servers share. Everything here waits for the network. For
 * any thread.
 */
final class RelayBroker implements AutoCloseable {
  private static final int PATIENCE = 2000;
  /** Milliseconds for which new cues are waited for at a time. */
  private static final int BLOCK = 1000;
  /** Cues that are kept: each is complete, so that the last one would do. */
  private static final int KEPT = 1000;
  /** Seconds that votes are kept. */
  private static final long DAY = 86_400;
  /** Milliseconds for which a server's report of how many are in counts. */
  private static final long FRESH = 15_000;
  private static final int CONNECTIONS = 4;
  private static final int LOOKS = 5;
  private static final long MILLI = 1_000_000;
  private static final int PARTS = 3;

  private final RelayAddress address;
  private final RelaySeal seal;
  private final Ticker ticker;
  private final RedisClient client;
  private volatile long ahead;

  /**
   * A cue as the broker has it.
   *
   * @param since when it was handed to it, in milliseconds of the broker's clock
   * @param cue   none if no server of the class has sent it
   */
  record Kept(StreamEntryID id, long since, Optional<RelayCue> cue) {}

  /** Goes there. @throws RelayException if it can't be asked */
  static RelayBroker open(RelayAddress address, RelaySeal seal, Ticker ticker) {
    if (address.tls()) {
      RelayTls.greet(address, PATIENCE);
    }
    var broker = new RelayBroker(address, seal, ticker);
    try {
      broker.setClock();
      return broker;
    } catch (RelayException e) {
      broker.close();
      throw e;
    }
  }

  private RelayBroker(RelayAddress address, RelaySeal seal, Ticker ticker) {
    this.address = address;
    this.seal = seal;
    this.ticker = ticker;
    var config = DefaultJedisClientConfig.builder().connectionTimeoutMillis(PATIENCE)
        .socketTimeoutMillis(PATIENCE).blockingSocketTimeoutMillis(BLOCK + PATIENCE);
    if (address.tls()) {
      config.sslOptions(SslOptions.defaults());
    }
    address.user().ifPresent(config::user);
    address.password().ifPresent(config::password);
    var pool = new ConnectionPoolConfig();
    pool.setMaxTotal(CONNECTIONS);
    client = RedisClient.builder().hostAndPort(new HostAndPort(address.host(), address.port()))
        .clientConfig(config.build()).poolConfig(pool).build();
  }

  /** Reads the broker's clock several times and keeps the reading that was answered soonest. @throws RelayException if it can't be asked */
  void setClock() {
    var soonest = Long.MAX_VALUE;
    for (var look = 0; look < LOOKS; look++) {
      var before = ticker.nanos();
      var said = asked(this::time);
      var took = ticker.nanos() - before;
      if (took < soonest) {
        soonest = took;
        ahead = said - (before + took / 2) / MILLI;
      }
    }
  }

  private long time() {
    if (client.executeCommand(new CommandArguments(Protocol.Command.TIME)) instanceof List<?> parts
        && parts.size() == 2
        && parts.get(0) instanceof byte[] seconds && parts.get(1) instanceof byte[] micros) {
      return number(seconds) * 1000 + number(micros) / 1000;
    }
    throw new JedisException("no time");
  }

  private static long number(byte[] digits) {
    return Long.parseLong(new String(digits, StandardCharsets.US_ASCII));
  }

  /** Milliseconds of its clock, as it was set last. */
  long millis() {
    return ticker.nanos() / MILLI + ahead;
  }

  /**
   * Keeps the lead of the class for a while, or takes it where nobody has it.
   *
   * @return who leads it instead, if another does
   * @throws RelayException if it can't be asked
   */
  Optional<RelayLead> lead(RelayLead mine) {
    var text = mine.text(seal);
    if (asked(() -> client.set(key("lead"), text, SetParams.setParams().px(RelayLead.LEASE).nx())) != null) {
      return Optional.empty();
    }
    var other = leader().filter(found -> !found.equals(mine));
    if (other.isEmpty()) {
      // It is this one's, or what a stranger left there.
      asked(() -> client.set(key("lead"), text, SetParams.setParams().px(RelayLead.LEASE)));
    }
    return other;
  }

  private Optional<RelayLead> leader() {
    return Optional.ofNullable(asked(() -> client.get(key("lead"))))
        .flatMap(text -> RelayLead.of(text, seal));
  }

  /** Gives the lead back, if it is this one's. @throws RelayException if it can't be asked */
  void resign(RelayLead mine) {
    if (leader().filter(mine::equals).isPresent()) {
      asked(() -> client.del(key("lead")));
    }
  }

  /** Hands a cue to it. @throws RelayException if it can't be asked */
  void send(RelayCue cue) {
    asked(() -> client.xadd(key("cues"), XAddParams.xAddParams().maxLen(KEPT).approximateTrimming(),
        cue.fields(seal)));
  }

  /** The cues after that one, waited for a while. @throws RelayException if it can't be asked */
  List<Kept> cues(StreamEntryID after) {
    var read = asked(
        () -> client.xread(XReadParams.xReadParams().block(BLOCK).count(KEPT), Map.of(key("cues"), after)));
    return Optional.ofNullable(read).stream().flatMap(List::stream)
        .flatMap(stream -> stream.getValue().stream())
        .map(entry -> new Kept(entry.getID(), entry.getID().getTime(), RelayCue.of(entry.getFields(), seal)))
        .toList();
  }

  /** Hands a vote to it, in place of an earlier one of the same person. @throws RelayException if it can't be asked */
  void vote(RelayVote vote) {
    var key = votesKey(vote.session(), vote.ballot());
    // Whoever votes again has set it before: a class that changes its mind asks half as much.
    if (asked(() -> client.hset(key, vote.voter(), vote.text(seal))) > 0) {
      asked(() -> client.expire(key, DAY));
    }
  }

  /** The votes on a question in one round. @throws RelayException if it can't be asked */
  Stream<RelayVote> votes(long session, String ballot) {
    return asked(() -> client.hgetAll(votesKey(session, ballot))).entrySet().stream()
        .flatMap(entry -> RelayVote.of(session, ballot, entry.getKey(), entry.getValue(), seal).stream());
  }

  private String votesKey(long session, String ballot) {
    return key("votes:" + session + ":" + ballot);
  }

  /** Says how many are in at a server. @throws RelayException if it can't be asked */
  void present(String server, int count) {
    var at = millis();
    var text = count + " " + at + " " + seal.of(presentParts(server, count, at));
    asked(() -> client.hset(key("present"), server, text));
    asked(() -> client.expire(key("present"), DAY));
  }

  /** How many are in at all servers that have said so lately. @throws RelayException if it can't be asked */
  int present() {
    return asked(() -> client.hgetAll(key("present"))).entrySet().stream()
        .mapToInt(entry -> present(entry.getKey(), entry.getValue())).sum();
  }

  private int present(String server, String text) {
    var parts = text.split(" ", -1);
    try {
      var count = parts.length == PARTS ? Integer.parseInt(parts[0]) : 0;
      var at = count > 0 ? Long.parseLong(parts[1]) : 0;
      return count > 0 && millis() - at < FRESH && seal.fits(parts[2], presentParts(server, count, at))
          ? count
          : 0;
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  private static String[] presentParts(String server, int count, long at) {
    return new String[]{"present", server, Integer.toString(count), Long.toString(at)};
  }

  private String key(String what) {
    return "wetpaint:{" + address.course() + "}:" + what;
  }

  private static <T> T asked(Supplier<T> question) {
    try {
      return question.get();
    } catch (JedisAccessControlException e) {
      throw new RelayException("the user or the password is refused", e);
    } catch (JedisConnectionException e) {
      throw new RelayException("nobody answers", e);
    } catch (JedisException e) {
      throw new RelayException("it says: " + String.valueOf(e.getMessage()).replaceAll("\\p{Cntrl}", " "), e);
    }
  }

  @Override
  public void close() {
    client.close();
  }
}

package wetpaint.serve;

import java.io.IOException;
import java.net.BindException;
import java.security.KeyPair;
import java.security.PublicKey;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.apache.sshd.common.AttributeRepository.AttributeKey;
import org.apache.sshd.common.file.nonefs.NoneFileSystemFactory;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.apache.sshd.common.session.Session;
import org.apache.sshd.common.session.SessionHeartbeatController.HeartbeatType;
import org.apache.sshd.common.session.SessionListener;
import org.apache.sshd.core.CoreModuleProperties;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.server.auth.pubkey.UserAuthPublicKeyFactory;
import org.apache.sshd.server.forward.RejectAllForwardingFilter;
import org.apache.sshd.server.global.NoMoreSessionsHandler;

import wetpaint.time.Ticker;

/** The door by which a class comes in by SSH. */
public final class SshDoor implements AutoCloseable {
  /**
   * How the door is kept.
   *
   * @param host     the address to listen at
   * @param port     0 for any that is free
   * @param teachers keys with which somebody may lead the class
   */
  public record Terms(String host, int port, KeyPair key, List<PublicKey> teachers) {
    /** Copies the keys. */
    public Terms {
      teachers = List.copyOf(teachers);
    }
  }

  private static final AttributeKey<String> COUNTED = new AttributeKey<>();
  private static final AttributeKey<Boolean> ENTERED = new AttributeKey<>();
  private static final AttributeKey<Boolean> FULL = new AttributeKey<>();
  /** How long somebody is there who is told that there is no room. */
  private static final Duration TOLD = Duration.ofSeconds(10);
  private static final Duration LOGIN = Duration.ofSeconds(90);
  /** A class that looks at a paused show sends nothing for long. */
  private static final Duration IDLE = Duration.ofHours(6);
  private static final Duration HEARTBEAT = Duration.ofSeconds(30);
  private static final int SEND_BUFFER = 32 << 10;
  /** What a terminal may send before it is told that there is room again, and in one packet. */
  private static final long WINDOW = 64 << 10;
  private static final long PACKET = 32 << 10;
  /** A client offers its own keys before it asks for the code. */
  private static final int REQUESTS = 16;
  private static final int WORKERS = 2;

  private final SshServer server = SshServer.setUpDefaultServer();
  private final ScheduledExecutorService later = Executors
      .newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("wetpaint-login").factory());
  private final SshPatience patience = new SshPatience(Ticker.wall());
  private final Doorkeeper keeper;
  private final ConnectionLog log;

  private SshDoor(Terms terms, Entrance entrance, Classroom room) {
    log = entrance.log();
    keeper = entrance.keeper();
    server.setHost(terms.host());
    server.setPort(terms.port());
    server.setKeyPairProvider(KeyPairProvider.wrap(terms.key()));
    SshAlgorithms.set(server);
    var login = new SshLogin(entrance.guard(), terms.teachers(), later);
    server.setKeyboardInteractiveAuthenticator(login);
    server.setPublickeyAuthenticator(login);
    server.setUserAuthFactories(terms.teachers().isEmpty()
        ? List.of(new SshQuestions.Factory())
        : List.of(new UserAuthPublicKeyFactory(), new SshQuestions.Factory()));
    refuseEverythingElse();
    limit();
    server.addSessionListener(new Counting());
    server.setShellFactory(channel -> {
      var member = channel.getSession().getAttribute(SshLogin.MEMBER);
      if (member == null) {
        throw new IOException("nobody has come in by this connection");
      }
      return new SshShell(room, member, channel.getSession().getAttribute(FULL) != null
          ? Optional.of("The class is full; try again later.")
          : Optional.empty());
    });
  }

  /**
   * Opens it.
   *
   * @throws ServeException if the address can't be listened at
   */
  public static SshDoor open(Terms terms, Entrance entrance, Classroom room) {
    var door = new SshDoor(terms, entrance, room);
    try {
      door.server.start();
      return door;
    } catch (IOException | RuntimeException e) {
      door.close();
      throw new ServeException(refusal(terms, e));
    }
  }

  private static String refusal(Terms terms, Exception e) {
    var where = "port " + terms.port() + " of " + terms.host();
    var cause = e instanceof BindException || e.getCause() == null ? e : e.getCause();
    var message = String.valueOf(cause.getMessage());
    if (message.contains("in use")) {
      return where
          + ": expected a port that is free, found one that another program listens at; --port takes another";
    }
    if (message.contains("ermission")) {
      return where
          + ": expected a port that one may listen at, found one that is not permitted; try one above 1023";
    }
    return where + ": expected an address of this machine, found that it can't be listened at (" + message
        + ")";
  }

  private void refuseEverythingElse() {
    server.setChannelFactories(List.of(new SshChannel.Factory()));
    server.setGlobalRequestHandlers(List.of(patience, new NoMoreSessionsHandler()));
    server.setReservedSessionMessagesHandler(patience);
    server.setForwardingFilter(RejectAllForwardingFilter.INSTANCE);
    server.setFileSystemFactory(NoneFileSystemFactory.INSTANCE);
    server.setSubsystemFactories(List.of());
    server.setCommandFactory(null);
    server.setAgentFactory(null);
  }

  private void limit() {
    CoreModuleProperties.AUTH_TIMEOUT.set(server, LOGIN);
    CoreModuleProperties.MAX_AUTH_REQUESTS.set(server, REQUESTS);
    CoreModuleProperties.IDLE_TIMEOUT.set(server, IDLE);
    CoreModuleProperties.MAX_CONCURRENT_CHANNELS.set(server, 1);
    CoreModuleProperties.WINDOW_SIZE.set(server, WINDOW);
    CoreModuleProperties.MAX_PACKET_SIZE.set(server, PACKET);
    CoreModuleProperties.TCP_NODELAY.set(server, true);
    CoreModuleProperties.SOCKET_SNDBUF.set(server, SEND_BUFFER);
    CoreModuleProperties.NIO_WORKERS.set(server, WORKERS);
    CoreModuleProperties.SERVER_IDENTIFICATION.set(server, "Wetpaint");
    server.setSessionHeartbeat(HeartbeatType.IGNORE, HEARTBEAT);
  }

  /** Counts who comes and goes. */
  private final class Counting implements SessionListener {
    @Override
    public void sessionEstablished(Session session) {
      patience.begin(session);
      var address = SshLogin.address(session);
      if (keeper.comes(address)) {
        session.setAttribute(COUNTED, address);
      } else {
        log.note(address, "turned away: too many");
        session.close(true);
      }
    }

    @Override
    public void sessionEvent(Session session, Event event) {
      var address = session.getAttribute(COUNTED);
      if (event == Event.Authenticated && address != null) {
        var member = session.getAttribute(SshLogin.MEMBER);
        if (keeper.enters(address, member != null && member.teaches())) {
          session.setAttribute(ENTERED, true);
          log.note(address, "in");
        } else {
          log.note(address, "turned away: the class is full");
          // It can be told in the terminal only, and who opens none is hung up on.
          session.setAttribute(FULL, true);
          var _ = later.schedule(() -> session.close(true), TOLD.toMillis(), TimeUnit.MILLISECONDS);
        }
      }
    }

    @Override
    public void sessionClosed(Session session) {
      var address = session.removeAttribute(COUNTED);
      if (address != null) {
        var entered = session.getAttribute(ENTERED) != null;
        keeper.goes(address, entered);
        log.note(address, entered ? "out" : "gone without a code");
      }
    }
  }

  /** The port that it listens at. */
  public int port() {
    return server.getPort();
  }

  @Override
  public void close() {
    try {
      server.stop(true);
    } catch (IOException e) {
      // It listens no more.
    }
    later.shutdownNow();
    log.close();
  }
}

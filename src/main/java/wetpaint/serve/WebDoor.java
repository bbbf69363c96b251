package wetpaint.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.net.ssl.SSLContext;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;

/** The door by which a class comes in by browsers. */
public final class WebDoor implements AutoCloseable {
  /**
   * How the door is kept.
   *
   * @param host    the address to listen at
   * @param port    to listen at
   * @param most    how many may be in at a time
   * @param names   by which the server is called besides its addresses
   * @param tls     with which connections are encrypted here, if they are
   * @param proxy   the address of a proxy whose word on what it passes on is believed
   * @param teacher how the teacher comes in by a browser, if that is wanted
   * @param page    for the class
   * @param teacherPage for the teacher
   */
  public record Terms(InetAddress host, int port, int most, List<String> names, Optional<SSLContext> tls,
      Optional<InetAddress> proxy, Optional<TeacherLink> teacher, WebPage page, WebPage teacherPage) {
    /** Copies the names. */
    public Terms {
      names = List.copyOf(names);
    }
  }

  /**
   * Limits of the JDK's server, which it reads once for the whole process: a request has to be there within 10 seconds however slowly
   * it trickles in, with 8 KB of headers; connections on which nothing is asked are closed.
   */
  private static final Map<String, String> LIMITS = Map.of("sun.net.httpserver.nodelay", "true",
      "sun.net.httpserver.maxReqTime", "10", "sun.net.httpserver.maxReqHeaderSize", "8192",
      "sun.net.httpserver.maxReqHeaders", "60", "sun.net.httpserver.idleInterval", "20",
      "sun.net.httpserver.clockTick", "2000", "sun.net.httpserver.drainAmount", "4096",
      "jdk.httpserver.maxConnections", "8192");
  /** What the JDK's server has to say would be written over the screen. */
  private static final Logger SILENT = Logger.getLogger("com.sun.net.httpserver");
  private static final int BACKLOG = 1024;
  private static final int FAREWELL = 1;
  private static final long LOOK = 5;

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final ScheduledExecutorService later = Executors
      .newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("wetpaint-web-later").factory());
  private final Terms terms;
  private final WebGate gate;
  private final WebRoutes routes;
  private final WebHub hub;
  private final Doorkeeper keeper;
  private final ConnectionLog log;

  private WebDoor(HttpServer server, Terms terms, Entrance entrance, Classroom room) {
    this.server = server;
    this.terms = terms;
    gate = new WebGate(new HostNames(terms.names(), terms.host()), room.ticker());
    routes = new WebRoutes(terms, room, entrance.guard());
    hub = new WebHub(room);
    keeper = entrance.keeper();
    log = entrance.log();
  }

  /**
   * Opens it.
   *
   * @throws ServeException if the address can't be listened at
   */
  public static WebDoor open(Terms terms, Entrance entrance, Classroom room) {
    LIMITS.forEach((name, value) -> System.getProperties().putIfAbsent(name, value));
    SILENT.setLevel(Level.OFF);
    try {
      var address = new InetSocketAddress(terms.host(), terms.port());
      var server = terms.tls().isPresent()
          ? HttpsServer.create(address, BACKLOG)
          : HttpServer.create(address, BACKLOG);
      if (server instanceof HttpsServer encrypted) {
        encrypted.setHttpsConfigurator(new HttpsConfigurator(terms.tls().orElseThrow()));
      }
      var door = new WebDoor(server, terms, entrance, room);
      server.createContext("/", door::handle);
      server.setExecutor(door.threads);
      server.start();
      var _ = door.later.scheduleWithFixedDelay(door.hub::tend, LOOK, LOOK, TimeUnit.SECONDS);
      return door;
    } catch (IOException e) {
      throw new ServeException(refusal(terms, e));
    }
  }

  private static String refusal(Terms terms, IOException e) {
    var where = "port " + terms.port() + " of " + terms.host().getHostAddress();
    var message = String.valueOf(e.getMessage());
    if (message.contains("ermission")) {
      return where
          + ": expected a port that one may listen at, found one that is not permitted; try --web-port above 1023";
    }
    return e instanceof BindException && message.contains("in use")
        ? where + ": expected a port that is free for browsers, found one that another program listens at;"
            + " --web-port takes another, --no-web does without"
        : where + ": expected an address of this machine, found that it can't be listened at (" + message
            + ")";
  }

  /** The port that it listens at. */
  public int port() {
    return server.getAddress().getPort();
  }

  private void handle(HttpExchange exchange) throws IOException {
    var call = new WebCall(exchange, terms.proxy());
    var address = call.address();
    if (!keeper.comes(address)) {
      log.note(address, "turned away by the web: too many");
      call.answer(WebAnswer.refusal(503, "too many at once; try again in a moment"));
      return;
    }
    var stays = false;
    try {
      gate.check(call);
      if (isStream(call)) {
        stream(call, routes.guest(call), address);
        stays = true;
      } else {
        call.answer(routes.answer(call));
      }
    } catch (WebRefusal refused) {
      call.answer(refused.answer());
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } finally {
      if (!stays) {
        keeper.goes(address, false);
        call.end();
      }
    }
  }

  private static boolean isStream(WebCall call) {
    return call.method().equals("GET") && call.path().equals("/events");
  }

  /** Opens a line, which stays when the request's own thread has ended. */
  private void stream(WebCall call, WebGuest guest, String address) {
    if (!keeper.enters(address, guest.member().teaches())) {
      throw new WebRefusal(503, "The class is full");
    }
    var line = hub.open(guest, call.header("Last-Event-ID"));
    log.note(address, "in by the web");
    Runnable gone = () -> {
      hub.close(line, guest);
      log.note(address, "out of the web");
      keeper.goes(address, true);
      call.end();
    };
    try {
      line.open(call.stream(), gone);
    } catch (IOException e) {
      gone.run();
    }
  }

  @Override
  public void close() {
    server.stop(FAREWELL);
    later.shutdownNow();
    threads.shutdownNow();
  }
}

package wetpaint.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import picocli.CommandLine.Option;

import wetpaint.serve.CodeGuard;
import wetpaint.serve.ServeException;

/** The options that say how a class comes in. */
final class ClassOptions {
  private static final String NONE = "none";
  private static final String LOCAL = "127.0.0.1";

  @Option(names = "--port", paramLabel = "N", converter = Values.Ports.class, description = "The port to listen at, 1 to 65535. Default: 2222.")
  private int port = 2222;

  @Option(names = "--listen", paramLabel = "ADDRESS", description = {
      "The address to listen at; 0.0.0.0 is all of this machine's. Default: 127.0.0.1, this machine alone."})
  private String listen = LOCAL;

  @Option(names = "--name", paramLabel = "HOST", description = {
      "What the class is told to connect to. Default: the address."})
  private Optional<String> name = Optional.empty();

  @Option(names = "--class-code", paramLabel = "WORD|none", description = {
      "The class code: 4 to 32 letters and digits, or none. Default: one that is made up."})
  private Optional<String> code = Optional.empty();
  /** The option by which it came, for messages. */
  private String codeOption = "--class-code";

  @Option(names = "--max", paramLabel = "N", converter = Values.Seats.class, description = "How many may be in at a time, 1 to 5000. Default: 300.")
  private int most = 300;

  @Option(names = "--headless", description = {
      "Without a terminal: the show waits for a teacher, who comes in by SSH with a key."})
  private boolean headless;

  @Option(names = "--teacher", paramLabel = "KEYFILE", description = {
      "Public keys with which a teacher comes in by SSH. Default with --headless: ~/.ssh/authorized_keys."})
  private Optional<Path> teacher = Optional.empty();

  @Option(names = "--votes", paramLabel = "FILE", description = "Append the votes to a file, as JSON Lines.")
  private Optional<Path> votes = Optional.empty();

  @Option(names = "--log", paramLabel = "FILE", description = "Append to a file who connects, with addresses.")
  private Optional<Path> log = Optional.empty();

  int port() {
    return port;
  }

  int most() {
    return most;
  }

  boolean headless() {
    return headless;
  }

  Optional<Path> votes() {
    return votes;
  }

  Optional<Path> log() {
    return log;
  }

  String listen() {
    return listen;
  }

  /**
   * The file with the teacher's keys, if a teacher may come in by SSH.
   *
   * @param otherwise whether there is another way for a teacher to come in
   */
  Optional<Path> teacher(boolean otherwise) {
    return teacher.or(() -> headless && !otherwise
        ? Optional.of(Path.of(System.getProperty("user.home", "")).resolve(".ssh").resolve("authorized_keys"))
        : Optional.empty());
  }

  /** The class code, if one is asked for. */
  Optional<String> code() {
    return code.isEmpty() ? Optional.of(CodeGuard.random()) : code.filter(word -> !NONE.equals(word));
  }

  /** Takes as the class code what was given as {@code --code}. @throws ServeException if there is one already */
  void code(String word) {
    if (code.isPresent()) {
      throw new ServeException("--code: expected one class code, found another in --class-code");
    }
    code = Optional.of(word);
    codeOption = "--code";
  }

  /** @throws ServeException if something is out of range or does not go together */
  void check() {
    code.filter(word -> !NONE.equals(word) && !word.matches("[A-Za-z0-9-]{4,32}")).ifPresent(_ -> {
      throw new ServeException(codeOption + ": expected a class code of 4 to 32 letters and digits, or none"
          + ("--code".equals(codeOption) ? ", or " + CodeChoices.isWhat() : ""));
    });
    name.filter(host -> !host.matches("[A-Za-z0-9._:-]{1,100}")).ifPresent(_ -> {
      throw new ServeException("--name: expected a host's name or address, such as lab.example.org");
    });
    if (address().isAnyLocalAddress() && code.filter(NONE::equals).isPresent()) {
      throw new ServeException("--listen " + listen
          + ": expected a class code where everybody can come in, found none");
    }
  }

  /** The address to listen at. @throws ServeException if there is no such address */
  InetAddress address() {
    try {
      return InetAddress.getByName(listen);
    } catch (UnknownHostException e) {
      throw new ServeException(
          "--listen: expected an address of this machine such as 0.0.0.0, found one that nobody knows");
    }
  }

  /** What is typed to join. */
  String command() {
    return "ssh -p " + port + " wetpaint@" + host();
  }

  /** What the class is told to connect to. */
  String host() {
    return name.orElseGet(this::reachable);
  }

  private String reachable() {
    var address = address();
    return address.isLoopbackAddress()
        ? "localhost"
        : address.isAnyLocalAddress() ? outward() : address.getHostAddress();
  }

  /** This machine's address in its network, as well as can be known: the one by which it would go to another network. */
  private static String outward() {
    try (var socket = new DatagramSocket()) {
      // Nothing is sent; the address is one for documentation (RFC 5737).
      socket.connect(InetAddress.getByName("192.0.2.1"), 9);
      if (!socket.getLocalAddress().isAnyLocalAddress() && !socket.getLocalAddress().isLoopbackAddress()) {
        return socket.getLocalAddress().getHostAddress();
      }
    } catch (IOException | UncheckedIOException e) {
      // There is no way to another network.
    }
    return local();
  }

  private static String local() {
    try {
      return NetworkInterface.networkInterfaces().flatMap(NetworkInterface::inetAddresses)
          .filter(InetAddress::isSiteLocalAddress).map(InetAddress::getHostAddress).findFirst()
          .orElse(InetAddress.getLocalHost().getHostName());
    } catch (IOException e) {
      return "this machine";
    }
  }

  /** Where what outlives the program is kept (XDG Base Directory Specification). */
  static Path state(Map<String, String> environment) {
    var state = environment.getOrDefault("XDG_STATE_HOME", "");
    var folder = state.startsWith("/")
        ? Path.of(state)
        : Path.of(System.getProperty("user.home", ""), ".local", "state");
    return folder.resolve("wetpaint");
  }
}

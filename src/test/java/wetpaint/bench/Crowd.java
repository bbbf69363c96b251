package wetpaint.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.security.KeyPair;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.auth.keyboard.UserInteraction;
import org.apache.sshd.client.channel.ChannelShell;
import org.apache.sshd.client.keyverifier.AcceptAllServerKeyVerifier;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.core.CoreModuleProperties;

import static java.nio.charset.StandardCharsets.US_ASCII;

/** Many clients of one SSH server, in this process: people at terminals of five sizes, some of whom never read. */
final class Crowd implements AutoCloseable {
  /** Columns and rows. */
  record Size(int columns, int rows) {}

  static final List<Size> SIZES = List.of(new Size(80, 24), new Size(100, 30), new Size(120, 40),
      new Size(132, 43), new Size(90, 28));
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final int AT_ONCE = 4;

  private final SshClient client = SshClient.setUpDefaultClient();
  private final int port;

  /** Nobody yet, at a server on this machine. */
  Crowd(int port) {
    this.port = port;
    client.setServerKeyVerifier(AcceptAllServerKeyVerifier.INSTANCE);
    CoreModuleProperties.WINDOW_SIZE.set(client, 65_536L);
    CoreModuleProperties.NIO_WORKERS.set(client, 2);
    client.start();
  }

  /**
   * Lets so many come in.
   *
   * @param stalled how many of them never read
   * @return what comes to the others, in the order of the sizes
   */
  List<Arrivals> join(int viewers, int stalled) throws Exception {
    var seen = new ArrayList<Arrivals>();
    var joins = new ArrayList<Callable<ChannelShell>>();
    for (var number = 0; number < viewers; number++) {
      var size = SIZES.get(number % SIZES.size());
      if (number < viewers - stalled) {
        var arrivals = new Arrivals();
        seen.add(arrivals);
        joins.add(() -> join(Optional.empty(), size, Optional.of(arrivals)));
      } else {
        joins.add(() -> join(Optional.empty(), size, Optional.empty()));
      }
    }
    try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
      for (var joined : threads.invokeAll(joins)) {
        joined.get();
      }
    }
    return seen;
  }

  /** Lets one come in, with a key or with a name. */
  ChannelShell join(Optional<KeyPair> key, Size size, Optional<OutputStream> out) throws IOException {
    var session = client.connect("wetpaint", "127.0.0.1", port).verify(PATIENCE).getSession();
    key.ifPresent(session::addPublicKeyIdentity);
    session.setUserInteraction(new Nameless());
    session.auth().verify(PATIENCE);
    var shell = session.createShellChannel();
    shell.setPtyType("xterm-256color");
    shell.setPtyColumns(size.columns());
    shell.setPtyLines(size.rows());
    // Without a stream nobody reads: the window fills and stays full.
    out.ifPresent(shell::setOut);
    shell.open().verify(PATIENCE);
    return shell;
  }

  static void type(ChannelShell shell, String keys) throws IOException {
    shell.getInvertedIn().write(keys.getBytes(US_ASCII));
    shell.getInvertedIn().flush();
  }

  @Override
  public void close() {
    client.stop();
  }

  private record Nameless() implements UserInteraction {
    @Override
    public boolean isInteractionAllowed(ClientSession session) {
      return true;
    }

    @Override
    public String[] interactive(ClientSession session, String name, String instruction, String lang,
        String[] prompt, boolean[] echo) {
      return new String[]{""};
    }

    @Override
    public String getUpdatedPassword(ClientSession session, String prompt, String lang) {
      return "";
    }
  }
}

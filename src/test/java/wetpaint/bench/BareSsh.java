package wetpaint.bench;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;

import org.apache.sshd.common.io.IoInputStream;
import org.apache.sshd.common.io.IoOutputStream;
import org.apache.sshd.common.util.buffer.ByteArrayBuffer;
import org.apache.sshd.core.CoreModuleProperties;
import org.apache.sshd.server.Environment;
import org.apache.sshd.server.ExitCallback;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.server.auth.keyboard.InteractiveChallenge;
import org.apache.sshd.server.auth.keyboard.KeyboardInteractiveAuthenticator;
import org.apache.sshd.server.channel.ChannelSession;
import org.apache.sshd.server.command.AsyncCommand;
import org.apache.sshd.server.keyprovider.SimpleGeneratorHostKeyProvider;
import org.apache.sshd.server.session.ServerSession;
import org.jspecify.annotations.Nullable;

/**
 * What SSH itself costs: a server in a process of its own that draws nothing, and sends to each viewer the bytes that a viewer of
 * that size was sent before, at the same moments.
 */
final class BareSsh {
  /** What all of one size are sent at one moment. */
  @SuppressWarnings("ArrayRecordComponent") // nobody compares or changes them
  private record Sending(long at, int columns, byte[] bytes) {}

  private static final Map<Integer, List<Shell>> SHELLS = new ConcurrentHashMap<>();

  private BareSsh() {}

  /** The arguments: the port, and the file with what is sent. It begins when a line comes in. */
  public static void main(String[] args) throws Exception {
    var server = SshServer.setUpDefaultServer();
    server.setHost("127.0.0.1");
    server.setPort(Integer.parseInt(args[0]));
    server.setKeyPairProvider(new SimpleGeneratorHostKeyProvider());
    server.setKeyboardInteractiveAuthenticator(new Anybody());
    server.setShellFactory(_ -> new Shell());
    CoreModuleProperties.TCP_NODELAY.set(server, true);
    CoreModuleProperties.SOCKET_SNDBUF.set(server, 32 << 10);
    CoreModuleProperties.NIO_WORKERS.set(server, 2);
    server.start();
    System.err.println("listens");
    var _ = System.in.read();
    play(read(Path.of(args[1])));
    var _ = System.in.read();
    System.exit(0);
  }

  private static void play(List<Sending> all) {
    var start = System.nanoTime();
    for (var one : all) {
      while (System.nanoTime() - start < one.at) {
        LockSupport.parkNanos(one.at - System.nanoTime() + start);
      }
      SHELLS.getOrDefault(one.columns, List.of()).forEach(shell -> shell.send(one.bytes));
    }
  }

  /** Writes down what those of each size were sent. */
  static void write(Path file, Map<Integer, List<Arrivals.Chunk>> sizes) throws IOException {
    try (var out = new DataOutputStream(Files.newOutputStream(file))) {
      var all = new ArrayList<Sending>();
      sizes.forEach((columns, chunks) -> chunks
          .forEach(chunk -> all.add(new Sending(chunk.at(), columns, chunk.bytes()))));
      all.sort(Comparator.comparingLong(Sending::at));
      for (var one : all) {
        out.writeLong(one.at);
        out.writeInt(one.columns);
        out.writeInt(one.bytes.length);
        out.write(one.bytes);
      }
    }
  }

  private static List<Sending> read(Path file) throws IOException {
    var all = new ArrayList<Sending>();
    try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      while (true) {
        var at = in.readLong();
        var columns = in.readInt();
        all.add(new Sending(at, columns, in.readNBytes(in.readInt())));
      }
    } catch (EOFException e) {
      return all;
    }
  }

  private static final class Anybody implements KeyboardInteractiveAuthenticator {
    @Override
    public InteractiveChallenge generateChallenge(ServerSession session, String username, String lang,
        String subMethods) {
      var challenge = new InteractiveChallenge();
      challenge.setInteractionName("");
      challenge.setInteractionInstruction("");
      challenge.setLanguageTag("");
      challenge.addPrompt("Name: ", true);
      return challenge;
    }

    @Override
    public boolean authenticate(ServerSession session, String username, List<String> responses) {
      return true;
    }
  }

  private static final class Shell implements AsyncCommand {
    private final AtomicBoolean busy = new AtomicBoolean();
    private @Nullable IoOutputStream out;

    void send(byte[] bytes) {
      if (!busy.getAndSet(true)) {
        try {
          Objects.requireNonNull(out).writeBuffer(new ByteArrayBuffer(bytes))
              .addListener(_ -> busy.set(false));
        } catch (IOException e) {
          busy.set(false);
        }
      }
    }

    @Override
    public void start(ChannelSession channel, Environment env) {
      SHELLS.computeIfAbsent(Integer.valueOf(env.getEnv().get(Environment.ENV_COLUMNS)),
          _ -> new CopyOnWriteArrayList<>()).add(this);
    }

    @Override
    public void setIoOutputStream(IoOutputStream stream) {
      out = stream;
    }

    @Override
    public void setIoInputStream(IoInputStream stream) {}

    @Override
    public void setIoErrorStream(IoOutputStream stream) {}

    @Override
    public void setInputStream(InputStream in) {}

    @Override
    public void setOutputStream(OutputStream stream) {}

    @Override
    public void setErrorStream(OutputStream stream) {}

    @Override
    public void setExitCallback(ExitCallback callback) {}

    @Override
    public void destroy(ChannelSession channel) {}
  }
}

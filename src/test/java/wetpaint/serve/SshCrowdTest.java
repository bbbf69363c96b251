package wetpaint.serve;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.auth.keyboard.UserInteraction;
import org.apache.sshd.client.channel.ChannelShell;
import org.apache.sshd.client.future.ConnectFuture;
import org.apache.sshd.client.keyverifier.AcceptAllServerKeyVerifier;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.SshConstants;
import org.apache.sshd.core.CoreModuleProperties;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** Many at once, and those who mean no good: the class goes on. */
class SshCrowdTest {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @TempDir
  private static Path folder = Path.of("");
  private static SchoolHouse house;

  @BeforeAll
  static void open() throws IOException {
    house = SchoolHouse.open(folder);
  }

  @AfterAll
  static void close() {
    if (house != null) {
      house.close();
    }
  }

  /** Answers the code and a name. */
  private record Answers(String name) implements UserInteraction {
    @Override
    public boolean isInteractionAllowed(ClientSession session) {
      return true;
    }

    @Override
    public String[] interactive(ClientSession session, String title, String instruction, String lang,
        String[] prompt,
        boolean[] echo) {
      return new String[]{SchoolHouse.CODE, name};
    }

    @Override
    public String getUpdatedPassword(ClientSession session, String prompt, String lang) {
      return "";
    }
  }

  /** What has come out of a channel, kept as long as there is some room. */
  private static final class Screenful extends ByteArrayOutputStream {
    @Override
    public synchronized void write(byte[] bytes, int from, int length) {
      if (count > 1 << 20) {
        reset();
      }
      super.write(bytes, from, length);
      notifyAll();
    }

    synchronized void await(String text) throws InterruptedException {
      var deadline = System.nanoTime() + PATIENCE.toNanos();
      while (!toString(ISO_8859_1).contains(text)) {
        assertThat(System.nanoTime())
            .as("waiting for " + text + " in " + toString(UTF_8).replace("\033", "<ESC>"))
            .isLessThan(deadline);
        wait(1000);
      }
    }
  }

  @Test
  void aHundredComeInAtOnceAndSomeNeverRead() throws Exception {
    var client = SshClient.setUpDefaultClient();
    client.setServerKeyVerifier(AcceptAllServerKeyVerifier.INSTANCE);
    CoreModuleProperties.WINDOW_SIZE.set(client, 8192L);
    client.start();
    try {
      var connecting = IntStream.range(0, 100).mapToObj(_ -> connect(client)).toList();
      var channels = new ArrayList<ChannelShell>();
      var screens = new ArrayList<Screenful>();
      for (var number = 0; number < connecting.size(); number++) {
        var session = connecting.get(number).verify(PATIENCE).getSession();
        session.setUserInteraction(new Answers("student " + number));
        session.auth().verify(PATIENCE);
        var shell = session.createShellChannel();
        shell.setPtyType("xterm-256color");
        // One in ten has a stream that nobody reads: its window fills and stays full.
        if (number % 10 > 0) {
          screens.add(new Screenful());
          shell.setOut(screens.getLast());
        }
        shell.open().verify(PATIENCE);
        channels.add(shell);
      }
      house.teacher().awaitScreen("100 watch");
      for (var screen : screens) {
        screen.await("Sunrise");
      }
      house.teacher().type("p");
      for (var screen : screens) {
        // A word where all was blank before: letters that are there already are not sent again.
        screen.await("answered");
      }
      // A flood of keys is one vote at most, and holds up nobody.
      channels.get(1).getInvertedIn().write("1".repeat(200_000).getBytes(US_ASCII));
      channels.get(1).getInvertedIn().flush();
      channels.get(2).getInvertedIn().write('2');
      channels.get(2).getInvertedIn().flush();
      house.teacher().awaitScreen("2 of 100 answered");
      house.teacher().type("\033");
    } finally {
      client.stop();
    }
    house.teacher().awaitScreen("0 watch");
  }

  @Test
  void whoAsksWithoutEndIsHungUpOn() throws Exception {
    var client = SshClient.setUpDefaultClient();
    client.setServerKeyVerifier(AcceptAllServerKeyVerifier.INSTANCE);
    client.start();
    try {
      var session = connect(client).verify(PATIENCE).getSession();
      session.setUserInteraction(new Answers("Mallory"));
      session.auth().verify(PATIENCE);
      for (var request = 0; request < 20_000 && !session.isClosing(); request++) {
        var buffer = session.createBuffer(SshConstants.SSH_MSG_GLOBAL_REQUEST);
        buffer.putString("more@example.org");
        buffer.putBoolean(true);
        try {
          session.writePacket(buffer);
        } catch (IOException e) {
          break; // It was hung up on while it asked.
        }
      }
      assertThat(session.waitFor(List.of(ClientSession.ClientSessionEvent.CLOSED), PATIENCE))
          .contains(ClientSession.ClientSessionEvent.CLOSED);
    } finally {
      client.stop();
    }
  }

  private static ConnectFuture connect(SshClient client) {
    try {
      return client.connect("wetpaint", "127.0.0.1", house.port());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void whateverComesFirstNobodyGetsInAndTheClassGoesOn() throws Exception {
    var random = new Random(15);
    var open = new ArrayList<Socket>();
    for (var attempt = 0; attempt < 100; attempt++) {
      var socket = new Socket(InetAddress.getLoopbackAddress(), house.port());
      open.add(socket);
      try {
        var out = socket.getOutputStream();
        out.write(greeting(random));
        var bytes = new byte[random.nextInt(400)];
        random.nextBytes(bytes);
        if (random.nextBoolean() && bytes.length > 4) {
          // The length of a packet that has room for nearly anything, or for nothing.
          bytes[0] = 0;
          bytes[1] = 0;
        }
        out.write(bytes);
      } catch (IOException e) {
        // It was hung up on while it wrote.
      }
      if (random.nextBoolean()) {
        open.removeLast().close();
      }
    }
    try (var ada = house.join("Ada")) {
      ada.type("q");
      ada.awaitOutput("status 0");
    }
    for (var socket : open) {
      socket.close();
    }
  }

  private static byte[] greeting(Random random) {
    return List.of("", "SSH-2.0-x\r\n", "SSH-2.0-OpenSSH_9.2\n", "SSH-1.5-old\r\n", "GET / HTTP/1.1\r\n\r\n",
        "SSH-2.0-" + "x".repeat(70_000) + "\r\n", "\0\0\0\0").get(random.nextInt(7)).getBytes(US_ASCII);
  }
}

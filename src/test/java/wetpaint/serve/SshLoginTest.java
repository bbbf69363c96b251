package wetpaint.serve;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Who comes in, and what nobody gets: tried with the real OpenSSH client. */
class SshLoginTest {
  @TempDir
  private static Path folder = Path.of("");
  private static SchoolHouse house;

  @BeforeAll
  static void open() throws Exception {
    house = SchoolHouse.open(folder, "--teacher", key() + ".pub");
  }

  /** A key with which a teacher comes in without being asked anything. */
  private static Path key() throws IOException, InterruptedException {
    var key = folder.resolve("key");
    new ProcessBuilder("ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", key.toString()).start().waitFor();
    return key;
  }

  @AfterAll
  static void close() {
    if (house != null) {
      house.close();
    }
  }

  @Test
  void aWrongCodeIsAskedForAgainFiveTimesAtMost() throws Exception {
    try (var mallory = house.ssh("-o NumberOfPasswordPrompts=9", "")) {
      for (var guess = 1; guess <= CodeGuard.TRIES; guess++) {
        var asked = guess;
        mallory.await("question " + guess, () -> mallory.output().split("Class code:", -1).length > asked);
        mallory.type("oak" + guess + "\r");
        mallory.await("name " + guess, () -> mallory.output().split("Your name:", -1).length > asked);
        mallory.type("Mallory\r");
      }
      mallory.awaitOutput("Too many wrong codes");
      mallory.awaitOutput("status 255");
      assertThat(mallory.output()).doesNotContain("\033[?1049h");
    }
  }

  @ParameterizedTest
  @CsvSource({
      "'', date, exec request failed",
      "'-s', sftp, subsystem request failed",
      "'-T', '', shell request failed",
      "'-N -o ExitOnForwardFailure=yes -R 0:127.0.0.1:22', '', remote port forwarding failed"})
  void onlyAShellInATerminalIsHadEvenByATeacher(String options, String command, String refusal)
      throws Exception {
    try (var terminal = house.ssh("-i " + folder.resolve("key") + " " + options, command)) {
      terminal.awaitOutput(refusal);
      terminal.awaitOutput("status 255");
    }
  }

  /** The client says what it asks for; what came of it would be a channel that the server opens to the agent or the display. */
  @Test
  void theAgentAndTheDisplayAreAskedForAndNeverReached() throws Exception {
    var socket = folder.resolve("agent");
    var agent = new ProcessBuilder("ssh-agent", "-D", "-a", socket.toString())
        .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    try (var display = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      var environment = Map.of("DISPLAY", "127.0.0.1:" + (display.getLocalPort() - 6000), "SSH_AUTH_SOCK",
          socket.toString());
      try (var terminal = house.ssh(environment,
          "-v -E " + folder.resolve("debug") + " -o LogLevel=DEBUG1 -A -X -i " + folder.resolve("key"), "")) {
        terminal.awaitScreen("class code");
        terminal.type("q");
        terminal.awaitOutput("status 0");
      }
      assertThat(Files.readString(folder.resolve("debug")))
          .contains("Requesting authentication agent forwarding")
          .contains("Requesting X11 forwarding").contains("X11 forwarding request failed on channel 0")
          .doesNotContain("client_request_").doesNotContain("ctype ");
      assertNobodyCame(display);
    } finally {
      agent.destroy();
    }
  }

  private static void assertNobodyCame(ServerSocket secret) throws IOException {
    secret.setSoTimeout(1);
    assertThatThrownBy(secret::accept).isInstanceOf(SocketTimeoutException.class);
  }

  @Test
  void aTunnelLeadsNowhere() throws Exception {
    try (var secret = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        var terminal = house.ssh("-i " + folder.resolve("key") + " -W 127.0.0.1:" + secret.getLocalPort(),
            "")) {
      terminal.awaitOutput("stdio forwarding failed");
      terminal.awaitOutput("status 255");
      assertNobodyCame(secret);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"-L", "-D"})
  void whoConnectsToAForwardedPortIsHungUpOnAndTheClassIsSeen(String how) throws Exception {
    var near = SchoolHouse.freePort();
    try (var secret = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      var far = how.equals("-L") ? ":127.0.0.1:" + secret.getLocalPort() : "";
      try (var terminal = house.ssh("-i " + folder.resolve("key") + " " + how + " 127.0.0.1:" + near + far,
          "")) {
        terminal.awaitScreen("class code");
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), near)) {
          if (how.equals("-D")) {
            // SOCKS 4: connect to that port of 127.0.0.1, for a user without a name.
            var port = secret.getLocalPort();
            socket.getOutputStream()
                .write(new byte[]{4, 1, (byte) (port >> 8), (byte) port, 127, 0, 0, 1, 0});
          } else {
            socket.getOutputStream().write("hello\n".getBytes(StandardCharsets.US_ASCII));
          }
          socket.setSoTimeout(30_000);
          assertThat(withoutAnswer(socket)).isTrue();
        }
        assertNobodyCame(secret);
        terminal.type("q");
        terminal.awaitOutput("status 0");
      }
    }
  }

  /** Whether a connection ends without a byte from the other side but, for SOCKS, that it was refused or granted by the client. */
  private static boolean withoutAnswer(Socket socket) throws IOException {
    try {
      return socket.getInputStream().readAllBytes().length <= 8;
    } catch (SocketException e) {
      return true; // It was reset.
    }
  }

  @Test
  void aTeacherComesInWithAKeyAndSteersTheShow() throws Exception {
    try (var teacher = house.ssh("-i " + folder.resolve("key"), "")) {
      teacher.awaitScreen("class code");
      teacher.type("w");
      teacher.awaitScreen("Join the class");
      teacher.type("w");
      teacher.type("c");
      house.teacher().awaitScreen("back");
      teacher.type("c");
    }
  }

  @Test
  void theHostKeyIsKeptForItsOwnerAlone() throws Exception {
    var key = folder.resolve("wetpaint").resolve("ssh_host_ed25519_key");
    var before = Files.readAllBytes(key);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key))).isEqualTo("rw-------");
    try (var again = SchoolHouse.open(folder); var ada = again.join("Ada")) {
      ada.type("q");
      ada.awaitOutput("status 0");
    }
    assertThat(Files.readAllBytes(key)).isEqualTo(before);
  }

  @Test
  void aPortThatIsTakenIsRefusedInASentence() throws Exception {
    try (var second = house.serve(house.port())) {
      second.awaitOutput("status 2");
      assertThat(second.output()).contains("expected a port that is free").doesNotContain("Exception");
    }
  }

  @Test
  void whoFindsTheClassFullIsToldSoAndTheTeacherStillComesIn() throws Exception {
    try (var small = SchoolHouse.open(folder, "--max", "1", "--teacher", folder.resolve("key") + ".pub");
        var ada = small.join("Ada");
        var late = small.ssh("", "");
        var teacher = small.ssh("-i " + folder.resolve("key"), "")) {
      SchoolHouse.answer(late, SchoolHouse.CODE, "Late");
      late.awaitOutput("The class is full");
      late.awaitOutput("status 0");
      teacher.awaitScreen("class code");
      ada.type("q");
      ada.awaitOutput("status 0");
    }
  }

  @Test
  void aClassWithoutATerminalWaitsForItsTeacherAndGoesOnWithout() throws Exception {
    try (
        var other = SchoolHouse.open(folder, "lecture", "--headless", "--teacher",
            folder.resolve("key") + ".pub");
        var ada = other.ssh("", "")) {
      SchoolHouse.answer(ada, SchoolHouse.CODE, "Ada");
      ada.awaitScreen("It begins when the teacher comes");
      assertThat(ada.screen()).doesNotContain("18.0 s");
      try (var teacher = other.ssh("-i " + folder.resolve("key"), "")) {
        ada.awaitScreen("The class votes");
        teacher.awaitScreen("0 of 1 answered");
        teacher.type("q");
        teacher.awaitOutput("status 0");
      }
      ada.type("1");
      ada.awaitScreen("1 of 1 answered");
    }
  }
}

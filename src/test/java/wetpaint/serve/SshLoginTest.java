package wetpaint.serve;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
  void aWrongCodeIsAskedForAgainAndThreeAreRefused() throws Exception {
    try (var mallory = house.ssh("", "")) {
      for (var guess = 1; guess <= 3; guess++) {
        var asked = guess;
        mallory.await("question " + guess, () -> mallory.output().split("Class code:", -1).length > asked);
        mallory.type("oak" + guess + "\r");
        mallory.await("name " + guess, () -> mallory.output().split("Your name:", -1).length > asked);
        mallory.type("Mallory\r");
      }
      mallory.awaitOutput("Permission denied");
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

  @Test
  void forwardingTheAgentOrX11GivesNothing() throws Exception {
    try (var terminal = house.ssh("-v -o LogLevel=DEBUG1 -A -X -i " + folder.resolve("key"),
        "2>" + folder.resolve("debug"))) {
      terminal.awaitScreen("class code");
      terminal.type("q");
      terminal.awaitOutput("status 0");
      assertThat(terminal.output()).doesNotContain("SSH_AUTH_SOCK").doesNotContain("DISPLAY");
    }
  }

  @Test
  void aTunnelLeadsNowhere() throws Exception {
    try (var secret = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        var terminal = house.ssh("-v -i " + folder.resolve("key") + " -W 127.0.0.1:" + secret.getLocalPort(),
            "")) {
      terminal.awaitOutput("status 255");
      secret.setSoTimeout(1);
      assertThatThrownBy(secret::accept).isInstanceOf(SocketTimeoutException.class);
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
}

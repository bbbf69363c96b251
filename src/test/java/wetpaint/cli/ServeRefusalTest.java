package wetpaint.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;

import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.apache.sshd.common.util.security.SecurityUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import wetpaint.serve.SshHostKey;

import static org.assertj.core.api.Assertions.assertThat;

/** What is in the way of a class is said in one sentence with exit code 2, before anybody is let in. */
class ServeRefusalTest {
  private static final String KEY = key();

  @TempDir
  private Path folder = Path.of("");

  private static String key() {
    try {
      return PublicKeyEntry
          .toString(SecurityUtils.getKeyPairGenerator(SecurityUtils.EDDSA).generateKeyPair().getPublic())
          + " teacher\n";
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private Spoken serve(String... options) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    var code = Cli.run(new Surroundings(Spoken.NOTHING, out, err,
        Map.of("LC_ALL", "C.UTF-8", "XDG_STATE_HOME", folder.resolve("state").toString(), "XDG_CONFIG_HOME",
            "/nowhere"),
        Surroundings.Terminals.NONE, () -> 80),
        Stream.concat(Stream.of("serve", "--headless", "--teacher", folder.resolve("teacher").toString()),
            Stream.of(options)).toArray(String[]::new));
    return new Spoken(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  @BeforeEach
  void fill() throws IOException {
    Files.writeString(folder.resolve("teacher"), KEY);
    Files.createDirectories(folder.resolve("a-folder"));
  }

  private void assertRefused(Spoken spoken, String sentence) {
    assertThat(spoken).isEqualTo(new Spoken(2, "",
        "wetpaint serve: " + sentence.replace("FOLDER", folder.toString()) + "\n"));
  }

  @ParameterizedTest
  @CsvSource(delimiterString = "=>", textBlock = """
      --votes a-folder    => FOLDER/a-folder: expected a file that votes can be written to, found a folder
      --votes no/where    => FOLDER/no/where: expected a file that votes can be written to, found no such file or folder
      --log a-folder      => FOLDER/a-folder: expected a file to log to, found a folder
      --log no/where      => FOLDER/no/where: expected a file to log to, found no such file or folder
      """)
  void filesThatCanNotBeWritten(String option, String sentence) {
    var words = option.split(" ", -1);
    assertRefused(serve(words[0], folder.resolve(words[1]).toString()), sentence);
  }

  @Test
  void aTeacherWithoutKeys() throws IOException {
    Files.delete(folder.resolve("teacher"));
    assertRefused(serve(), "FOLDER/teacher: expected a teacher's public keys, found no such file or folder");
    Files.createDirectory(folder.resolve("teacher"));
    assertRefused(serve(), "FOLDER/teacher: expected a teacher's public keys, found a folder");
    Files.delete(folder.resolve("teacher"));
    Files.writeString(folder.resolve("teacher"), "# nobody\n\n");
    assertRefused(serve(),
        "FOLDER/teacher: expected a teacher's public key such as \"ssh-ed25519 AAAA...\", found none");
    for (var garbage : new String[]{"no key at all\n", "ssh-ed25519 AAAA\n", "ssh-ed25519 %%%\n", "ssh-rsa",
        "-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1rZXktdjEA\n", "\0\1\2\377", "ssh-new AAAA\n"}) {
      Files.writeString(folder.resolve("teacher"), "# the teacher's\n" + KEY + garbage);
      assertRefused(serve(),
          "FOLDER/teacher:3: expected a teacher's public key such as \"ssh-ed25519 AAAA...\", found a line that is none");
    }
  }

  @Test
  void aHostKeyThatIsNone() throws IOException {
    var state = Files.createDirectories(folder.resolve("state").resolve("wetpaint"));
    var key = state.resolve("ssh_host_ed25519_key");
    var sentence = key
        + ": expected the server's Ed25519 key, found something else; without the file a new key is made";
    for (var garbage : new String[]{"", "no key at all", "-----BEGIN OPENSSH PRIVATE KEY-----\nb3Blb"}) {
      Files.writeString(key, garbage);
      Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-------"));
      assertRefused(serve(), sentence);
    }
    Files.delete(key);
    SshHostKey.in(state);
    Files.write(key, Arrays.copyOf(Files.readAllBytes(key), 200));
    assertRefused(serve(), sentence);
    Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-r--r--"));
    assertRefused(serve(),
        key + ": expected a key that only its owner can read (mode 0600), found one that others can");
    Files.delete(key);
    Files.createDirectory(key);
    Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rwx------"));
    assertRefused(serve(), sentence);
  }

  @Test
  void aPlaceForTheHostKeyThatIsNone() throws IOException {
    Files.writeString(folder.resolve("state"), "");
    assertThat(serve().err()).startsWith("wetpaint serve: " + folder.resolve("state/wetpaint"))
        .contains("expected the server's key or a place to keep it, found").hasLineCount(1);
  }

  @Test
  void anAddressThatIsNotOfThisMachineAndAPortThatIsTaken() throws IOException {
    assertThat(serve("--listen", "192.0.2.1")).extracting(Spoken::code).isEqualTo(2);
    assertThat(serve("--listen", "192.0.2.1").err()).contains("expected an address of this machine")
        .hasLineCount(1);
    assertThat(serve("--listen", "no.such.host.invalid").err()).contains("found one that nobody knows")
        .hasLineCount(1);
    try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertRefused(serve("--port", "" + taken.getLocalPort()), "port " + taken.getLocalPort()
          + " of 127.0.0.1: expected a port that is free, found one that another program listens at; --port takes another");
    }
  }

  @Test
  void aRecordingOfWhatNobodySees() {
    assertThat(serve("--record", "x.tape").err())
        .contains("'--record': expected without --headless").hasLineCount(1);
  }
}

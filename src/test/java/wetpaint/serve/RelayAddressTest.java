package wetpaint.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Where the servers of a class meet, and the secret by which they know each other. */
class RelayAddressTest {
  @ParameterizedTest
  @CsvSource(textBlock = """
      redis://broker/monday,                    broker, 6379, false, ,    ,    monday
      redis://127.0.0.1:7777/cs-101,            127.0.0.1, 7777, false, , ,    cs-101
      rediss://ann:s3:cret@broker:6380/monday,  broker, 6380, true,  ann, s3:cret, monday
      redis://:secret@broker/monday,            broker, 6379, false, ,    secret, monday
      """)
  void says(String url, String host, int port, boolean tls, String user, String password, String course) {
    assertThat(RelayAddress.of("--relay", url))
        .isEqualTo(new RelayAddress(host, port, tls, Optional.ofNullable(user),
            Optional.ofNullable(password), course));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "broker", "http://broker/monday", "redis:///monday", "redis://broker",
      "redis://broker/",
      "redis://broker/a/b", "redis://broker:0/monday", "redis://:secret@broker:65536/monday",
      "redis://broker/a b", "redis://ann:secret@broker/mon?day",
      "redis://bro ker/monday"})
  void refusesOthersWithoutTellingAPassword(String url) {
    assertThatThrownBy(() -> RelayAddress.of("--relay", url)).isInstanceOf(ServeException.class)
        .hasMessageStartingWith("--relay: expected ").hasMessageNotContaining("secret");
  }

  @Test
  void aSecretIsLongEnough(@TempDir Path folder) throws IOException {
    var address = RelayAddress.of("--relay", "redis://broker/monday");
    var file = Files.writeString(folder.resolve("key"), " 0123456789abcdef\n");
    assertThat(RelaySeal.in(file, address).of("a", "bc"))
        .isEqualTo(RelaySeal.in(Files.writeString(folder.resolve("same"), "0123456789abcdef"), address)
            .of("a", "bc"))
        .isNotEqualTo(RelaySeal.in(file, address).of("ab", "c"))
        .isNotEqualTo(RelaySeal.in(file, RelayAddress.of("--relay", "redis://broker/tuesday")).of("a", "bc"));
    Files.writeString(file, "0123456789abcde\n");
    assertThatThrownBy(() -> RelaySeal.in(file, address))
        .hasMessage(file + ": expected a secret of 16 to 4096 bytes, found 15");
    assertThatThrownBy(() -> RelaySeal.in(folder, address))
        .hasMessage(folder + ": expected the secret of the class's servers, found a folder");
  }
}

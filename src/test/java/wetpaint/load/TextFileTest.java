package wetpaint.load;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import wetpaint.load.TextFile.Kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** What is text, and what is said about the rest. */
class TextFileTest {
  @TempDir
  Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"a\nb\n", "a\r\nb\r\n", "a\rb\r", "\uFEFFa\nb\n", "\uFEFFa\r\nb\n"})
  void byteOrderMarksAndLineEndingsMakeNoDifference(String written) {
    assertThat(read(written).text()).isEqualTo("a\nb\n");
  }

  @ParameterizedTest
  @CsvSource(quoteCharacter = '`', delimiterString = "=>", textBlock = """
      ok~1B[31m      => f:1:3: expected text, found the control character U+001B
      ok\\nb~00      => f:2:2: expected text, found the control character U+0000
      ok\\rb~0C      => f:2:2: expected text, found the control character U+000C
      ~C2~9Bm        => f:1:1: expected text, found the control character U+009B
      # ~E2~80~AE    => f:1:3: expected text, found the character U+202E
      # ~EF~BF~BE    => f:1:3: expected text, found the character U+FFFE
      ~EF~BB~BFab~80 => f:1:3: expected text in UTF-8, found bytes that are none
      é\\ngr~F6      => f:2:3: expected text in UTF-8, found bytes that are none
      ~ED~A0~80      => f:1:1: expected text in UTF-8, found bytes that are none
      ~FF~FEa~00     => f:1:1: expected text in UTF-8, found UTF-16
      ~FE~FF~00a     => f:1:1: expected text in UTF-8, found UTF-16
      """)
  void whatIsNoTextIsToldWithItsPlace(String written, String sentence) {
    assertThatThrownBy(() -> TextFile.read(new ByteArrayInputStream(bytes(written)), "f", Kind.TAPE))
        .isInstanceOf(LoadException.class).hasMessage(sentence);
  }

  @Test
  void tabsAndLettersOfAllKindsAreText() {
    var text = "\tשלום 日本 e\u0301 \uFFFD \uD83C\uDFA8 \u200F.\n";
    assertThat(read(text).text()).isEqualTo(text);
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void whatIsTooLargeIsRefusedAndTheLargestIsNot(Kind kind) {
    assertThat(read("x".repeat(kind.most()), kind).text()).hasSize(kind.most());
    assertThatThrownBy(() -> read("x".repeat(kind.most() + 1), kind)).isInstanceOf(LoadException.class)
        .hasMessageMatching("f: expected .* of at most \\d+ [KM]iB");
  }

  @Test
  void onlyPlainFilesAreRead() throws Exception {
    refused(folder, "expected a tape, found a folder");
    refused(folder.resolve("none"), "expected a tape, found nothing of that name");
    var below = Files.writeString(folder.resolve("plain"), "").resolve("a.tape");
    refused(below, "expected a tape, found nothing of that name");
    var link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("none"));
    refused(link, "expected a tape, found a link that leads nowhere");
    var ring = Files.createSymbolicLink(folder.resolve("ring"), folder.resolve("ring"));
    refused(ring,
        "expected a tape, found a link that leads to no file");
    var far = folder.resolve("a".repeat(300));
    refused(far, "expected a tape that can be read, but: File name too long");
    assumeTrue(Files.exists(Path.of("/dev/zero")));
    refused(Path.of("/dev/zero"), "expected a tape, found a device or a pipe");
    var pipe = folder.resolve("pipe");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    refused(pipe, "expected a tape, found a device or a pipe");
  }

  @Test
  void namesOfFilesAreSafeToPrint() throws IOException {
    var file = Files.write(folder.resolve("a\u001b[31m\u202E"), new byte[]{0});
    assertThatThrownBy(() -> TextFile.read(file, Kind.TAPE))
        .hasMessage(folder + "/a\\u001b[31m\\u202e:1:1: expected text, found the control character U+0000");
  }

  private void refused(Path file, String sentence) {
    assertTimeoutPreemptively(Duration.ofSeconds(20),
        () -> assertThatThrownBy(() -> TextFile.read(file, Kind.TAPE)).isInstanceOf(LoadException.class)
            .hasMessage(file + ": " + sentence));
  }

  private static TextFile read(String text) {
    return read(text, Kind.SCENARIO);
  }

  private static TextFile read(String text, Kind kind) {
    return TextFile.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "f", kind);
  }

  /** Text in which {@code ~1B} is a byte, and {@code \n} and {@code \r} end lines. */
  private static byte[] bytes(String written) {
    var latin = new String(written.translateEscapes().getBytes(StandardCharsets.UTF_8),
        StandardCharsets.ISO_8859_1);
    return Pattern.compile("~(..)").matcher(latin)
        .replaceAll(byteOf -> Matcher
            .quoteReplacement(String.valueOf((char) Integer.parseInt(byteOf.group(1), 16))))
        .getBytes(StandardCharsets.ISO_8859_1);
  }
}

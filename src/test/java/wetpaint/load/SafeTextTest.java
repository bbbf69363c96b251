package wetpaint.load;

import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** No text from outside steers a terminal, turns letters round or breaks an XML file. */
class SafeTextTest {
  @Test
  void nothingThatIsShownIsHarmful() {
    var all = IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    assertThat(SafeText.of(all).codePoints()).noneMatch(SafeText::isHarmful)
        .noneMatch(c -> c < ' ' || (c >= 0x7F && c < 0xA0) || (c >= 0x202A && c <= 0x202E) || c == 0xFFFE);
  }

  @Test
  void whatIsHarmfulBecomesVisible() {
    assertThat(SafeText.of("a\u001b[31m\u009b\u202eb\n")).isEqualTo("a\\u001b[31m\\u009b\\u202eb\\u000a");
  }

  @Test
  void lettersOfAllKindsStayAsTheyAre() {
    var text = "Größe 日本 שלום e\u0301 \uD83C\uDFA8";
    assertThat(SafeText.of(text)).isSameAs(text);
  }

  @Test
  void quotesAreShort() {
    assertThat(SafeText.quote("x\uD83C\uDFA8".repeat(100_000))).startsWith("\"x\uD83C\uDFA8x")
        .endsWith("...\"")
        .hasSizeLessThan(80);
    assertThat(SafeText.quote("async")).isEqualTo("\"async\"");
  }

  @Test
  void linesAreShortAndKeepTheirEnd() {
    var line = SafeText.line("wetpaint: " + "x".repeat(200_000) + ": expected a duration");
    assertThat(line).startsWith("wetpaint: x").contains("x ... x").endsWith(": expected a duration")
        .hasSizeLessThan(1100);
  }
}

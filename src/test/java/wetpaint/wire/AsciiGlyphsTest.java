package wetpaint.wire;

import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class AsciiGlyphsTest {
  @ParameterizedTest
  @CsvSource({"2190,21ff", "2500,259f", "25a0,25ff", "2800,28ff", "2010,2027"})
  void everySymbolHasACharacterThatIsNotAQuestionMark(String from, String to) {
    IntStream.rangeClosed(Integer.parseInt(from, 16), Integer.parseInt(to, 16))
        .filter(point -> point != 0x2800 && point != 0x2011)
        .forEach(point -> assertThat((char) AsciiGlyphs.of(point)).as("U+%x", point).isBetween(' ', '~')
            .isNotEqualTo('?'));
  }

  @Test
  void everyCodePointBecomesOnePrintableCharacter() {
    IntStream.range(' ', 0x20000).filter(Character::isValidCodePoint)
        .forEach(
            point -> assertThat(AsciiGlyphs.of(point)).as("U+%x", point).isBetween((int) ' ', (int) '~'));
  }

  @ParameterizedTest
  @CsvSource({
      "Sunrise 2/4, Sunrise 2/4",
      "Café Zoë Straße, Cafe Zoe Strase",
      "Łódź Ørsted, Lodz Orsted",
      "╭──╮│╰━┓, +--+|+-+",
      "←↑→↓ ▲▶▼◀ ▸◂, <^>v ^>v< ><",
      "a…b • c · d – e, a.b * c . d - e",
      "█▓▒░, #%=.",
      "«x» “y” ‘z’ × ÷, <x> \"y\" 'z' x /"})
  void textStaysReadable(String text, String expected) {
    var plain = new StringBuilder();
    text.codePoints().forEach(point -> plain.append((char) AsciiGlyphs.of(point)));
    assertThat(plain).hasToString(expected);
  }
}

package wetpaint.view;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Columns as a terminal counts them (wcwidth), for names in any script. */
class TextColumnsTest {
  @ParameterizedTest
  @CsvSource({"Sunrise, 7", "Café, 4", "Cafe\u0301, 4", "e\u0301\u0302\u0323, 1", "日本, 4", "a\u200Bb, 2",
      "a\u00ADb, 2",
      "\uFEFFa, 1", "\u0301a, 1", "a\u200Fb, 2", "\u05E9\u05B8\u05DC, 2", "a\u202Eb, 3", "a\u009Bb, 3",
      "a\uFFFEb, 3"})
  void columns(String text, int columns) {
    assertThat(TextColumns.printed(text)).isEqualTo(columns);
    assertThat(TextColumns.printed(TextColumns.visible(text))).isEqualTo(columns);
  }

  @Test
  void nothingHarmfulIsVisible() {
    assertThat(TextColumns.visible("a\u001b[31m\u009b\u202eb\u2028\uffff\ud800c")).isEqualTo("a [31m  b   c");
  }

  @Test
  void clipsBetweenCharactersAndNotWithin() {
    assertThat(TextColumns.clippedInPrint("日本語", 3)).isEqualTo("日");
    assertThat(TextColumns.clippedInPrint("e\u0301e\u0301e\u0301", 2)).isEqualTo("\u00E9\u00E9");
    assertThat(TextColumns.clippedInPrint("x\u0323\u0301y", 1)).hasSize(3);
  }
}

package wetpaint.page.jdk.java.lang;

import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** Where the one nested class is that the compiler's own class lacks. */
@SuppressWarnings("JavaLangClash")
public final class Character {
  private Character() {}

  /** Those blocks of Unicode for whose characters Lanterna has two columns, and Thai. */
  public enum UnicodeBlock {
    THAI(0x0E00, 0x0E7F),
    HANGUL_JAMO(0x1100, 0x11FF),
    CJK_RADICALS_SUPPLEMENT(0x2E80, 0x2EFF),
    CJK_SYMBOLS_AND_PUNCTUATION(0x3000, 0x303F),
    HIRAGANA(0x3040, 0x309F),
    KATAKANA(0x30A0, 0x30FF),
    HANGUL_COMPATIBILITY_JAMO(0x3130, 0x318F),
    KATAKANA_PHONETIC_EXTENSIONS(0x31F0, 0x31FF),
    ENCLOSED_CJK_LETTERS_AND_MONTHS(0x3200, 0x32FF),
    CJK_UNIFIED_IDEOGRAPHS_EXTENSION_A(0x3400, 0x4DBF),
    CJK_UNIFIED_IDEOGRAPHS(0x4E00, 0x9FFF),
    HANGUL_SYLLABLES(0xAC00, 0xD7AF),
    CJK_COMPATIBILITY_IDEOGRAPHS(0xF900, 0xFAFF),
    CJK_COMPATIBILITY_FORMS(0xFE30, 0xFE4F),
    HALFWIDTH_AND_FULLWIDTH_FORMS(0xFF00, 0xFFEF),
    CJK_UNIFIED_IDEOGRAPHS_EXTENSION_B(0x20000, 0x2A6DF);

    private static final UnicodeBlock[] ALL = values();

    private final int first;
    private final int last;

    UnicodeBlock(int first, int last) {
      this.first = first;
      this.last = last;
    }

    /** The block that a character is in; null if it is none of these. */
    public static @Nullable UnicodeBlock of(char character) {
      return Stream.of(ALL).filter(block -> character >= block.first && character <= block.last).findFirst()
          .orElse(null);
    }
  }
}

package wetpaint.wire;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** What a terminal sends, byte by byte, and the keys that are heard; {@code ^} before a letter is Ctrl, M- is Alt, S- is Shift. */
class KeyDecoderTest {
  /** As xterm, the Linux console and rxvt send them. */
  private static final Map<String, String> KEYS = keys();
  /** What nobody pressed. Never a key. */
  static final List<String> REPORTS = List.of(
      "\033[<0;10;20M", "\033[<0;10;20m", "\033[<65;1;1M", "\033[M qq", "\033[M\040\u00c4\u0080q",
      "\033[Mq\u00c4\u0080\u00c4\u0080",
      "\033[32;10;10M", "\033[I", "\033[O", "\033[200~q12345\r\t\003\033[A\033[201\033[20\033\033[201~",
      "\033[200~\033[201~",
      "\033[?62;22c", "\033[>41;354;0c", "\033[24;80R", "\033[1;2R", "\033[?2026;2$y", "\033[?1u",
      "\033[113u", "\033[113;5u",
      "\033[57399;1:3u", "\033[1;1:3A", "\033[27;5;113~", "\033[8;24;80t", "\033[0n",
      "\033]11;rgb:1e1e/1e1e/1e1e\007",
      "\033]4;1;rgb:q/q/q\033\\", "\033P1+r636f\033\\", "\033P>|term q(1)\033\\", "\033_Gi=31;OK\033\\",
      "\033^q\033\\",
      "\033Xq\033\\", "\033[E", "\033[G", "\033[99~", "\033Oj", "\033[201~", "\033[99999999999999999999q",
      "\u0080", "\u00ff",
      "\u00c0\u00af", "\u00ed\u00a0\u0080", "\u00e0\u0080\u00af", "\u00f0\u009f\u008e\u00a8");

  static Stream<Map.Entry<String, String>> keyStrokes() {
    return KEYS.entrySet().stream();
  }

  private static Map<String, String> keys() {
    var keys = new LinkedHashMap<>(
        Map.of("q", "q", "?", "?", " ", " ", "\r", "Enter", "\n", "Enter", "\t", "Tab", "\177", "Backspace",
            "\b", "Backspace", "\003", "^c", "\032", "^z"));
    keys.putAll(Map.of("\0", "^ ", "\f", "^l", "\034", "^\\", "\037", "^_", "\033q", "M-q", "\033\r",
        "M-Enter", "\u00c3\u00a4", "ä",
        "\u00e2\u0082\u00ac", "€", "\033\u00c3\u00a4", "M-ä", "\033[Z", "ReverseTab"));
    keys.putAll(Map.of("\033[A", "ArrowUp", "\033OB", "ArrowDown", "\033[1;2C", "S-ArrowRight", "\033[1;5D",
        "^ArrowLeft", "\033[1;8A",
        "^M-S-ArrowUp", "\033O2D", "S-ArrowLeft", "\033[d", "S-ArrowLeft", "\033Od", "^ArrowLeft",
        "\033\033[D", "M-ArrowLeft", "\033OM", "Enter"));
    keys.putAll(Map.of("\033[H", "Home", "\033OF", "End", "\033[1~", "Home", "\033[4~", "End", "\033[7~",
        "Home", "\033[8~", "End",
        "\033[5~", "PageUp", "\033[6;2~", "S-PageDown", "\033[2~", "Insert", "\033[3~", "Delete"));
    keys.putAll(Map.of("\033[5$", "S-PageUp", "\033[5^", "^PageUp", "\033OP", "F1", "\033[[A", "F1",
        "\033[11~", "F1", "\033[1;2P", "S-F1",
        "\033OR", "F3", "\033[15~", "F5", "\033[[E", "F5", "\033[24;5~", "^F12"));
    return keys;
  }

  private static String name(KeyStroke key) {
    return (key.isCtrlDown() ? "^" : "") + (key.isAltDown() ? "M-" : "") + (key.isShiftDown() ? "S-" : "")
        + (key.getKeyType() == KeyType.Character ? key.getCharacter() : key.getKeyType());
  }

  /** What is heard of the bytes (a char is a byte) with so many milliseconds between any two. */
  private static List<String> heard(String bytes, int silence) {
    var heard = new ArrayList<String>();
    var decoder = new KeyDecoder();
    for (var b : bytes.getBytes(ISO_8859_1)) {
      tell(heard, decoder.feed(b));
      tell(heard, decoder.silence(silence));
    }
    return heard;
  }

  private static void tell(List<String> heard, List<KeyStroke> keys) {
    keys.forEach(key -> heard.add(name(key)));
  }

  @ParameterizedTest
  @MethodSource("keyStrokes")
  void a_key_is_heard_as_it_was_pressed(Map.Entry<String, String> key) {
    assertThat(heard(key.getKey(), 0)).containsExactly(key.getValue());
    assertThat(heard(key.getKey(), KeyDecoder.ESC_DELAY - 1)).containsExactly(key.getValue());
  }

  @ParameterizedTest
  @FieldSource("REPORTS")
  void a_report_is_swallowed_whole(String report) {
    assertThat(heard(report, 0)).isEmpty();
    assertThat(heard(report + "k", KeyDecoder.ESC_DELAY - 1)).containsExactly("k");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, KeyDecoder.ESC_DELAY - 1})
  void keys_among_reports_in_any_order(int silence) {
    for (var seed = 0; seed < 500; seed++) {
      var random = new Random(seed);
      var sent = new StringBuilder();
      var pressed = new ArrayList<String>();
      var keys = new ArrayList<>(KEYS.entrySet());
      for (var i = 0; i < 40; i++) {
        if (random.nextBoolean()) {
          var key = keys.get(random.nextInt(keys.size()));
          sent.append(key.getKey());
          pressed.add(key.getValue());
        } else {
          sent.append(REPORTS.get(random.nextInt(REPORTS.size())));
        }
      }
      assertThat(heard(sent.toString(), silence)).as("seed %d", seed).isEqualTo(pressed);
    }
  }

  @Test
  void no_sequence_and_no_paste_fires_a_letter() {
    for (var seed = 0; seed < 3000; seed++) {
      var random = new Random(seed);
      var sent = new StringBuilder("\033[");
      random.ints(random.nextInt(70), 0x20, 0x40).forEach(c -> sent.append((char) c));
      var last = random.ints(0x40, 0x7f).filter(c -> c != '[' && c != 'M').findFirst().orElseThrow();
      // rxvt's Shift ends a sequence where the standard does not.
      if (sent.indexOf("$") < 0 && !sent.append((char) last).toString().equals("\033[200~")) {
        assertThat(heard(sent.toString(), 0)).as("seed %d", seed).noneMatch(key -> key.length() == 1);
      }
      var pasted = new byte[random.nextInt(200)];
      random.nextBytes(pasted);
      assertThat(heard("\033[200~" + new String(pasted, ISO_8859_1) + "\033[201~", 0)).as("seed %d", seed)
          .isEmpty();
    }
  }

  @Test
  void garbage_is_survived_and_after_a_silence_the_next_key_is_heard() {
    var material = "\033\033[O]PM<;0201~\\\007u";
    for (var seed = 0; seed < 3000; seed++) {
      var random = new Random(seed);
      var decoder = new KeyDecoder();
      for (var i = 0; i < 300; i++) {
        // Half of it from what sequences are made of.
        decoder.feed((byte) (random.nextBoolean()
            ? random.nextInt(256)
            : material.charAt(random.nextInt(material.length()))));
        if (random.nextInt(10) == 0) {
          decoder.silence(random.nextInt(KeyDecoder.ABANDON));
        }
      }
      decoder.silence(10 * KeyDecoder.ABANDON);
      assertThat(decoder.waiting()).isFalse();
      assertThat(decoder.feed((byte) 'k')).as("seed %d", seed)
          .containsExactly(new KeyStroke('k', false, false));
    }
  }

  @Test
  void escape_alone_is_heard_after_a_moment_and_not_before() {
    var heard = new ArrayList<String>();
    var decoder = new KeyDecoder();
    tell(heard, decoder.feed((byte) 033));
    tell(heard, decoder.silence(KeyDecoder.ESC_DELAY - 1));
    assertThat(heard).isEmpty();
    tell(heard, decoder.silence(KeyDecoder.ESC_DELAY));
    tell(heard, decoder.silence(2 * KeyDecoder.ESC_DELAY));
    assertThat(heard).containsExactly("Escape");
    assertThat(KeyDecoder.ESC_DELAY).isLessThan(50);
    // Twice, fast and slow; and before a letter that is not meant with it.
    assertThat(heard("\033\033", KeyDecoder.ESC_DELAY)).containsExactly("Escape", "Escape");
    tell(heard, decoder.feed((byte) 033, (byte) 033));
    tell(heard, decoder.silence(KeyDecoder.ESC_DELAY));
    assertThat(heard).containsExactly("Escape", "Escape", "Escape");
    tell(heard, decoder.feed((byte) 'q'));
    assertThat(heard).endsWith("Escape", "q");
  }

  @Test
  void a_sequence_that_a_slow_line_cut_after_its_escape_is_not_letters() {
    assertThat(heard("\033[A", KeyDecoder.ESC_DELAY)).containsExactly("Escape", "ArrowUp");
    assertThat(heard("\033[<0;1;1Mk", KeyDecoder.ESC_DELAY)).containsExactly("Escape", "k");
  }

  @Test
  void a_sequence_without_an_end_is_given_up() {
    var decoder = new KeyDecoder();
    for (var begun : List.of("\033[", "\033[1;", "\033O", "\033]11;", "\033P", "\033[M q", "\033[[",
        "\u00e2\u0082")) {
      assertThat(decoder.feed(begun.getBytes(ISO_8859_1))).isEmpty();
      assertThat(decoder.waiting()).isTrue();
      assertThat(decoder.silence(KeyDecoder.ABANDON)).isEmpty();
      assertThat(decoder.waiting()).isFalse();
    }
    // Ctrl-C is heard in the middle of anything short.
    assertThat(heard("\033[1;\003", 0)).containsExactly("^c");
  }

  @Test
  void letters_of_all_alphabets() {
    var text = "ñßЖ日ก";
    assertThat(heard(new String(text.getBytes(UTF_8), ISO_8859_1), 0)).containsExactly("ñ", "ß", "Ж", "日",
        "ก");
  }
}

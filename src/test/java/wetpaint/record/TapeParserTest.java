package wetpaint.record;

import java.nio.file.Path;
import java.util.List;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import wetpaint.studio.Mode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Tapes as people who know VHS write them, and what they are told when something is not understood. */
class TapeParserTest {
  @Test
  void readsSettingsKeysAndTimes() {
    var tape = parse("""
        # a lesson
        Output lesson.gif
        Set Width 80 cells
        Set Height 480
        Set FontSize 20
        Set Theme "projector"
        Set PlaybackSpeed 2
        Set Framerate 10
        Set LoopOffset 20%
        Set Scenario io-bound
        Set Mode async

        Sleep 4s
        Type@100ms "2]"   Space
        Right@.5 3
        Shift+Left Ctrl+L
        Caption "Look: nobody waits"
        Hide Sleep 500ms Show
        Wait done
        """);
    assertThat(tape.outputs()).containsExactly(Path.of("tapes", "lesson.gif"));
    assertThat(tape.settings().width()).isEqualTo(new Tape.Length(80, true));
    assertThat(tape.settings().height()).isEqualTo(new Tape.Length(480, false));
    assertThat(tape.settings().offset()).isEqualTo(0.2);
    assertThat(tape.settings().mode()).contains(Mode.ASYNC);
    assertThat(tape.steps()).startsWith(
        new Tape.Step.Sleep(4000),
        new Tape.Step.Press(new KeyStroke('2', false, false), "2", 100),
        new Tape.Step.Press(new KeyStroke(']', false, false), "]", 100),
        new Tape.Step.Press(new KeyStroke(' ', false, false), "Space", 50),
        new Tape.Step.Press(new KeyStroke(KeyType.ArrowRight), "Right", 500),
        new Tape.Step.Press(new KeyStroke(KeyType.ArrowRight), "Right", 500),
        new Tape.Step.Press(new KeyStroke(KeyType.ArrowRight), "Right", 500),
        new Tape.Step.Press(new KeyStroke(KeyType.ArrowLeft, false, false, true), "Shift+Left", 50),
        new Tape.Step.Press(new KeyStroke('l', true, false), "Ctrl+L", 50),
        new Tape.Step.Caption("Look: nobody waits"),
        new Tape.Step.Hide(),
        new Tape.Step.Sleep(500),
        new Tape.Step.Unhide());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Sleep fast               | x.tape:1:7: fast is not understood, expected a time such as 500ms or 2s
      Sleep 0.0001s            | x.tape:1:7: 0.0001s is not understood, expected whole milliseconds, 24 h at most
      Dance                    | x.tape:1:1: Dance is not understood, expected a command such as Type, Sleep or Output
      Type 2                   | x.tape:1:6: 2 is not understood, expected a string in quotes
      Type "2                  | x.tape:1:6: a string that begins here does not end, expected "
      Require bash             | x.tape:1:1: Require of VHS is not supported here
      Set FontFamily "Mono"    | x.tape:1:5: Set FontFamily of VHS is not supported here
      Set Colour red           | x.tape:1:5: Set Colour is not understood, expected a setting such as Width, Theme or Scenario
      Set Framerate 0          | x.tape:1:15: 0 is not understood, expected a whole number from 1 to 60
      Set Mode fast            | x.tape:1:10: fast is not understood, expected one of sync, async, parallel, concurrent, virtual
      Set WindowBar Blue       | x.tape:1:15: Blue is not understood, expected one of Colorful, ColorfulRight, Rings, RingsRight
      Ctrl+Z                   | x.tape:1:6: Ctrl+Z is not understood, expected Ctrl+L or Ctrl+C
      Wait /done/              | x.tape:1:1: Wait waits for one thing here, expected Wait done
      Sleep                    | x.tape:1:1: the tape ends in the middle of a command
      """, quoteCharacter = '\0')
  void saysWhatIsNotUnderstood(String text, String message) {
    assertThatThrownBy(() -> parse(text)).isInstanceOf(TapeException.class).hasMessage(message);
  }

  @Test
  void namesLineAndColumn() {
    assertThatThrownBy(() -> parse("Sleep 1s\n# fine\n  Space Hold\n"))
        .hasMessageStartingWith("x.tape:3:9: Hold");
  }

  @Test
  void whatWasPressedIsWrittenSoThatItIsReadAgain() {
    var writer = new TapeWriter(List.of("Set Scenario \"mixed\""));
    writer.key(1500, new KeyStroke('2', false, false));
    writer.key(1500, new KeyStroke(' ', false, false));
    writer.key(1753, new KeyStroke(KeyType.ArrowLeft, false, false, true));
    var tape = parse(writer.text(4000));
    assertThat(tape.settings().scenario()).contains("mixed");
    assertThat(tape.steps()).containsExactly(
        new Tape.Step.Sleep(1500),
        new Tape.Step.Press(new KeyStroke('2', false, false), "2", 0),
        new Tape.Step.Press(new KeyStroke(' ', false, false), "Space", 0),
        new Tape.Step.Sleep(253),
        new Tape.Step.Press(new KeyStroke(KeyType.ArrowLeft, false, false, true), "Shift+Left", 0),
        new Tape.Step.Sleep(2247));
  }

  private static Tape parse(String text) {
    return TapeParser.parse("x.tape", text, Path.of("tapes"));
  }
}

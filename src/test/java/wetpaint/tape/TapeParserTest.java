package wetpaint.tape;

import java.nio.file.Path;
import java.util.List;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

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
    assertThat(tape.outputs()).containsExactly(
        new Tape.Output(Path.of("lesson.gif"), new Tape.Place("x.tape", 2, 8)));
    assertThat(tape.settings().width()).isEqualTo(new Tape.Length(80, true));
    assertThat(tape.settings().height()).isEqualTo(new Tape.Length(480, false));
    assertThat(tape.settings().offset()).isEqualTo(0.2);
    assertThat(tape.settings().options()).extracting(Tape.Option::name, Tape.Option::value).containsExactly(
        tuple("Theme", "projector"), tuple("Scenario", "io-bound"), tuple("Mode", "async"));
    assertThat(tape.steps()).startsWith(
        new Tape.Step.Sleep(4000),
        new Tape.Step.Press(new KeyStroke('2', false, false), "2", 100),
        new Tape.Step.Press(new KeyStroke(']', false, false), "]", 100),
        new Tape.Step.Press(new KeyStroke(' ', false, false), " ", 50),
        new Tape.Step.Press(new KeyStroke(KeyType.ArrowRight), "\033[C", 500),
        new Tape.Step.Press(new KeyStroke(KeyType.ArrowRight), "\033[C", 500),
        new Tape.Step.Press(new KeyStroke(KeyType.ArrowRight), "\033[C", 500),
        new Tape.Step.Press(new KeyStroke(KeyType.ArrowLeft, false, false, true), "\033[1;2D", 50),
        new Tape.Step.Press(new KeyStroke('l', true, false), "\f", 50),
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
      Set Theme { "name": 1 }  | x.tape:1:11: a theme in JSON of VHS is not supported here
      Set WindowBar Blue       | x.tape:1:15: Blue is not understood, expected one of Colorful, ColorfulRight, Rings, RingsRight
      Ctrl+Z                   | x.tape:1:6: Ctrl+Z is not understood, expected Ctrl+L or Ctrl+C
      Wait /done/              | x.tape:1:1: Wait waits for one thing here, expected Wait done
      Set Width wide           | x.tape:1:11: wide is not understood, expected a whole number from 1 to 100000
      Set LoopOffset 120%      | x.tape:1:16: 120% is not understood, expected a number from 0.0 to 100.0
      Shift+Up                 | x.tape:1:7: Shift+Up is not understood, expected Shift+Left or Shift+Right
      Caption now              | x.tape:1:9: now is not understood, expected a string in quotes
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

  @ParameterizedTest
  @ValueSource(strings = {"Shell", "FontFamily", "LetterSpacing", "LineHeight", "Margin", "MarginFill",
      "BorderRadius",
      "WindowBarSize", "CursorBlink", "WaitTimeout", "WaitPattern"})
  void refusesVhssOtherSettingsByName(String name) {
    assertThatThrownBy(() -> parse("Sleep 1s\nSet " + name + " 1"))
        .hasMessage("x.tape:2:5: Set " + name + " of VHS is not supported here");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Require", "Source", "Env", "Copy", "Paste", "Alt", "Delete", "Insert", "ScrollUp",
      "ScrollDown"})
  void refusesVhssOtherCommandsByName(String name) {
    assertThatThrownBy(() -> parse("Sleep 1s " + name + " 1"))
        .hasMessage("x.tape:1:10: " + name + " of VHS is not supported here");
  }

  @ParameterizedTest
  @CsvSource({"4s, 4000", "500ms, 500", ".5, 500", "2, 2000", "1m, 60000", "1.5s, 1500", "2 s, 2000",
      "20 ms, 20"})
  void sleepsAsVhsDoes(String time, long millis) {
    assertThat(parse("Sleep " + time + "\nEnter").steps()).startsWith(new Tape.Step.Sleep(millis)).hasSize(2);
  }

  @Test
  void typesStringsOneAfterAnotherWithASpaceBetween() {
    assertThat(parse("Set TypingSpeed 10ms Type@.1 '\"' `2`").steps()).containsExactly(
        new Tape.Step.Press(new KeyStroke('"', false, false), "\"", 100),
        new Tape.Step.Press(new KeyStroke(' ', false, false), " ", 100),
        new Tape.Step.Press(new KeyStroke('2', false, false), "2", 100));
  }

  @Test
  void refusesATapeThatIsTooLong() {
    assertThatThrownBy(() -> parse("Sleep 1s\n" + "Down 10000\n".repeat(11)))
        .hasMessage("x.tape:11:6: expected at most 100000 keys and other steps");
    assertThatThrownBy(() -> parse("Set Switch 1s=async\n".repeat(10_001)))
        .hasMessage("x.tape:10001:12: expected at most 10000 settings of the run");
  }

  @Test
  void aSettingTakesThePlaceOfOneBeforeButSwitchesAddUp() {
    assertThat(
        parse("Set Mode sync Set Switch 1s=async Set Mode async Set Switch 2s=sync").settings().options())
        .extracting(Tape.Option::value).containsExactly("1s=async", "2s=sync", "async");
  }

  @Test
  void whatWasPressedIsWrittenSoThatItIsReadAgain() {
    var writer = new TapeWriter(100, 30);
    writer.set("Scenario", "my \"mixed\" canvases.yaml");
    writer.key(1500, new KeyStroke('2', false, false));
    writer.key(1500, new KeyStroke(' ', false, false));
    writer.key(1753, new KeyStroke(KeyType.ArrowLeft, false, false, true));
    writer.key(1753, new KeyStroke('"', false, false));
    writer.pause(4000);
    var tape = parse(writer.take());
    assertThat(tape.settings().width()).isEqualTo(new Tape.Length(100, true));
    assertThat(tape.settings().height()).isEqualTo(new Tape.Length(30, true));
    assertThat(tape.settings().options()).extracting(Tape.Option::value)
        .containsExactly("my \"mixed\" canvases.yaml");
    assertThat(tape.steps()).containsExactly(
        new Tape.Step.Sleep(1500),
        new Tape.Step.Press(new KeyStroke('2', false, false), "2", 0),
        new Tape.Step.Press(new KeyStroke(' ', false, false), " ", 0),
        new Tape.Step.Sleep(253),
        new Tape.Step.Press(new KeyStroke(KeyType.ArrowLeft, false, false, true), "\033[1;2D", 0),
        new Tape.Step.Press(new KeyStroke('"', false, false), "\"", 0),
        new Tape.Step.Sleep(2247));
  }

  /** They mean nothing, but any key lifts the help. */
  @Test
  void keysThatTapesHaveNoWordForAreKeysWithoutAMeaning() {
    var writer = new TapeWriter(80, 24);
    for (var key : List.of(new KeyStroke(KeyType.F5), new KeyStroke('2', false, true),
        new KeyStroke('a', true, false),
        new KeyStroke(KeyType.ArrowLeft, true, false), new KeyStroke('\ud83c', false, false))) {
      writer.key(0, key);
    }
    writer.key(0, new KeyStroke(KeyType.Home, false, false, true));
    assertThat(parse(writer.take()).steps()).extracting(step -> ((Tape.Step.Press) step).key().getKeyType())
        .containsExactly(KeyType.ArrowUp, KeyType.ArrowUp, KeyType.ArrowUp, KeyType.ArrowUp, KeyType.ArrowUp,
            KeyType.Home);
  }

  private static Tape parse(String text) {
    return TapeParser.parse("x.tape", text);
  }
}

package wetpaint.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import wetpaint.studio.Mode;

/** What {@code Set} has set so far. */
final class TapeSettings {
  private static final Set<String> ONLY_VHS = Set.of("Shell", "FontFamily", "LetterSpacing", "LineHeight",
      "Margin",
      "MarginFill", "BorderRadius", "WindowBarSize", "CursorBlink", "WaitTimeout", "WaitPattern");
  private static final Set<String> BARS = Set.of("Colorful", "ColorfulRight", "Rings", "RingsRight");

  private Tape.Length width = Tape.Settings.DEFAULT.width();
  private Tape.Length height = Tape.Settings.DEFAULT.height();
  private int fontSize = Tape.Settings.DEFAULT.fontSize();
  private Optional<String> theme = Optional.empty();
  private double speed = Tape.Settings.DEFAULT.speed();
  private int rate = Tape.Settings.DEFAULT.rate();
  private double offset;
  private int padding;
  private Optional<String> windowBar = Optional.empty();
  private Optional<String> scenario = Optional.empty();
  private Optional<Mode> mode = Optional.empty();
  private final List<String> pictures = new ArrayList<>();

  /** Takes the value of a setting from the tape. */
  void set(TapeLexer.Token name, TapeParser tape) {
    switch (name.text()) {
      case "Width" -> width = length(tape);
      case "Height" -> height = length(tape);
      case "FontSize" -> fontSize = tape.number(8, 64);
      case "Theme" -> theme = Optional.of(tape.word());
      case "PlaybackSpeed" -> speed = decimal(tape, 0.1, 100, "");
      case "Framerate" -> rate = tape.number(1, 60);
      case "LoopOffset" -> offset = decimal(tape, 0, 100, "%") / 100;
      case "Padding" -> padding = tape.number(0, 500);
      case "WindowBar" -> windowBar = Optional.of(bar(tape));
      case "TypingSpeed" -> tape.typingSpeed(tape.time());
      case "Scenario" -> scenario = Optional.of(tape.word());
      case "Mode" -> mode = Optional.of(mode(tape));
      case "Picture" -> pictures.add(tape.word());
      case String vhs when ONLY_VHS.contains(vhs) ->
        throw new TapeException(name.place(), "Set " + vhs + " of VHS is not supported here");
      default ->
        throw TapeParser.fail(name, "Set " + name.text(), "a setting such as Width, Theme or Scenario");
    }
  }

  Tape.Settings settings() {
    return new Tape.Settings(width, height, fontSize, theme, speed, rate, offset, padding, windowBar,
        scenario, mode,
        List.copyOf(pictures));
  }

  private static Tape.Length length(TapeParser tape) {
    var amount = tape.number(1, 100_000);
    return new Tape.Length(amount, tape.takeIf("cells") || tape.takeIf("cell"));
  }

  private static double decimal(TapeParser tape, double least, double most, String unit) {
    var token = tape.take();
    var text = token.text().endsWith(unit)
        ? token.text().substring(0, token.text().length() - unit.length())
        : token.text();
    if (text.matches("\\d+(\\.\\d+)?|\\.\\d+") && Double.parseDouble(text) >= least
        && Double.parseDouble(text) <= most) {
      return Double.parseDouble(text);
    }
    throw TapeParser.fail(token, token.text(), "a number from " + least + " to " + most);
  }

  private static String bar(TapeParser tape) {
    var token = tape.take();
    if (!BARS.contains(token.text())) {
      throw TapeParser.fail(token, token.text(),
          "one of " + BARS.stream().sorted().collect(Collectors.joining(", ")));
    }
    return token.text();
  }

  private static Mode mode(TapeParser tape) {
    var token = tape.take();
    return Mode.named(token.text()).orElseThrow(() -> TapeParser.fail(token, token.text(),
        "one of " + Stream.of(Mode.values()).map(Mode::word).collect(Collectors.joining(", "))));
  }
}

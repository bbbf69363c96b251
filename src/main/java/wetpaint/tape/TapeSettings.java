package wetpaint.tape;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What {@code Set} has set so far. */
final class TapeSettings {
  private static final Set<String> ONLY_VHS = Set.of("Shell", "FontFamily", "LetterSpacing", "LineHeight",
      "Margin", "MarginFill", "BorderRadius", "WindowBarSize", "CursorBlink", "WaitTimeout", "WaitPattern");
  private static final Set<String> BARS = Set.of("Colorful", "ColorfulRight", "Rings", "RingsRight");
  private static final Set<String> OPTIONS = Set.of("Theme", "Scenario", "Mode", "Painters", "Switch",
      "Disturb",
      "Speed", "Compare", "Picture", "Cue", "NoForecast", "Code");
  private static final int MOST_OPTIONS = 10_000;
  private static final Set<String> REPEATABLE = Set.of("Switch", "Disturb", "Picture");

  private Tape.Length width = new Tape.Length(80, true);
  private Tape.Length height = new Tape.Length(24, true);
  private int fontSize = 16;
  private double speed = 1;
  private int rate = 25;
  private double offset;
  private int padding;
  private Optional<String> windowBar = Optional.empty();
  /** By name, in the order of the last of each. */
  private final Map<String, List<Tape.Option>> options = new LinkedHashMap<>();
  private int count;

  /** Takes the value of a setting from the tape. */
  void set(TapeLexer.Token name, TapeParser tape) {
    switch (name.text()) {
      case "Width" -> width = length(tape);
      case "Height" -> height = length(tape);
      case "FontSize" -> fontSize = tape.number(8, 64);
      case "PlaybackSpeed" -> speed = decimal(tape, 0.1, 100, "");
      case "Framerate" -> rate = tape.number(1, 60);
      case "LoopOffset" -> offset = percent(tape) / 100;
      case "Padding" -> padding = tape.number(0, 500);
      case "WindowBar" -> windowBar = Optional.of(bar(tape));
      case "TypingSpeed" -> tape.typingSpeed(tape.time());
      case String option when OPTIONS.contains(option) -> option(option, tape.take());
      case String vhs when ONLY_VHS.contains(vhs) ->
        throw new TapeException(name.place(), "Set " + vhs + " of VHS is not supported here");
      default ->
        throw TapeParser.fail(name, "Set " + name.text(), "a setting such as Width, Theme or Scenario");
    }
  }

  Tape.Settings settings() {
    return new Tape.Settings(width, height, fontSize, speed, rate, offset, padding, windowBar,
        options.values().stream().flatMap(List::stream).toList());
  }

  /** A later one takes the place of one before, as in VHS, but for those of which there can be several. */
  private void option(String name, TapeLexer.Token value) {
    if (!value.quoted() && value.text().startsWith("{")) {
      throw new TapeException(value.place(), "a theme in JSON of VHS is not supported here");
    }
    if (++count > MOST_OPTIONS) {
      throw new TapeException(value.place(),
          "expected at most %d settings of the run".formatted(MOST_OPTIONS));
    }
    if (!REPEATABLE.contains(name)) {
      options.remove(name);
    }
    options.computeIfAbsent(name, _ -> new ArrayList<>())
        .add(new Tape.Option(name, value.text(), value.place()));
  }

  private static Tape.Length length(TapeParser tape) {
    var amount = tape.number(1, 100_000);
    return new Tape.Length(amount, tape.takeIf("cells") || tape.takeIf("cell"));
  }

  private static double percent(TapeParser tape) {
    var percent = decimal(tape, 0, 100, "%");
    tape.takeIf("%");
    return percent;
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
}

package wetpaint.tape;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.googlecode.lanterna.input.KeyStroke;
import org.jspecify.annotations.Nullable;

import wetpaint.load.FilePath;
import wetpaint.load.LoadException;

/**
 * Reads tapes. Like VHS it takes line breaks for spaces, and what is written is relative to the folder in which one works,
 * not to the tape's.
 */
public final class TapeParser {
  private static final Pattern TIME = Pattern.compile("(\\d+(?:\\.\\d+)?|\\.\\d+)(ms|s|m)?");
  private static final long LONGEST = 24 * 60 * 60 * 1000L;
  private static final int MOST_REPEATS = 10_000;
  /** Keys, pauses and the like: a key a frame for more than half an hour. */
  private static final int MOST_STEPS = 100_000;
  private static final Set<String> ONLY_VHS = Set.of("Require", "Source", "Env", "Copy", "Paste", "Alt",
      "Delete",
      "Insert", "ScrollUp", "ScrollDown");

  private final List<TapeLexer.Token> tokens;
  private final TapeSettings settings = new TapeSettings();
  private final List<Tape.Output> outputs = new ArrayList<>();
  private final List<Tape.Step> steps = new ArrayList<>();
  private final Tape.Place end;
  private int next;
  private long typingSpeed = 50;

  private TapeParser(String file, String text) {
    this.tokens = TapeLexer.split(file, text);
    this.end = new Tape.Place(file, Math.max(1, (int) text.lines().count()), 1);
  }

  /**
   * Reads a tape.
   *
   * @param file what messages call it
   * @throws TapeException at the first thing that is not understood
   */
  public static Tape parse(String file, String text) {
    return new TapeParser(file, text).parse();
  }

  private Tape parse() {
    while (next < tokens.size()) {
      command(take());
    }
    return new Tape(List.copyOf(outputs), settings.settings(), List.copyOf(steps));
  }

  private void command(TapeLexer.Token token) {
    if (token.quoted()) {
      throw fail(token, "\"" + token.text() + "\"", "a command such as Type, Sleep or Output");
    }
    switch (token.text()) {
      case "Output" -> outputs.add(file());
      case "Set" -> settings.set(take(), this);
      case "Type" -> type();
      case "Sleep" -> add(new Tape.Step.Sleep(time()));
      case "Hide" -> add(new Tape.Step.Hide());
      case "Show" -> add(new Tape.Step.Unhide());
      case "Screenshot" -> add(new Tape.Step.Screenshot(file()));
      case "Caption" -> add(new Tape.Step.Caption(string()));
      case "Wait" -> waitDone(token);
      case "Space" -> press(new KeyStroke(' ', false, false), " ");
      case "Ctrl" -> control();
      case "Shift" -> shifted();
      case String name when ONLY_VHS.contains(name) -> throw new TapeException(token.place(),
          name + " of VHS is not supported here");
      default -> named(token);
    }
  }

  private void add(Tape.Step step) {
    if (steps.size() == MOST_STEPS) {
      throw new TapeException(last().place(),
          "expected at most %d keys and other steps".formatted(MOST_STEPS));
    }
    steps.add(step);
  }

  private void named(TapeLexer.Token token) {
    var key = TapeKey.named(token.text())
        .orElseThrow(() -> fail(token, token.text(), "a command such as Type, Sleep or Output"));
    press(key.stroke(false), key.typed(false));
  }

  /** Strings one after another are typed with a space between them, as in VHS. */
  private void type() {
    var wait = delay();
    var text = new StringBuilder(string());
    while (next < tokens.size() && tokens.get(next).quoted()) {
      text.append(' ').append(string());
    }
    text.codePoints().forEach(c -> {
      if (c > Character.MAX_VALUE) {
        throw new TapeException(last().place(), "there is no such key as " + Character.toString(c));
      }
      add(new Tape.Step.Press(new KeyStroke((char) c, false, false), Character.toString(c), wait));
    });
  }

  private void press(KeyStroke key, String typed) {
    var wait = delay();
    var times = next < tokens.size() && !tokens.get(next).quoted() && tokens.get(next).text().matches("\\d+")
        ? number(1, MOST_REPEATS)
        : 1;
    for (var i = 0; i < times; i++) {
      add(new Tape.Step.Press(key, typed, wait));
    }
  }

  private void control() {
    sign("+");
    var key = take();
    if (!key.text().equalsIgnoreCase("l") && !key.text().equalsIgnoreCase("c")) {
      throw fail(key, "Ctrl+" + key.text(), "Ctrl+L or Ctrl+C");
    }
    var letter = Character.toLowerCase(key.text().charAt(0));
    press(new KeyStroke(letter, true, false), Character.toString(letter - 'a' + 1));
  }

  private void shifted() {
    sign("+");
    var token = take();
    var key = TapeKey.named(token.text()).filter(TapeKey::shifts)
        .orElseThrow(() -> fail(token, "Shift+" + token.text(), "Shift+Left or Shift+Right"));
    press(key.stroke(true), key.typed(true));
  }

  private void waitDone(TapeLexer.Token token) {
    if (next == tokens.size() || !tokens.get(next).is("done")) {
      throw new TapeException(token.place(), "Wait waits for one thing here, expected Wait done");
    }
    take();
    add(new Tape.Step.WaitDone(token.place()));
  }

  private long delay() {
    if (next < tokens.size() && tokens.get(next).is("@")) {
      take();
      return time();
    }
    return typingSpeed;
  }

  // What follows is for the settings, too.

  void typingSpeed(long millis) {
    typingSpeed = millis;
  }

  TapeLexer.Token take() {
    if (next == tokens.size()) {
      throw new TapeException(end, "the tape ends in the middle of a command");
    }
    return tokens.get(next++);
  }

  TapeLexer.Token last() {
    return tokens.get(next - 1);
  }

  boolean takeIf(String word) {
    var isNext = next < tokens.size() && tokens.get(next).is(word);
    next += isNext ? 1 : 0;
    return isNext;
  }

  String string() {
    var token = take();
    if (!token.quoted()) {
      throw fail(token, token.text(), "a string in quotes");
    }
    return token.text();
  }

  /** Milliseconds; a number without a unit is seconds, as in VHS. */
  long time() {
    var token = take();
    var match = TIME.matcher(token.text());
    if (token.quoted() || !match.matches()) {
      throw fail(token, token.text(), "a time such as 500ms or 2s");
    }
    var unit = match.group(2) == null ? unit() : match.group(2);
    var millis = new BigDecimal(match.group(1)).multiply(milliseconds(unit)).stripTrailingZeros();
    if (millis.scale() > 0 || millis.compareTo(BigDecimal.valueOf(LONGEST)) > 0) {
      throw fail(token, token.text(), "whole milliseconds, 24 h at most");
    }
    return millis.longValueExact();
  }

  /** The unit may stand apart, as in VHS. */
  private String unit() {
    return Stream.of("ms", "s", "m").filter(this::takeIf).findFirst().orElse("s");
  }

  private static BigDecimal milliseconds(String unit) {
    return BigDecimal.valueOf(switch (unit) {
      case "ms" -> 1;
      case "m" -> 60_000;
      default -> 1000;
    });
  }

  int number(int least, int most) {
    var token = take();
    try {
      var number = Integer.parseInt(token.text());
      if (!token.quoted() && number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Said below.
    }
    throw fail(token, token.text(), "a whole number from " + least + " to " + most);
  }

  static TapeException fail(TapeLexer.Token token, String what, @Nullable String expected) {
    return new TapeException(token.place(),
        what + " is not understood" + (expected == null ? "" : ", expected " + expected));
  }

  /** A file; what it may be called is up to those who write it. */
  private Tape.Output file() {
    var token = take();
    try {
      return new Tape.Output(FilePath.of(token.text()), token.place());
    } catch (LoadException e) {
      throw new TapeException(token.place(), String.valueOf(e.getMessage()));
    }
  }

  private void sign(String sign) {
    var token = take();
    if (!token.is(sign)) {
      throw fail(token, token.text(), sign + " and a key");
    }
  }
}

package wetpaint.record;

import java.math.BigDecimal;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import org.jspecify.annotations.Nullable;

/** Reads tapes. Like VHS it takes line breaks for spaces. */
public final class TapeParser {
  private static final Pattern TIME = Pattern.compile("(\\d+(?:\\.\\d+)?|\\.\\d+)(ms|s|m)?");
  private static final long LONGEST = 24 * 60 * 60 * 1000L;
  private static final int MOST_REPEATS = 10_000;
  private static final Map<String, KeyType> KEYS = Map.ofEntries(Map.entry("Enter", KeyType.Enter),
      Map.entry("Tab", KeyType.Tab), Map.entry("Escape", KeyType.Escape),
      Map.entry("Backspace", KeyType.Backspace),
      Map.entry("Left", KeyType.ArrowLeft), Map.entry("Right", KeyType.ArrowRight),
      Map.entry("Up", KeyType.ArrowUp),
      Map.entry("Down", KeyType.ArrowDown), Map.entry("PageUp", KeyType.PageUp),
      Map.entry("PageDown", KeyType.PageDown), Map.entry("Home", KeyType.Home),
      Map.entry("End", KeyType.End));
  private static final Set<String> ONLY_VHS = Set.of("Require", "Source", "Env", "Copy", "Paste", "Alt",
      "Delete",
      "Insert", "ScrollUp", "ScrollDown");

  private final List<TapeLexer.Token> tokens;
  private final Path folder;
  private final TapeSettings settings = new TapeSettings();
  private final List<Path> outputs = new ArrayList<>();
  private final List<Tape.Step> steps = new ArrayList<>();
  private final Tape.Place end;
  private int next;
  private long typingSpeed = 50;

  private TapeParser(String file, String text, Path folder) {
    this.tokens = TapeLexer.split(file, text);
    this.folder = folder;
    this.end = new Tape.Place(file, Math.max(1, (int) text.lines().count()), 1);
  }

  /**
   * Reads a tape.
   *
   * @param file   what messages call it
   * @param folder to which the paths in it are relative
   * @throws TapeException at the first thing that is not understood
   */
  public static Tape parse(String file, String text, Path folder) {
    return new TapeParser(file, text, folder).parse();
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
      case "Output" -> outputs.add(path());
      case "Set" -> settings.set(take(), this);
      case "Type" -> type();
      case "Sleep" -> steps.add(new Tape.Step.Sleep(time()));
      case "Hide" -> steps.add(new Tape.Step.Hide());
      case "Show" -> steps.add(new Tape.Step.Unhide());
      case "Screenshot" -> steps.add(new Tape.Step.Screenshot(path()));
      case "Caption" -> steps.add(new Tape.Step.Caption(string()));
      case "Wait" -> waitDone(token);
      case "Space" -> press(new KeyStroke(' ', false, false), "Space");
      case "Ctrl" -> control();
      case "Shift" -> shifted();
      case String name when KEYS.containsKey(name) -> press(new KeyStroke(KEYS.get(name)), name);
      case String name when ONLY_VHS.contains(name) -> throw new TapeException(token.place(),
          name + " of VHS is not supported here");
      default -> throw fail(token, token.text(), "a command such as Type, Sleep or Output");
    }
  }

  private void type() {
    var wait = delay();
    string().codePoints().forEach(c -> {
      if (c > Character.MAX_VALUE) {
        throw new TapeException(last().place(), "there is no such key as " + Character.toString(c));
      }
      steps.add(new Tape.Step.Press(new KeyStroke((char) c, false, false), Character.toString(c), wait));
    });
  }

  private void press(KeyStroke key, String name) {
    var wait = delay();
    var times = next < tokens.size() && !tokens.get(next).quoted() && tokens.get(next).text().matches("\\d+")
        ? number(1, MOST_REPEATS)
        : 1;
    for (var i = 0; i < times; i++) {
      steps.add(new Tape.Step.Press(key, name, wait));
    }
  }

  private void control() {
    sign("+");
    var key = take();
    if (!key.text().equalsIgnoreCase("l") && !key.text().equalsIgnoreCase("c")) {
      throw fail(key, "Ctrl+" + key.text(), "Ctrl+L or Ctrl+C");
    }
    press(new KeyStroke(Character.toLowerCase(key.text().charAt(0)), true, false), "Ctrl+" + key.text());
  }

  private void shifted() {
    sign("+");
    var key = take();
    var type = KEYS.get(key.text());
    if (type != KeyType.ArrowLeft && type != KeyType.ArrowRight) {
      throw fail(key, "Shift+" + key.text(), "Shift+Left or Shift+Right");
    }
    press(new KeyStroke(type, false, false, true), "Shift+" + key.text());
  }

  private void waitDone(TapeLexer.Token token) {
    if (next == tokens.size() || !tokens.get(next).is("done")) {
      throw new TapeException(token.place(), "Wait waits for one thing here, expected Wait done");
    }
    take();
    steps.add(new Tape.Step.WaitDone(token.place()));
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
    var unit = switch (match.group(2)) {
      case "ms" -> 1;
      case "m" -> 60_000;
      case null, default -> 1000;
    };
    var millis = new BigDecimal(match.group(1)).multiply(BigDecimal.valueOf(unit)).stripTrailingZeros();
    if (millis.scale() > 0 || millis.compareTo(BigDecimal.valueOf(LONGEST)) > 0) {
      throw fail(token, token.text(), "whole milliseconds, 24 h at most");
    }
    return millis.longValueExact();
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

  /** A word or a string. */
  String word() {
    return take().text();
  }

  Path folder() {
    return folder;
  }

  static TapeException fail(TapeLexer.Token token, String what, @Nullable String expected) {
    return new TapeException(token.place(),
        what + " is not understood" + (expected == null ? "" : ", expected " + expected));
  }

  private Path path() {
    var token = take();
    try {
      return folder.resolve(token.text());
    } catch (InvalidPathException e) {
      throw fail(token, token.text(), "a file's name");
    }
  }

  private void sign(String sign) {
    var token = take();
    if (!token.is(sign)) {
      throw fail(token, token.text(), sign + " and a key");
    }
  }
}

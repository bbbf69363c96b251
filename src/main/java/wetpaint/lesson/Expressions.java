package wetpaint.lesson;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import wetpaint.studio.Command;
import wetpaint.studio.Millis;
import wetpaint.studio.Mode;
import wetpaint.studio.Run;
import wetpaint.studio.Setting;

/**
 * Works out what a lesson says of a run: {@code done}, {@code done Sunrise}, {@code parallel:3.waiting}, {@code sync.done -
 * done}. The scheduler finds every figure.
 */
public final class Expressions {
  private static final Pattern BRACES = Pattern.compile("\\{([^{}]*)\\}");
  private static final Pattern OPERATOR = Pattern.compile("\\s+(<=|>=|[<>=+/-])\\s+");
  private static final Pattern TERM = Pattern
      .compile("(?:([a-z]+)(?::(\\d{1,6}))?\\.)?([a-z]+)(?:\\s+(\\S.*))?");
  /** Words for a number, and what has to come to it. */
  private static final Pattern IN_WORDS = Pattern.compile("\\s*([A-Za-z ]+?)\\s+=\\s+(.+)");
  private static final String EXPECTED = "an expression such as done, done Sunrise, sync.done or parallel:2.done - done";

  private final Run run;
  private final Map<Run, RunFigures> known = new HashMap<>();

  /** Of a stop's run. */
  public Expressions(Run run) {
    this.run = run;
  }

  /** The text with what its expressions in braces come to. @throws LessonException if there is one that makes no sense */
  public String fill(String text) {
    var filled = BRACES.matcher(text).replaceAll(found -> Matcher.quoteReplacement(written(found.group(1))));
    if (BRACES.matcher(text).replaceAll("").matches(".*[{}].*")) {
      throw new LessonException("expected " + EXPECTED + " between { and }, found a brace alone");
    }
    return filled;
  }

  /** As it is written in the text: in figures, or in the words that are given for it and have to fit. */
  private String written(String expression) {
    var inWords = IN_WORDS.matcher(expression);
    var words = inWords.matches() ? NumberWords.number(inWords.group(1)) : OptionalDouble.empty();
    if (words.isEmpty()) {
      return value(expression).text();
    }
    var figure = value(inWords.group(2));
    if (!NumberWords.isAbout(number(figure), words.getAsDouble())) {
      throw new LessonException("expected words for " + figure.text() + ", which is what " + inWords.group(2)
          + " comes to, found \"" + inWords.group(1) + '"');
    }
    return inWords.group(1);
  }

  /** What it comes to, from left to right. @throws LessonException if it makes no sense */
  public Figure value(String expression) {
    var compared = List.of(expression.strip().split("\\s+(?=(<=|>=|[<>=])\\s)", 2));
    var left = sum(compared.getFirst());
    if (compared.size() == 1) {
      return left;
    }
    var parts = compared.get(1).split("\\s+", 2);
    var right = sum(parts[1]);
    var order = Double.compare(number(left), number(right));
    var holds = switch (parts[0]) {
      case "<" -> order < 0;
      case "<=" -> order <= 0;
      case ">" -> order > 0;
      case ">=" -> order >= 0;
      default -> order == 0;
    };
    return new Figure.Truth(holds, left.text() + " " + parts[0] + " " + right.text());
  }

  /** The instant of something: a time, {@code done}, or {@code first EVENT [CANVAS]}. @throws LessonException if there is none */
  public long instant(String text) {
    var words = text.strip().split("\\s+", 3);
    if (words.length >= 2 && words[0].equals("first") && words[1].matches("[a-z]+")) {
      return figures(run).firstEvent(words[1], words.length > 2 ? Optional.of(words[2]) : Optional.empty());
    }
    if (value(text) instanceof Figure.Time(var millis)) {
      return millis;
    }
    throw new LessonException("expected an instant such as 4s, done or first dry, found \"" + text + '"');
  }

  private Figure sum(String expression) {
    var operators = OPERATOR.matcher(expression).results().map(found -> found.group(1)).toList();
    var terms = OPERATOR.split(expression.strip(), -1);
    var value = term(terms[0].strip());
    for (var i = 0; i < operators.size(); i++) {
      value = combined(value, operators.get(i), term(terms[i + 1].strip()));
    }
    return value;
  }

  private static Figure combined(Figure left, String operator, Figure right) {
    if (operator.equals("/") && number(right) == 0) {
      throw new LessonException("expected something other than 0 behind /, found " + right.text());
    }
    if (operator.equals("/")) {
      return left instanceof Figure.Time(var millis) && right instanceof Figure.Count(var parts)
          ? new Figure.Time(Math.round((double) millis / parts))
          : new Figure.Ratio(number(left) / number(right));
    }
    if (!operator.equals("+") && !operator.equals("-")) {
      throw new LessonException("expected a single comparison, found another by " + operator);
    }
    var sign = operator.equals("+") ? 1 : -1;
    if (left instanceof Figure.Time(var a) && right instanceof Figure.Time(var b)) {
      return new Figure.Time(a + sign * b);
    }
    if (left instanceof Figure.Count(var a) && right instanceof Figure.Count(var b)) {
      return new Figure.Count(a + sign * b);
    }
    throw new LessonException(
        "expected two times or two counts on both sides of " + operator + ", found " + left.text()
            + " and " + right.text());
  }

  private static double number(Figure figure) {
    return switch (figure) {
      case Figure.Time(var millis) -> millis;
      case Figure.Count(var count) -> count;
      case Figure.Share(var part) -> part;
      case Figure.Ratio(var value) -> value;
      case Figure.Name(var name) ->
        throw new LessonException("expected a number to reckon with, found the canvas " + name);
      case Figure.Truth _ -> throw new LessonException("expected a single comparison, found several");
    };
  }

  private Figure term(String text) {
    if (text.matches("\\d+(\\.\\d+)?(ms|s)")) {
      try {
        return new Figure.Time(Millis.parse(text));
      } catch (IllegalArgumentException e) {
        throw new LessonException(String.valueOf(e.getMessage()));
      }
    }
    if (text.matches("\\d{1,9}")) {
      return new Figure.Count(Long.parseLong(text));
    }
    var written = TERM.matcher(text);
    if (!written.matches()) {
      throw new LessonException("expected " + EXPECTED + ", found \"" + text + '"');
    }
    var figures = figures(written.group(1) == null ? run : other(written.group(1), written.group(2)));
    return written.group(4) == null
        ? figures.figure(written.group(3))
        : figures.figure(written.group(3), written.group(4));
  }

  /** Another run of the scenario: in a mode from the start, without its last command, or undisturbed. */
  private Run other(String word, @Nullable String painters) {
    var commands = run.commands();
    var disturbances = commands.stream().filter(given -> !(given.command() instanceof Command.Switch))
        .toList();
    return switch (word) {
      case "before" ->
        new Run(run.scenario(), run.start(), commands.subList(0, Math.max(0, commands.size() - 1)));
      case "undisturbed" -> new Run(run.scenario(), run.start(),
          commands.stream().filter(given -> given.command() instanceof Command.Switch).toList());
      default -> new Run(run.scenario(), setting(word, painters), disturbances);
    };
  }

  private Setting setting(String word, @Nullable String painters) {
    var mode = Mode.named(word)
        .orElseThrow(() -> new LessonException("expected a run (sync, async, parallel, concurrent,"
            + " virtual, before or undisturbed) in front of the dot, found \"" + word.toLowerCase(Locale.ROOT)
            + '"'));
    return painters == null
        ? Setting.of(mode, run.scenario())
        : Settings.of(mode, Integer.parseInt(painters), run.scenario());
  }

  private RunFigures figures(Run of) {
    return known.computeIfAbsent(of, RunFigures::of);
  }
}

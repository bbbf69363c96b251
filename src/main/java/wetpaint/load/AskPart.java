package wetpaint.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import wetpaint.lesson.Expressions;
import wetpaint.lesson.Figure;
import wetpaint.show.QuestionKind;
import wetpaint.show.Questions;
import wetpaint.show.QuizQuestion;
import wetpaint.studio.Run;
import wetpaint.studio.Studio;
import wetpaint.view.Look;

/**
 * A question in a lesson file: one of the show's own, by its kind, or one with choices. Of the choices one says by {@code is} what
 * makes it the right one: a figure, which has to stand in it as the scheduler finds it, or a comparison, which has to hold; or a
 * list of those.
 */
final class AskPart {
  private static final List<String> KEYS = List.of("question", "choices", "because");
  private static final List<String> CHOICE = List.of("says", "is", "belief");
  private static final int TEXT = 90;
  private static final int BELIEF = 60;
  private static final int BECAUSE = 180;
  private static final int CHOICES = 4;

  private final YamlNode part;
  private final Run run;
  private final long from;
  private final Expressions figures;

  AskPart(YamlNode part, Run run, long from, Expressions figures) {
    this.part = part;
    this.run = run;
    this.from = from;
    this.figures = figures;
  }

  Look.Overlay.Question question() {
    return part.isMapping() ? own() : builtIn();
  }

  private Look.Overlay.Question builtIn() {
    var kinds = Stream.of(QuestionKind.values()).map(kind -> kind.name().toLowerCase(Locale.ROOT)).toList();
    var expected = "a question (" + String.join(", ", kinds) + ") or one with " + String.join(", ", KEYS);
    var word = part.text(expected, TEXT);
    if (!kinds.contains(word)) {
      throw part.wrong("expected " + expected + ", found " + SafeText.quote(word));
    }
    var scene = Studio.simulate(run).scene().back(from);
    return Questions.about(List.of(QuestionKind.values()).get(kinds.indexOf(word)), run, scene)
        .map(QuizQuestion::overlay)
        .orElseThrow(
            () -> part.wrong("expected a question that can be asked at " + from + " ms of this run, found "
                + word + ", for which there is nothing to ask"));
  }

  private Look.Overlay.Question own() {
    var fields = part.fields("a question", KEYS);
    var choices = LessonPart.need(part, fields, "choices", "a question").items("choices", CHOICES);
    var texts = new ArrayList<String>();
    var beliefs = new ArrayList<String>();
    var right = new ArrayList<Integer>();
    for (var choice : choices) {
      var keys = choice.fields("a choice", CHOICE);
      var says = LessonPart.need(choice, keys, "says", "a choice");
      var text = StopPart.text(says, figures, "what can be answered", TEXT);
      if (texts.contains(text)) {
        throw says.wrong("expected choices that read differently, found " + SafeText.quote(text) + " again");
      }
      texts.add(text);
      beliefs.add(belief(keys));
      LessonPart.optional(keys, "is").ifPresent(is -> {
        reasons(is).forEach(reason -> check(reason, says, text));
        right.add(texts.size() - 1);
      });
    }
    if (right.size() != 1) {
      throw part.wrong(
          "expected one choice with the key \"is\", which makes it the right one, found " + right.size());
    }
    checkOthers(choices, texts, right.getFirst());
    var because = LessonPart.optional(fields, "because")
        .map(node -> StopPart.text(node, figures, "why that is so", BECAUSE)).orElse("");
    return new Look.Overlay.Question(
        StopPart.text(LessonPart.need(part, fields, "question", "a question"), figures, "a question", TEXT),
        texts, beliefs, right.getFirst(), -1, because);
  }

  private String belief(Map<String, YamlNode> keys) {
    return LessonPart.optional(keys, "belief").map(node -> StopPart.text(node, figures, "a belief", BELIEF))
        .orElse("");
  }

  /** What makes a choice the right one: one thing, or several together. */
  private static List<YamlNode> reasons(YamlNode is) {
    return is.isList() ? is.items("figures or comparisons", CHOICES) : List.of(is);
  }

  /** A choice that is said to be right has to be so. */
  private void check(YamlNode is, YamlNode says, String text) {
    var expression = is.written("a figure or a comparison", TEXT);
    var truth = LessonPart.at(is, () -> figures.value(expression));
    switch (truth) {
      case Figure.Truth(var holds, var compared) -> {
        if (!holds) {
          throw is.wrong("expected something that is so, found " + expression + ", which is " + compared);
        }
      }
      default -> {
        if (!contains(text, truth.text())) {
          throw says.wrong("expected " + truth.text() + ", which is what " + expression + " comes to, found "
              + SafeText.quote(text));
        }
      }
    }
  }

  /** The true figure must not stand in another choice as well. */
  private void checkOthers(List<YamlNode> choices, List<String> texts, int right) {
    var is = Optional.ofNullable(choices.get(right).fields("a choice", CHOICE).get("is")).orElseThrow();
    for (var reason : reasons(is)) {
      var truth = figures.value(reason.written("a figure or a comparison", TEXT));
      for (var other = 0; other < texts.size(); other++) {
        if (other != right && !(truth instanceof Figure.Truth) && contains(texts.get(other), truth.text())) {
          throw choices.get(other)
              .wrong("expected one right answer, found " + truth.text() + " in another choice: "
                  + texts.stream().map(SafeText::quote).collect(Collectors.joining(", ")));
        }
      }
    }
  }

  /** Whether a figure stands in a text, and not as a part of another one. */
  private static boolean contains(String text, String figure) {
    return text.matches(".*(?<![\\d.])\\Q" + figure + "\\E(?![\\d]).*");
  }
}

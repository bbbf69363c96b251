package wetpaint.load;

import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import wetpaint.lesson.Lesson;
import wetpaint.view.Look;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A lesson's file means what it says, and what it says is so. */
class LessonFileTest {
  private static final String RIGHT = """
      title: One
      stops:
        - title: Paint and dry
          scenario: lecture
          mode: async
          speed: 4
          commands: [4s=parallel:2]
          until: first dry
          say: "{sync.done} in sync"
          notes: [Hello.]
          time: 30s
          ask:
            question: When?
            choices:
              - says: 30.0 s
                is: sync.done
              - says: 12.0 s
                belief: only the paint counts
      """;

  private static Lesson lesson(String text) {
    return LessonFile.lesson("l.yaml", new TextFile("l.yaml", text), Path.of(""));
  }

  @Test
  void meansWhatItSays() {
    var stop = lesson(RIGHT).stops().getFirst();
    assertThat(stop.say()).isEqualTo("30.0 s in sync");
    assertThat(stop.speed()).isEqualTo(400);
    assertThat(stop.until()).isEqualTo(1000);
    assertThat(stop.plan()).isEqualTo(30_000);
    assertThat(stop.run().commands()).hasSize(1);
    assertThat(stop.question().map(Look.Overlay.Question::right)).contains(0);
  }

  /** A teacher who got it wrong is told where, and what is right. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      - says: 30.0 s       | - says: 31.0 s          | l.yaml:15:17: expected 30.0 s, which is what sync.done comes to, found "31.0 s"
      - says: 30.0 s       | - says: 130.0 s         | l.yaml:15:17: expected 30.0 s, which is what sync.done comes to, found "130.0 s"
      is: sync.done        | is: sync.done < done    | l.yaml:16:15: expected something that is so, found sync.done < done, which is 30.0 s < 18.0 s
      - says: 12.0 s       | - says: or 30.0 s       | l.yaml:17:11: expected one right answer, found 30.0 s in another choice: "30.0 s", "or 30.0 s"
      belief:              | is:                     | l.yaml:18:15: expected a figure of a canvas (done, begun,
      {sync.done} in       | {sync.doen} in          | l.yaml:9:10: expected a figure
      scenario: lecture    | scenario: lectrue       | l.yaml:4:15: expected lecture, io-bound
      mode: async          | mode: asink             | l.yaml:5:11: expected a mode (sync, async, parallel, concurrent, virtual), found "asink"
      speed: 4             | speed: 1000             | l.yaml:6:12: expected a speed of 0.1 to 100, found "1000"
      4s=parallel:2        | 4s=parallel:9           | l.yaml:7:16: expected 1 to 3 painters in parallel, found 9
      4s=parallel:2        | 4=async                 | l.yaml:7:16: expected a duration such as 250ms or 1.5s, found "4"
      4s=parallel:2        | 4s async                | l.yaml:7:16: expected TIME=MODE
      until: first dry     | until: first thing      | l.yaml:8:12: expected an event of the journal that happens in this run, found "thing"
      until: first dry     | until: 31s              | l.yaml:8:12: expected an instant of the run, which is done at 18000 ms, found 31000 ms
      4s=parallel:2        | 40s=parallel:2          | l.yaml:7:16: expected an instant before all is done, which is at 13500 ms, found 40000 ms
      {sync.done} in       | {sync.done / 0} in      | l.yaml:9:10: expected something other than 0 behind /, found 0
      until: first dry     | until: 0s               | l.yaml:3:5: expected a stop that ends after it begins
      until: first dry     | compare: 7              | l.yaml:8:14: expected 2 to 5 modes, or all, found "7"
      until: first dry     | forecast: maybe         | l.yaml:8:15: expected true or false, found "maybe"
      title: Paint and dry | titel: Paint            | l.yaml:3:5: expected a key of a stop (title,
      time: 30s            | time: soon              | l.yaml:11:11: expected a duration
      question: When?      | question: "{"           | l.yaml:13:17: expected an expression
      """)
  void refusesWithThePlaceAndTheTrueFigure(String from, String to, String sentence) {
    var wrong = RIGHT.replace(from, to);
    assertThat(wrong).isNotEqualTo(RIGHT);
    assertThatThrownBy(() -> lesson(wrong)).isInstanceOf(LoadException.class)
        .hasMessageStartingWith(sentence);
  }

  @Test
  void refusesALanguageThatThereIsNoCodeIn() {
    assertThatThrownBy(() -> lesson(RIGHT.replace("stops:", "code: cobol\nstops:")))
        .isInstanceOf(LoadException.class)
        .hasMessageStartingWith("l.yaml:2:7: expected python, java").hasMessageEndingWith("found \"cobol\"");
  }

  @Test
  void refusesAQuestionThatCannotBeAsked() {
    var single = """
        title: One
        stops:
          - title: One chain
            scenario: single
            ask: painter
            say: Nothing helps.
        """;
    assertThatThrownBy(() -> lesson(single)).isInstanceOf(LoadException.class)
        .hasMessageContaining("l.yaml:5:10: expected a question that can be asked at 0 ms");
    assertThatThrownBy(() -> lesson(single.replace("painter", "who"))).isInstanceOf(LoadException.class)
        .hasMessageContaining("l.yaml:5:10: expected a question (next, done, painter, block, slice)");
    assertThat(lesson(single.replace("painter", "done")).stops().getFirst().question()).isPresent();
  }

  private static Stream<String> names() {
    return BuiltInLessons.names().stream();
  }

  /** What is said of numbers in words, and is none: an idiom, or "one" for something that was named before. */
  private static final Pattern IDIOM = Pattern
      .compile(
          "(?i)one (thing )?(after|at a|of many)|(long|short|last|first|the) one\\b|how many|One dial|one dial");
  private static final Pattern NUMBER = Pattern.compile(
      "(?i).*(\\d|\\b(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twice|half|thirds?|quarters?|both|double)\\b).*");
  /** The lines that are said or answered; wrong answers and beliefs are false on purpose. */
  private static final Pattern SAID = Pattern
      .compile(
          "^ *(?:- )?(?:title|say|question|because|notes):.*|^ +- says:.*(?=\\n +is:)|^ +- (?!says)[A-Z\"].*$",
          Pattern.MULTILINE);

  /** Loading checks what stands in braces; every number, in figures or in words, has to stand there. */
  @ParameterizedTest
  @MethodSource("names")
  void shippedLessonsSayNoNumberThatTheSchedulerDidNotFind(String name) {
    assertThat(BuiltInLessons.named(name).orElseThrow().stops()).isNotEmpty();
    var text = BuiltInLessons.text(name).text();
    var said = SAID.matcher(text.substring(text.indexOf("stops:"))).results().map(MatchResult::group)
        .toList();
    assertThat(said).hasSizeGreaterThan(3 * BuiltInLessons.named(name).orElseThrow().stops().size());
    // The misconceptions' titles say what is not so.
    assertThat(said.stream().filter(line -> !name.equals("misconceptions") || !line.contains("title:"))
        .map(line -> IDIOM.matcher(line.replaceAll("\\{[^}]*\\}", "")).replaceAll(""))
        .filter(line -> NUMBER.matcher(line).matches())).isEmpty();
  }

  @Test
  void shipsTheMisconceptionsAndTenMinutes() {
    assertThat(BuiltInLessons.named("misconceptions").orElseThrow().stops()).hasSize(12);
    assertThat(BuiltInLessons.named("lecture").orElseThrow().plan()).isEqualTo(10 * 60_000);
    assertThat(BuiltInLessons.named("five-minutes").orElseThrow().plan()).isEqualTo(5 * 60_000);
    assertThat(BuiltInLessons.named("fairness").orElseThrow().plan()).isEqualTo(5 * 60_000);
  }
}

package wetpaint.listing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

/** Marks say what a program's lines mean, and are not seen in it; a mistake in them is told with its line. */
class ListingParserTest {
  private static final String GOOD = """
      # @title One after another
      # @from async: no await
      # @run python3 sync.py
      import time
      # @show
      def canvas(name):
          for layer in range(4):  # four of them
              paint(1)  # @paint
              time.sleep(1.5)  # no await! @dry @switch
          print("done # @done", name)  # @done

      canvas("Sunrise")  # @start
      # @end
      bye()
      """;

  static Stream<Arguments> mistakes() {
    return Stream.of(
        argumentSet("no marks", "import time\ntime.sleep(1)\n",
            "1: expected the part to show between the marks @show and @end, found no @show"),
        argumentSet("nothing at all", "",
            "1: expected the part to show between the marks @show and @end, found no @show"),
        argumentSet("no end", GOOD.replace("# @end\n", ""),
            "5: expected an @end behind this @show, found none"),
        argumentSet("an end first", "# @end\n" + GOOD, "1: expected a @show before this @end, found none"),
        argumentSet("two ends", GOOD + "# @end\n",
            "15: expected a @show before this @end, found another @end"),
        argumentSet("overlapping parts", GOOD.replace("\n\n", "\n# @show\n"),
            "11: expected one part to show, but there is a @show in line 5 already"),
        argumentSet("a second part", GOOD + "# @show\n",
            "15: expected one part to show, but there is a @show in line 5 already"),
        argumentSet("a place twice", GOOD.replace("@start", "@dry"),
            "12: @dry is there twice, expected only that of line 9"),
        argumentSet("two places in a line", GOOD.replace("@dry", "@dry @done"),
            "9: expected one place of a canvas in a line, found @dry and @done"),
        argumentSet("a place that is missing", GOOD.replace("  # @start", ""),
            "5: expected a line marked @start in the part to show, found none"),
        argumentSet("a place outside", GOOD.replace("bye()", "bye()  # @hog"),
            "14: expected @hog between @show and @end, found it outside"),
        argumentSet("a place without a line", GOOD.replace("\n\n", "\n# @call\n"),
            "11: expected @call behind a line of the program, found no program in this line"),
        argumentSet("an unknown mark", GOOD.replace("@paint", "@pant"),
            "8: expected one of @show, @end, @switch, @start, @wait, @paint, @stop, @dry, @call, @hog, @done, found @pant"),
        argumentSet("an empty title", GOOD.replace(" One after another", ""),
            "1: expected text behind @title, found nothing"),
        argumentSet("two titles", "# @title A\n" + GOOD, "2: @title is there twice, expected it once"),
        argumentSet("a change without a program", GOOD.replace("from async:", "from asink:"),
            "2: expected @from PROGRAM: WHAT IS NEW, with the name of a program or *, found @from asink: no await"),
        argumentSet("a change twice", GOOD.replace("# @run", "# @from async: await\n# @run"),
            "3: @from async is there twice, expected it once"),
        argumentSet("a control character", GOOD.replace("four", "\u001b[31mfour"),
            "7: expected text, found the control character U+001B"),
        argumentSet("too long", GOOD + "\n".repeat(190) + "pass",
            "201: expected at most 200 lines, found 205"));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void tellsAMistakeAndItsLine(String text, String sentence) {
    assertThatThrownBy(() -> ListingParser.parse("mine/sync.py", Language.PYTHON, Program.SYNC, text))
        .isInstanceOf(ListingException.class).hasMessage("mine/sync.py:" + sentence);
  }

  @Test
  void takesTheMarksOut() {
    var listing = ListingParser.parse("mine/sync.py", Language.PYTHON, Program.SYNC, GOOD);
    assertThat(listing.title()).isEqualTo("One after another");
    assertThat(listing.command()).isEqualTo("python3 sync.py");
    assertThat(listing.changes()).isEqualTo(Map.of("async", "no await"));
    assertThat(listing.lines().stream().map(CodeLine::text)).containsExactly(
        "def canvas(name):",
        "    for layer in range(4):  # four of them",
        "        paint(1)",
        "        time.sleep(1.5)  # no await!",
        "    print(\"done # @done\", name)",
        "",
        "canvas(\"Sunrise\")");
    assertThat(listing.places())
        .isEqualTo(Map.of(Place.PAINT, 2, Place.DRY, 3, Place.DONE, 4, Place.START, 6));
    assertThat(listing.switches()).isEqualTo(Set.of(3));
    assertThat(listing.source())
        .startsWith("# One after another\n# Run: python3 sync.py\nimport time\ndef canvas")
        .endsWith("canvas(\"Sunrise\")\nbye()\n");
  }

  @Test
  void showsNeitherTabsNorTheIndentationThatAllLinesHave() {
    var listing = ListingParser.parse("sync.go", Language.GO, Program.SYNC, """
        \t// @show
        \tstart() // @start
        \t\tpaint() // @paint
        \t\tdry() // @dry
        \tdone() // @done
        \t// @end
        """);
    assertThat(listing.lines().stream().map(CodeLine::text)).containsExactly("start()", "    paint()",
        "    dry()",
        "done()");
  }

  @Test
  void whatHasNoLineOfItsOwnIsAtTheNextBest() {
    var listing = ListingParser.parse("mine/sync.py", Language.PYTHON, Program.SYNC, GOOD);
    assertThat(listing.line(Place.CALL)).isEqualTo(listing.line(Place.PAINT));
    assertThat(listing.line(Place.WAIT)).isEqualTo(listing.line(Place.DRY));
    assertThat(listing.line(Place.START)).isEqualTo(6);
  }

  static Stream<Arguments> builtIn() {
    return BuiltIn.all().map(listing -> argumentSet(BuiltIn.name(listing), listing));
  }

  @ParameterizedTest
  @MethodSource("builtIn")
  void theBuiltInOnesAreShort(Listing listing) {
    assertThat(listing.lines()).hasSizeBetween(8, 16);
    assertThat(listing.lines().stream().map(line -> line.text().length())).allMatch(columns -> columns <= 54);
    assertThat(listing.title()).hasSizeLessThanOrEqualTo(78);
    assertThat(listing.command()).contains(listing.program().word() + "." + listing.language().ending());
    assertThat(listing.changes().values()).allMatch(change -> change.length() <= 64);
    assertThat(listing.changes()).containsKey("*");
    assertThat(listing.source())
        .doesNotContainPattern("@(show|end|paint|dry|start|done|switch|title|run|from)\\b");
  }

  @Test
  void everyLanguageHasEveryMode() {
    for (var language : Language.values()) {
      assertThat(BuiltIn.of(language).programs().keySet()).as("%s", language)
          .containsAll(
              List.of(Program.SYNC, Program.ASYNC, Program.PARALLEL, Program.CONCURRENT, Program.VIRTUAL,
                  Program.ASYNC_BLOCKING, Program.ASYNC_HOG, Program.ASYNC_IN_A_ROW));
    }
  }

  @Test
  void coloursKeywordsStringsAndComments() {
    assertThat(coloured(Language.PYTHON, "for n in '# no', x.for: # yes \"it\" is", "'''a", "for b''' + in_",
        "s = 'open"))
        .isEqualTo("K:for K:in S:'# no' C:# yes \"it\" is|S:'''a|S:for b'''|S:'open");
    assertThat(
        coloured(Language.JAVA, "var s = \"a\\\"//b\"; /* for", "new */ new // new", "char c = '\\'';"))
        .isEqualTo("K:var S:\"a\\\"//b\" C:/* for|C:new */ K:new C:// new|K:char S:'\\''");
    assertThat(coloured(Language.GO, "go canvas(`a", "go` + name) // go"))
        .isEqualTo("K:go S:`a|S:go` C:// go");
  }

  private static String coloured(Language language, String... lines) {
    var syntax = new Syntax(language);
    return Stream.of(lines).map(line -> syntax.next(line).stream()
        .map(token -> token.kind().name().charAt(0) + ":" + line.substring(token.from(), token.to()))
        .collect(joining(" ")))
        .collect(joining("|"));
  }
}

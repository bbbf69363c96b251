package wetpaint.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Tapes on the command line. */
class RecordCommandTest {
  @TempDir
  private Path folder;

  @Test
  void theReadmesPictureIsWhatItsTapeGives() throws IOException {
    var made = folder.resolve("demo.gif");
    assertThat(Spoken
        .of(StandardCharsets.UTF_8, "record", "src/main/resources/tapes/demo.tape", "-o", made.toString())
        .code()).isZero();
    assertThat(Files.mismatch(made, Path.of("demo.gif")))
        .as("""
            demo.gif is not up to date; this makes it:
            mvn -q compile exec:exec -Dargs="record src/main/resources/tapes/demo.tape -o demo.gif --force\"""")
        .isEqualTo(-1);
  }

  @Test
  void aCastBeginsWithItsHeaderAndEndsWithAnExit() throws IOException {
    var cast = folder.resolve("x.cast");
    record("Set Framerate 5 Sleep 1s Type \"2\" Sleep 1s", "-o", cast.toString(), "--keys");
    var lines = Files.readAllLines(cast);
    assertThat(lines.getFirst()).startsWith("{\"version\":3,\"term\":{\"cols\":80,\"rows\":24");
    assertThat(lines).anyMatch(line -> line.contains("\"m\",\"async\""))
        .anyMatch(line -> line.contains("\"i\",\"2\""));
    assertThat(lines.getLast()).contains("\"x\"");
  }

  @Test
  void codeIsSeenInRecordings() throws IOException {
    var svg = folder.resolve("code.svg");
    var tape = "Set Framerate 5 Set Code python Set Mode async Sleep 600ms Type \"K\" Sleep 600ms";
    record(tape, "-o", svg.toString(), "--at", "400ms");
    assertThat(svg).content().contains("asyncio");
    record(tape, "-o", svg.toString(), "--force");
    assertThat(svg).content().contains("CompletableFuture").doesNotContain("asyncio");
  }

  @Test
  void whatIsHiddenTakesNoTime() throws IOException {
    var shown = folder.resolve("shown.gif");
    var hidden = folder.resolve("hidden.gif");
    record("Set Framerate 5 Sleep 2s", "-o", shown.toString());
    record("Set Framerate 5 Sleep 2s Hide Sleep 20s", "-o", hidden.toString());
    assertThat(Files.mismatch(shown, hidden)).isEqualTo(-1);
  }

  @Test
  void neverOverwritesWithoutForce() throws IOException {
    var file = Files.writeString(folder.resolve("x.png"), "mine");
    var refused = record("Sleep 1s", "-o", file.toString());
    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.err()).isEqualToIgnoringNewLines(
        "wetpaint record: " + file + ": exists already, --force overwrites it");
    assertThat(file).hasContent("mine");
    assertThat(record("Sleep 1s", "-o", file.toString(), "--force").code()).isZero();
    assertThat(file).isNotEmptyFile();
  }

  /** The tape may stand anywhere, and one -o takes several files. */
  @ParameterizedTest
  @ValueSource(strings = {"TAPE -o a.png", "-o a.png TAPE", "--output=a.png TAPE", "--output a.png -- TAPE",
      "TAPE -o a.png b.svg", "-o a.png b.svg TAPE", "-o a.png -o b.svg TAPE", "-o a.png TAPE -o b.svg",
      "-o a.png --at 0s TAPE"})
  void optionsAndTheTapeInAnyOrder(String line) throws IOException {
    var tape = Files.writeString(folder.resolve("l.tape"), "Sleep 100ms");
    var words = line.replace("TAPE", tape.toString()).replaceAll("(\\w\\.(png|svg))", folder + "/$1");
    assertThat(Spoken.of("record " + words)).isEqualTo(new Spoken(0, "", ""));
    assertThat(folder.resolve("a.png")).exists();
    assertThat(Files.exists(folder.resolve("b.svg"))).isEqualTo(line.contains("b.svg"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', textBlock = """
      -o                 ; Missing required parameter for option '-o' (FILE)
      -o a.gif           ; Missing required parameter: 'TAPE|LESSON'
      TAPE -o a.gif b.bmp ; b.bmp: unknown ending .bmp, expected one of .cast, .gif, .png, .svg, .html
      TAPE               ; expected a file by -o FILE or by Output in the tape, found none
      """)
  void outputsThatAreNone(String line, String sentence) throws IOException {
    var tape = Files.writeString(folder.resolve("l.tape"), "Sleep 1s");
    assertThat(Spoken.of("record " + line.replace("TAPE", tape.toString())))
        .isEqualTo(new Spoken(2, "", "wetpaint record: " + sentence + "\n"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
      Dance                                  | x.gif | x.tape:1:1: Dance is not understood, expected a command such as Type, Sleep or Output
      Source other.tape                      | x.gif | x.tape:1:1: Source of VHS is not supported here
      Sleep 1s                               | x.mov | x.mov: unknown ending .mov, expected one of .cast, .gif, .png, .svg, .html
      Sleep 1s                               | x     | x: expected a name that ends in one of .cast, .gif, .png, .svg, .html, found no ending
      Sleep 1s                               | no/x.gif | no/x.gif: there is no such folder
      Sleep 1s                               | a.gif | a.gif: is a folder, expected a file
      Set Width 1 cells Set Height 1 cells   | x.gif | a recording has at least 40 x 14 cells, not 1 x 1
      Set Width 1 Set Height 1               | x.svg | a recording has at least 40 x 14 cells, not 1 x 1
      Set Width 10000 cells Set Height 10000 cells | x.cast | a recording has at most 500 x 200 cells, not 10000 x 10000
      Set Width 10000 Set Height 10000       | x.png | a recording has at most 500 x 200 cells, not 1000 x 500
      Set Width 300 cells Set Height 150 cells Set FontSize 64 | x.gif | a picture has at most 16 megapixels, not 11400 x 11400 pixels
      Space Wait done                        | x.gif | x.tape:1:7: Wait done would wait for ever: the show is paused here
      Space Wait done                        | x.cast | x.tape:1:7: Wait done would wait for ever: the show is paused here
      Sleep 9000s                            | x.png | The tape is longer than 120 minutes, which is the most there is
      Set Framerate 1 Sleep 100m Hide Sleep 9m Show Sleep 21m | x.cast | The tape is longer than 120 minutes, which is the most there is
      Sleep 1s Set Code rubi                 | x.gif | x.tape:1:19: expected python, java, javascript, go, off or a folder of listings, found "rubi"
      Sleep 1s Set Theme mauve               | x.gif | x.tape:1:20: there is no theme "mauve", expected a file or one of dark
      Set Scenario moon                      | x.gif | x.tape:1:14: expected lecture, io-bound, cpu-bound, mixed, single, many, arrivals, racks, convoy or a YAML file, found "moon"
      Set Scenario DIR/x.tape                | x.gif | x.tape:1:1: expected
      Set Mode fast                          | x.gif | x.tape:1:10: expected sync, async, parallel, concurrent, virtual, found "fast"
      Set Painters 4 Set Mode virtual        | x.gif | x.tape:1:14: expected 1 to 3, a painter for each canvas at most, found 4
      Set Painters 2                         | x.gif | x.tape:1:14: expected 1, for sync has just one painter, found 2
      Set Switch 1s=async Set Switch 2s=sync:2 | x.gif | x.tape:1:32: expected 1, for sync has just one painter, found 2
      Set Switch soon                        | x.gif | x.tape:1:12: expected TIME=MODE or TIME=MODE:K such as 4s=async or 9s=parallel:2, found "soon"
      Set Disturb 1s=rain                    | x.gif | x.tape:1:13: expected block, pin or hog, found "rain"
      Set Speed 0                            | x.gif | x.tape:1:11: expected a speed of 0.1 to 100, found "0"
      Set Compare maybe                      | x.gif | x.tape:1:13: expected true, false, found "maybe"
      Set Compare true Set Mode async        | x.gif | x.tape:1:13: expected alone, for it is all modes from start to end, found --mode
      Set Picture harbor                     | x.gif | x.tape:1:13: harbor
      Set Picture x.tape                     | x.gif | x.tape: expected a PNG, JPEG or GIF image, found something else
      """)
  void refusesWithOneSentence(String tape, String file, String message) throws IOException {
    Files.createDirectory(folder.resolve("a.gif"));
    var refused = record(tape.replace("DIR", folder.toString()), "-o", folder.resolve(file).toString());
    assertThat(refused.err().lines()).singleElement().asString().contains(message);
    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.out()).isEmpty();
    try (var left = Files.list(folder)) {
      assertThat(left.map(path -> path.getFileName().toString())).containsExactlyInAnyOrder("a.gif",
          "x.tape");
    }
  }

  @Test
  void aTapeThatIsNone() throws IOException {
    var none = folder.resolve("none.tape").toString();
    var refused = spoken("record", none, "-o", "x.gif");
    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.err())
        .startsWith("wetpaint record: " + none + ": expected a tape or a lesson (lesson, demo, ")
        .endsWith("), found nothing of that name\n").hasLineCount(1);
    Files.write(folder.resolve("none.tape"), new byte[]{(byte) 0xff, (byte) 0xfe});
    assertThat(spoken("record", none, "-o", "x.gif"))
        .isEqualTo(new Spoken(2, "",
            "wetpaint record: " + none + ":1:1: expected text in UTF-8, found UTF-16\n"));
    assertThat(record("Sleep 1s", "-o", folder.resolve("x.cast").toString(), "--cast-version", "4"))
        .isEqualTo(new Spoken(2, "", "wetpaint record: a cast has version 3 or 2, not 4\n"));
    assertThat(folder.resolve("x.cast")).doesNotExist();
    assertThat(record("Sleep 1s").err()).isEqualTo(
        "wetpaint record: expected a file by -o FILE or by Output in the tape, found none\n");
  }

  @Test
  void dashIsStandardOutputInTheFormatAskedFor() throws IOException {
    var file = folder.resolve("x.svg");
    record("Sleep 1s", "-o", file.toString());
    var piped = record("Sleep 1s", "-o", "-", "--format", "svg");
    assertThat(piped).isEqualTo(new Spoken(0, Files.readString(file), ""));
    assertThat(record("Sleep 1s", "-o", "-")).isEqualTo(
        new Spoken(2, "", "wetpaint record: - needs a --format: cast, gif, png or svg\n"));
    assertThat(record("Sleep 1s", "-o", "-", "--format", "mp4").err()).isEqualTo(
        "wetpaint record: --format: unknown format mp4, expected one of cast, gif, png, svg\n");
  }

  @Test
  void aPictureIsOfTheMomentAskedFor() throws IOException {
    var tape = "Sleep 2s Screenshot " + folder.resolve("shot.png") + " Sleep 2s Screenshot "
        + folder.resolve("shot.svg");
    record(tape, "-o", folder.resolve("two.png").toString(), "--at", "2s");
    assertThat(folder.resolve("two.png")).hasSameBinaryContentAs(folder.resolve("shot.png"));
    record(tape, "-o", folder.resolve("end.png").toString(), folder.resolve("end.svg").toString(), "--force");
    assertThat(folder.resolve("end.svg")).hasSameBinaryContentAs(folder.resolve("shot.svg"));
    assertThat(Files.mismatch(folder.resolve("end.png"), folder.resolve("two.png"))).isNotEqualTo(-1);
  }

  /** A loop that begins elsewhere is as long, a cast is never turned, and pictures are saved once. */
  @Test
  void aLoopBeginsWhereAsked() throws IOException {
    var rest = "Set Framerate 5 Sleep 2s Screenshot " + folder.resolve("shot.png") + " Sleep 2s";
    record(rest, "-o", folder.resolve("plain.gif").toString(), folder.resolve("plain.cast").toString());
    assertThat(record("Set LoopOffset 50% " + rest, "-o", folder.resolve("turned.gif").toString(),
        folder.resolve("turned.cast").toString(), "--force")).isEqualTo(new Spoken(0, "", ""));
    assertThat(folder.resolve("turned.cast")).hasSameBinaryContentAs(folder.resolve("plain.cast"));
    assertThat(Files.mismatch(folder.resolve("turned.gif"), folder.resolve("plain.gif"))).isNotEqualTo(-1);
  }

  @Test
  void noLoopNoLoopExtension() throws IOException {
    var file = folder.resolve("x.gif");
    record("Sleep 1s", "-o", file.toString());
    assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).contains("NETSCAPE2.0");
    record("Sleep 1s", "-o", file.toString(), "--force", "--no-loop");
    assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).doesNotContain("NETSCAPE2.0");
  }

  @Test
  void everyMarkerIsFollowedByTheWholeScreen() throws IOException {
    var cast = folder.resolve("x.cast");
    record(
        "Set Width 90 cells Set Height 30 Set Height 30 cells Sleep 1s Type@.1 '2'  Right@0 2 Space@1s Type '3' Sleep 1s",
        "-o", cast.toString(), "--keys", "--cast-version", "2");
    var lines = Files.readAllLines(cast);
    assertThat(lines.getFirst())
        .startsWith("{\"version\":2,\"width\":90,\"height\":30,\"title\":\"Wetpaint: lecture\"")
        .contains("\"theme\":{\"fg\":\"#", "\"palette\":\"#");
    var markers = IntStream.range(0, lines.size()).filter(i -> lines.get(i).contains(",\"m\",")).toArray();
    assertThat(markers).hasSize(3);
    for (var marker : markers) {
      assertThat(lines.get(marker + 1)).contains("\\u001B[?25l\\u001B[0m\\u001B[1;1H")
          .contains("\\u001B[30;1H");
    }
    assertThat(lines.stream().filter(line -> line.contains(",\"i\","))
        .map(line -> line.substring(line.indexOf("\"i\",") + 4)))
        .containsExactly("\"2\"]", "\"\\u001B[C\"]", "\"\\u001B[C\"]", "\" \"]", "\"3\"]");
  }

  /** Pictures of a tape are looked at before the first frame, and refused with their place. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
      Screenshot DIR/c.png Sleep 1s Screenshot DIR/c.png   | DIR/c.png: is written twice, expected another name
      Screenshot DIR/c.png Screenshot DIR/./c.png          | is written twice, expected another name
      Screenshot DIR/x.gif                                 | DIR/x.gif: is written twice, expected another name
      Screenshot DIR/no/c.png                              | DIR/no/c.png: there is no such folder
      Screenshot DIR/mine.png                              | DIR/mine.png: exists already, --force overwrites it
      Screenshot DIR                                       | DIR: expected a name that ends in one of .cast, .gif, .png, .svg, found no ending
      Screenshot DIR/c.jpg                                 | DIR/c.jpg: unknown ending .jpg, expected one of .cast, .gif, .png, .svg
      """)
  void picturesAreRefusedBeforeTheFirstFrame(String tape, String message) throws IOException {
    Files.writeString(folder.resolve("mine.png"), "mine");
    var refused = record("Sleep 1s\n" + tape.replace("DIR", folder.toString()), "-o",
        folder.resolve("x.gif").toString());
    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.err()).startsWith("wetpaint record: " + folder.resolve("x.tape") + ":2:")
        .endsWith(message.replace("DIR", folder.toString()) + "\n");
    assertThat(folder.resolve("x.gif")).doesNotExist();
    assertThat(folder.resolve("c.png")).doesNotExist();
    assertThat(folder.resolve("mine.png")).hasContent("mine");
  }

  /** The tape may stand anywhere: before the option, after it, or after what it writes. */
  @ParameterizedTest
  @ValueSource(strings = {"TAPE -o A", "-o A TAPE", "--output=A TAPE", "TAPE -o A B", "-o A B TAPE",
      "-o A TAPE -o B", "-oA TAPE"})
  void theTapeIsFoundWhereverItStands(String words) throws IOException {
    var tape = Files.writeString(folder.resolve("x.tape"), "Set Framerate 1 Sleep 1s").toString();
    var line = ("record " + words.replace("TAPE", tape).replaceAll("\\bA\\b|(?<=-o)A", folder + "/a.png")
        .replaceAll("\\bB\\b", folder + "/b.png")).split(" ");
    assertThat(spoken(line)).isEqualTo(new Spoken(0, "", ""));
    assertThat(folder.resolve("a.png")).isNotEmptyFile();
    assertThat(Files.exists(folder.resolve("b.png"))).isEqualTo(words.contains("B"));
  }

  @Test
  void aMistakeAfterThousandsOfSettingsIsFoundAtOnce() throws IOException {
    var tape = new StringBuilder();
    for (var at = 0; at < 2000; at++) {
      tape.append("Set Switch ").append(at).append(at % 2 == 0 ? "ms=async\n" : "ms=sync\n");
    }
    assertThat(record(tape + "Set Switch 5s=slow\n", "-o", folder.resolve("x.png").toString()).err())
        .startsWith("wetpaint record: " + folder.resolve("x.tape") + ":2001:12: ").hasLineCount(1);
  }

  /** The end of a wait is seen, wherever between two frames it comes. */
  @ParameterizedTest
  @ValueSource(strings = {"Sleep 4130ms Type \"2\" Wait done",
      "Sleep 4130ms Type@7ms \"2\" Wait done Sleep 3ms",
      "Type@0ms \"3\" Hide Sleep 3333ms Show Wait done", "Set PlaybackSpeed 3 Type \"2\" Wait done"})
  void waitDoneEndsOnTheDoneScreen(String tape) throws IOException {
    var file = folder.resolve("x.svg");
    record(tape, "-o", file.toString());
    assertThat(Files.readString(file)).contains("Done in ");
  }

  @Test
  void whatIsPressedLastIsSeen() throws IOException {
    var file = folder.resolve("x.svg");
    record("Sleep 1001ms Type@0ms \"?\"", "-o", file.toString());
    assertThat(Files.readString(file)).contains("redraw");
  }

  @Test
  void aCharacterThatNoFontHasIsTold() throws IOException {
    Files.writeString(folder.resolve("odd.yaml"),
        "name: odd\ncanvases:\n  - {name: \"a\\U0010FFFDb\", layers: 1s/1s}\n");
    assertThat(record("Set Scenario " + folder.resolve("odd.yaml") + " Sleep 1s", "-o",
        folder.resolve("x.png").toString()))
        .isEqualTo(new Spoken(0, "", "wetpaint record: no font here has U+10FFFD: drawn as boxes\n"));
  }

  @Test
  void oneFileByTwoNamesIsWrittenOnce() throws IOException {
    var file = folder.resolve("two.gif");
    assertThat(record("Sleep 1s", "-o", file.toString(), folder.resolve(".").resolve("two.gif").toString()))
        .isEqualTo(new Spoken(0, "", ""));
    assertThat(file).isNotEmptyFile();
  }

  @Test
  void anOutputOfATapeIsRefusedWithItsPlace() throws IOException {
    assertThat(record("Sleep 1s\nOutput lesson.mp4").err()).isEqualTo("wetpaint record: "
        + folder.resolve("x.tape")
        + ":2:8: lesson.mp4: unknown ending .mp4, expected one of .cast, .gif, .png, .svg, .html\n");
  }

  private Spoken record(String tape, String... args) throws IOException {
    var script = Files.writeString(folder.resolve("x.tape"), tape);
    var words = new ArrayList<>(List.of("record", script.toString()));
    words.addAll(List.of(args));
    return spoken(words.toArray(String[]::new));
  }

  private static Spoken spoken(String... words) {
    return Spoken.of(StandardCharsets.UTF_8, words);
  }
}

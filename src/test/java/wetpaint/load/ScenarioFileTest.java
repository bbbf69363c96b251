package wetpaint.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import wetpaint.studio.Canvas;
import wetpaint.studio.Layer;
import wetpaint.studio.Scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/** Scenario files, the good and the bad; in the bad ones a {@code |} in the test's table ends a line of the file. */
class ScenarioFileTest {
  @TempDir
  Path folder;

  @Test
  void allThatCanBeSaid() throws IOException {
    assertThat(load("""
        name: lecture                # required; the rest of the keys below but canvases are optional
        title: Three canvases, four layers each
        quantum: 250ms
        racks: 2                     # at most so many dry at once; without it, all
        canvases:                    # 1 to 100000
          - name: Sunrise
            layers: 4 x 1s/1.5s      # PAINT/DRY, with a repeat count if more than one alike
          - name: Harbour
            at: 2s                   # comes in after 2 s
            layers: [1s/1.5s, 250ms/2s, 2 x 1s/0s]
            picture: harbour         # a built-in picture, or an image file relative to this one
        """)).isEqualTo(new Scenario("lecture", "Three canvases, four layers each", 250, OptionalInt.of(2),
        List.of(
            new Canvas("Sunrise",
                List.of(layer(1000, 1500), layer(1000, 1500), layer(1000, 1500), layer(1000, 1500))),
            new Canvas("Harbour", 2000,
                List.of(layer(1000, 1500), layer(250, 2000), layer(1000, 0), layer(1000, 0)),
                Optional.of("harbour")))));
  }

  @Test
  void aNameAndLayersAreEnough() throws IOException {
    assertThat(load("{name: x, canvases: [{layers: 1.001s/0.5s}, {layers: 2x1ms/0s}]}"))
        .isEqualTo(new Scenario("x", "", 500, List.of(
            new Canvas("Canvas 0", List.of(layer(1001, 500))),
            new Canvas("Canvas 1", List.of(layer(1, 0), layer(1, 0))))));
  }

  @Test
  void anAnchorServesManyCanvases() throws IOException {
    assertThat(load("{name: x, canvases: [{layers: &all [1s/1s]}, {layers: *all}]}").canvases())
        .extracting(Canvas::layers).containsExactly(List.of(layer(1000, 1000)), List.of(layer(1000, 1000)));
  }

  @Test
  void aByteOrderMarkAndWindowsLineEndsAreFine() throws IOException {
    assertThat(load("\uFEFFname: x\r\ncanvases:\r\n- layers: 1s/0s\r\n").canvases()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(quoteCharacter = '`', delimiterString = "=>", textBlock = """
      # keys
      title: x                                    => 1:1: expected a scenario with the key "name", found none
      name: x                                     => 1:1: expected a scenario with the key "canvases", found none
      names: x                                    => 1:1: expected a key of a scenario (name, title, quantum, racks, canvases), found "names"
      name: x|quantum: 1s|name: y                 => 3:1: expected each key once, found "name" again
      1: x                                        => 1:1: expected a key of a scenario (name, title, quantum, racks, canvases), found the number 1
      ? [name]|: x                                => 1:3: expected a key of a scenario (name, title, quantum, racks, canvases), found a list
      <<: {name: x}                               => 1:1: expected a key of a scenario (name, title, quantum, racks, canvases), found "<<"
      name: x|canvases: [{name: A}]               => 2:12: expected a canvas with the key "layers", found none
      name: x|canvases: [{layer: 1s/1s}]          => 2:13: expected a key of a canvas (name, at, layers, picture), found "layer"
      name: x|canvases:|- layers: 1s/1s|  layers: 1s/1s => 4:3: expected each key once, found "layers" again
      # types
      lecture                                     => 1:1: expected a scenario with the keys name, title, quantum, racks, canvases, found "lecture"
      [name, x]                                   => 1:1: expected a scenario with the keys name, title, quantum, racks, canvases, found a list
      name: 42                                    => 1:7: expected text for a name, found the number 42
      name: true                                  => 1:7: expected text for a name, found true, which is no text
      name:                                       => 1:6: expected text for a name, found nothing
      name: ""                                    => 1:7: expected text for a name, found ""
      name: [x]                                   => 1:7: expected text for a name, found a list
      name: !!int x                               => 1:7: expected text for a name, found the number x
      name: "a\\e[2Jb"                            => 1:7: expected text for a name on one line, found the character U+001B in it
      name: x|title: {a: b}                       => 2:8: expected text for a title, found a mapping
      name: x|quantum: 500                        => 2:10: expected a duration such as 500ms, found the number 500
      name: x|quantum: soon                       => 2:10: expected a duration such as 250ms or 1.5s, found "soon"
      name: x|quantum: 0s                         => 2:10: expected a quantum of 1ms or more, found 0
      name: x|canvases: 3                         => 2:11: expected a list of 1 to 100000 canvases, found the number 3
      name: x|canvases: {a: b}                    => 2:11: expected a list of 1 to 100000 canvases, found a mapping
      name: x|canvases: [A]                       => 2:12: expected a canvas with the keys name, at, layers, picture, found "A"
      name: x|canvases: [{layers: 1s/1s, picture: 3}] => 2:37: expected a picture's name or file, found the number 3
      name: x|racks: two                          => 2:8: expected 1 to 100000 racks, found "two"
      name: x|racks: "2"                          => 2:8: expected 1 to 100000 racks, found "2"
      name: x|racks: 2.0                          => 2:8: expected 1 to 100000 racks, found the number 2.0
      name: x|racks: 0                            => 2:8: expected 1 to 100000 racks, found the number 0
      name: x|racks: -1                           => 2:8: expected 1 to 100000 racks, found the number -1
      name: x|racks: 0x10                         => 2:8: expected 1 to 100000 racks, found "0x10"
      name: x|racks: 100001                       => 2:8: expected 1 to 100000 racks, found the number 100001
      name: x|racks: 99999999999999999999         => 2:8: expected 1 to 100000 racks, found the number 99999999999999999999
      name: x|racks:                              => 2:7: expected 1 to 100000 racks, found nothing
      name: x|racks: [2]                          => 2:8: expected 1 to 100000 racks, found a list
      name: x|canvases: [{at: 2, layers: 1s/1s}]  => 2:17: expected a duration such as 2s, found the number 2
      name: x|canvases: [{at: later, layers: 1s/1s}] => 2:17: expected a duration such as 250ms or 1.5s, found "later"
      name: x|canvases: [{at: -2s, layers: 1s/1s}] => 2:17: expected a duration of 0 or more, found "-2s"
      name: x|canvases: [{at: 0.5ms, layers: 1s/1s}] => 2:17: expected a whole number of milliseconds, found "0.5ms"
      name: x|canvases: [{at: {s: 2}, layers: 1s/1s}] => 2:17: expected a duration such as 2s, found a mapping
      # nothing to do
      name: x|canvases: []                        => 2:11: expected a list of 1 to 100000 canvases, found an empty one
      name: x|canvases:                           => 2:10: expected a list of 1 to 100000 canvases, found nothing
      name: x|canvases: [{layers: []}]            => 2:21: expected a list of 1 to 1000 layers, found an empty one
      name: x|canvases: [{layers: }]              => 2:20: expected PAINT/DRY such as 1s/1.5s or 4 x 1s/1.5s, found nothing
      # layers
      name: x|canvases: [{layers: 4}]             => 2:21: expected PAINT/DRY such as 1s/1.5s or 4 x 1s/1.5s, found the number 4
      name: x|canvases: [{layers: 1s}]            => 2:21: expected PAINT/DRY such as 1s/1.5s or 4 x 1s/1.5s, found "1s"
      name: x|canvases: [{layers: 1s/1s/1s}]      => 2:21: expected PAINT/DRY such as 1s/1.5s or 4 x 1s/1.5s, found "1s/1s/1s"
      name: x|canvases: [{layers: four x 1s/1s}]  => 2:21: expected PAINT/DRY such as 1s/1.5s or 4 x 1s/1.5s, found "four x 1s/1s"
      name: x|canvases: [{layers: -1 x 1s/1s}]    => 2:21: expected PAINT/DRY such as 1s/1.5s or 4 x 1s/1.5s, found "-1 x 1s/1s"
      name: x|canvases: [{layers: {paint: 1s}}]   => 2:21: expected PAINT/DRY such as 1s/1.5s or 4 x 1s/1.5s, found a mapping
      name: x|canvases: [{layers: [1s/1s, [1s/1s]]}] => 2:29: expected PAINT/DRY such as 1s/1.5s or 4 x 1s/1.5s, found a list
      name: x|canvases: [{layers: 0 x 1s/1s}]     => 2:21: expected a repeat count of 1 or more, found "0 x 1s/1s"
      name: x|canvases: [{layers: 0s/1s}]         => 2:21: expected a paint of 1ms or more, found "0s/1s"
      name: x|canvases: [{layers: [1s/1s, 0ms/0s]}] => 2:29: expected a paint of 1ms or more, found "0ms/0s"
      name: x|canvases: [{layers: -1s/1s}]        => 2:21: expected a duration of 0 or more, found "-1s"
      name: x|canvases: [{layers: 1s/-0.5s}]      => 2:21: expected a duration of 0 or more, found "-0.5s"
      name: x|canvases: [{layers: 1.0005s/1s}]    => 2:21: expected a whole number of milliseconds, found "1.0005s"
      name: x|canvases: [{layers: 1s/0.5ms}]      => 2:21: expected a whole number of milliseconds, found "0.5ms"
      name: x|canvases: [{layers: 1/1.5}]         => 2:21: expected a duration such as 250ms or 1.5s, found "1"
      name: x|canvases: [{layers: 1m/1s}]         => 2:21: expected a duration such as 250ms or 1.5s, found "1m"
      name: x|canvases: [{layers: 1e3s/1s}]       => 2:21: expected a duration such as 250ms or 1.5s, found "1e3s"
      # limits
      name: x|canvases: [{layers: 1001 x 1s/1s}]  => 2:21: expected at most 1000 layers in a canvas, found more
      name: x|canvases: [{layers: [600 x 1s/1s, 401 x 1s/1s]}] => 2:35: expected at most 1000 layers in a canvas, found more
      name: x|canvases: [{layers: 999999999999 x 1s/1s}] => 2:21: expected PAINT/DRY such as 1s/1.5s or 4 x 1s/1.5s, found "999999999999 x 1s/1s"
      name: x|canvases: [{layers: 86401s/0s}]     => 2:21: expected at most 24 h, found "86401s"
      name: x|canvases:|- layers: 86400s/0s|- layers: 1ms/0s => 4:11: expected at most 24 h in all, which this layer exceeds
      name: x|canvases: [{layers: 999 x 1s/86399s}] => 2:21: expected at most 24 h in all, which this layer exceeds
      name: x|canvases: [{at: 25000s, layers: 70000s/0s}] => 2:33: expected at most 24 h in all, which this layer exceeds
      name: x|canvases:|- layers: 50000s/0s|- at: 50000s|  layers: 1ms/0s => 4:7: expected at most 24 h in all, which this arrival exceeds
      name: x|canvases: [{at: 86400s, layers: 1ms/0s}] => 2:33: expected at most 24 h in all, which this layer exceeds
      name: x|quantum: 1ms|canvases:|- layers: 1000s/0s|- layers: 1ms/5s => 2:10: expected a quantum of 2ms or more, for at most 1000000 quanta of paint in all, found 1ms
      name: x|canvases: [{layers: 20000s/1s}]|quantum: 19ms => 3:10: expected a quantum of 20ms or more, for at most 1000000 quanta of paint in all, found 19ms
      name: "\\u202Eevil"                         => 1:7: expected text for a name on one line, found the character U+202E in it
      name: "a\\uFFFEb"                           => 1:7: expected text for a name on one line, found the character U+FFFE in it
      # no YAML
      name: "\\UFFFFFFFF"                         => 1:10: expected YAML, found something that can't be read as such
      name: "\\u                                  => 1:10: expected YAML, found something that can't be read as such
      name: "\\U00E30EEE"                         => 1:10: expected YAML: found unknown escape character 00E30EEE
      name: !<                                    => 1:9: expected YAML: expected URI, but found \\u0000(0)
      name: !!binary "%"                          => 1:7: expected text for a name, found %, which is no text
      &a &b name: x                               => 1:4: expected YAML: expected <block end>, but found '<anchor>'
      name: a: b                                 => 1:8: expected YAML: mapping values are not allowed here
      name: [x                                   => 1:9: expected YAML: expected ',' or ']', but got <stream end>
      name: x|canvases: *them                    => 2:11: expected an alias of something that stands before it, found none
      name: x|---|name: y                        => 2:1: expected one document, found another
      %YAML 3.0|---|name: x                       => 2:1: expected YAML 1.2, found something else: Version{major=3, minor=0}
      """)
  void aMistakeIsToldInOneSentence(String lines, String message) throws IOException {
    assertRefused(lines.replace('|', '\n'), message);
  }

  @Test
  void anEmptyFileAndOneOfComments() throws IOException {
    assertRefused("", "1:1: expected a scenario, found an empty file");
    assertRefused("# nothing\n\n", "1:1: expected a scenario, found an empty file");
  }

  @Test
  void aHundredThousandCanvasesAndNoneMore() throws IOException {
    var most = "name: x\ncanvases:\n- &c {layers: 1ms/0s}\n" + "- *c\n".repeat(99_999);
    assertThat(load(most).canvases()).hasSize(100_000).last()
        .isEqualTo(new Canvas("Canvas 99999", List.of(layer(1, 0))));
    assertRefused(most + "- layers: 1ms/0s\n",
        "100003:3: expected a list of 1 to 100000 canvases, found one more");
  }

  @ParameterizedTest
  @CsvSource({"name, name: %s", "title, name: x\\ntitle: %s",
      "name, name: x\\ncanvases: [{layers: 1s/1s; name: %s}]"})
  void textsHaveALimit(String what, String file) throws IOException {
    var text = file.translateEscapes().replace(';', ',');
    var most = load("canvases: [{layers: 1s/1s}]\nname: " + "日".repeat(200));
    assertThat(most.name()).hasSize(200);
    assertThatThrownBy(() -> load(text.formatted("x".repeat(100_000)))).isInstanceOf(LoadException.class)
        .hasMessageContaining("expected text for a " + what + " of at most 200 characters, found \"xxxx")
        .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(300));
  }

  /** It took minutes when each piece that was read was copied together with all before it. */
  @ParameterizedTest
  @ValueSource(strings = {"# %s\n", "title: \"%s\"\n"})
  void millionsOfCharactersInOnePiece(String text) {
    var file = text.formatted("x".repeat(3_999_000)) + "name: x\ncanvases: [{layers: 1s/1s}]\n";
    assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
      if (file.startsWith("#")) {
        assertThat(load(file).name()).isEqualTo("x");
      } else {
        assertThatThrownBy(() -> load(file)).hasMessageContaining("at most 200 characters");
      }
    });
  }

  @Test
  void linesHaveALimit() throws IOException {
    assertRefused("name: x\n# " + "x".repeat(4_000_000),
        "2:1: expected lines of at most 4000000 characters, found a"
            + " longer one");
  }

  @Test
  void nestingHasAnEnd() throws IOException {
    assertRefused("name: " + "[".repeat(100_000),
        "1:22: expected a scenario, found lists nested more than 16 deep");
  }

  @Test
  void aliasesThatMultiplyAreJustOfAWrongType() throws IOException {
    assertRefused("name: &a [*a, *a]\n", "1:7: expected text for a name, found a list");
    var bomb = IntStream.range(0, 100).mapToObj(i -> "&a%d [*a%d, *a%d]".formatted(i + 1, i, i))
        .collect(Collectors.joining(", ", "name: [&a0 [x, x], ", "]\n"));
    assertRefused(bomb, "1:7: expected text for a name, found a list");
  }

  @ParameterizedTest
  @ValueSource(ints = {0x00, 0x07, 0x1B, 0x7F})
  void controlCharactersAreNoText(int character) throws IOException {
    assertRefused("name: x\ntitle: \u00E9" + Character.toString(character),
        "2:9: expected text, found the control character U+%04X".formatted(character));
  }

  @Test
  void bytesThatAreNoText() throws IOException {
    var file = folder.resolve("latin.yaml");
    Files.write(file, "name: x\ntitle: caf\u00E9".getBytes(StandardCharsets.ISO_8859_1));
    assertThatThrownBy(() -> ScenarioFile.load(file)).isInstanceOf(LoadException.class)
        .hasMessage(file + ":2:11: expected text in UTF-8, found bytes that are none");
    Files.write(file, "name: x\n".getBytes(StandardCharsets.UTF_16));
    assertThatThrownBy(() -> ScenarioFile.load(file)).isInstanceOf(LoadException.class)
        .hasMessage(file + ":1:1: expected text in UTF-8, found UTF-16");
  }

  @Test
  void noFileAtAll() {
    assertThatThrownBy(() -> ScenarioFile.load(folder)).isInstanceOf(LoadException.class)
        .hasMessage(folder + ": expected a scenario file, found a folder");
    var none = folder.resolve("none.yaml");
    assertThatThrownBy(() -> ScenarioFile.load(none)).isInstanceOf(LoadException.class)
        .hasMessage(none + ": expected a scenario file, found nothing of that name");
  }

  @Test
  void aFileWithoutEnd() {
    assertThatThrownBy(() -> ScenarioFile.load(Path.of("/dev/zero"))).isInstanceOf(LoadException.class)
        .hasMessage("/dev/zero: expected a scenario file, found a device or a pipe");
  }

  private static Layer layer(long paint, long dry) {
    return new Layer(paint, dry);
  }

  private Scenario load(String text) throws IOException {
    return ScenarioFile.load(Files.writeString(folder.resolve("my scenario.yaml"), text));
  }

  private void assertRefused(String text, String message) throws IOException {
    var file = folder.resolve("my scenario.yaml");
    Files.writeString(file, text);
    assertThatThrownBy(() -> ScenarioFile.load(file)).isInstanceOf(LoadException.class)
        .hasMessage(file + ":" + message);
  }
}

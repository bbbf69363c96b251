package wetpaint.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The list of listings, the text of one, and a folder of one's own. */
class ListingsCommandTest {
  private static final String OWN = """
      # @show
      start()  # @start
      paint()  # @paint
      dry()  # @dry
      done()  # @done
      # @end
      """;

  @TempDir
  Path folder;

  @Test
  void namesEachLanguageAndMode() {
    var listed = Spoken.of("listings");
    assertThat(listed.code()).isZero();
    assertThat(listed.out().lines()).hasSizeGreaterThanOrEqualTo(33)
        .anyMatch(line -> line.startsWith("python/async "))
        .anyMatch(line -> line.startsWith("java/virtual-pinned "))
        .anyMatch(line -> line.startsWith("javascript/sync "))
        .anyMatch(line -> line.startsWith("go/concurrent "));
    assertThat(Spoken.of("listings go").out().lines().skip(1)).allMatch(line -> line.startsWith("go/"));
  }

  @Test
  void printsAProgramWithoutMarks() {
    var printed = Spoken.of("listings python/async");
    assertThat(printed.code()).isZero();
    assertThat(printed.out()).contains("import asyncio\n", "        await asyncio.sleep(DRY)\n")
        .doesNotContain("@dry");
    assertThat(Spoken.of("listings Python/ASYNC")).isEqualTo(printed);
  }

  @Test
  void listsOnesOwn() throws IOException {
    write("sync.py", "# @title My own loop\n" + OWN);
    Files.writeString(folder.resolve("README"), "not a listing");
    assertThat(Spoken.of("listings " + folder).out().lines())
        .containsExactly("listing      what it shows", "python/sync  My own loop");
  }

  @ParameterizedTest
  @CsvSource(quoteCharacter = '`', delimiterString = "=>", textBlock = """
      listings rubi         => expected python, java, javascript, go, a folder of listings, found "rubi"
      listings go/asink     => expected go/sync, go/async, go/parallel, go/concurrent, go/virtual, go/async-blocking, go/async-hog, go/async-in-a-row, found "go/asink"
      listings no/folder    => no/folder: expected a folder of listings, found nothing of that name
      listings ./pom.xml    => ./pom.xml: expected a folder of listings, found a file
      listings ./src        => ./src: expected listings such as async.py or sync.java, found none
      """)
  void refusesWhatThereIsNot(String line, String sentence) {
    assertThat(Spoken.of(line)).isEqualTo(new Spoken(2, "", "wetpaint listings: " + sentence + "\n"));
  }

  @Test
  void tellsAMistakeInOnesOwnWithFileAndLine() throws IOException {
    write("sync.py", OWN.replace("@dry", "@paint"));
    assertRefused("sync.py:4: @paint is there twice, expected only that of line 3");
  }

  @Test
  void tellsBytesThatAreNoText() throws IOException {
    Files.write(folder.resolve("sync.py"), "# @show\nx = '\u00e9'\n".getBytes(StandardCharsets.ISO_8859_1));
    assertRefused("sync.py:2:6: expected text in UTF-8, found bytes that are none");
  }

  @Test
  void tellsTooManyLines() throws IOException {
    write("sync.py", OWN + "pass\n".repeat(195));
    assertRefused("sync.py:201: expected at most 200 lines, found 201");
    write("sync.py", IntStream.range(0, 10_000).mapToObj(n -> "n = " + n).collect(Collectors.joining("\n")));
    assertRefused("sync.py:201: expected at most 200 lines, found 10000");
  }

  @Test
  void tellsNamesAndLanguagesThatDoNotGoTogether() throws IOException {
    write("sync.py", OWN);
    write("async.js", OWN.replace("#", "//"));
    assertRefused("sync.py: expected listings of one language in a folder, found JavaScript and Python");
    Files.delete(folder.resolve("async.js"));
    write("loop.py", OWN);
    assertRefused("loop.py: expected a name such as async.py, of sync, async, parallel, concurrent, virtual, "
        + "async-blocking, async-hog, async-in-a-row, virtual-pinned");
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private void assertRefused(String sentence) {
    assertThat(Spoken.of("listings " + folder))
        .isEqualTo(new Spoken(2, "", "wetpaint listings: " + folder + "/" + sentence + "\n"));
  }
}

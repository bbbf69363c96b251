package wetpaint.real;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What runs for real has the same steps in the same order as the Java that is shown beside the picture. Of async only the order of
 * paint and drying is the same: the listing leaves the loop to a library, the program here is that loop.
 */
class ListedProgramTest {
  private static final Path LISTINGS = Path.of("src/main/resources/listings/java");
  private static final Path PROGRAMS = Path.of("src/main/java/wetpaint/real");
  private static final Pattern SHOWN = Pattern.compile("(?s)// @show(.*)// @end");
  /** What is a step, in a listing and in a program. */
  private static final Map<String, Pattern> STEPS = steps();

  private static Map<String, Pattern> steps() {
    var steps = new LinkedHashMap<String, Pattern>();
    steps.put("for each layer", Pattern.compile("for \\(int layer = 0|while \\(!canvas\\.isDone\\(\\)\\)"));
    steps.put("paint", Pattern.compile("\\bpaint\\(paintTime\\)|\\bcanvas\\.paint\\(\\);|= turn\\(canvas"));
    steps.put("dry", Pattern.compile("\\bsleep\\(dryTime\\)|\\btimer\\(\\)|\\bracks\\.dry\\(canvas\\)"));
    return steps;
  }

  @ParameterizedTest
  @CsvSource({"sync, SyncProgram", "parallel, SyncProgram", "concurrent, ConcurrentProgram",
      "virtual, VirtualProgram"})
  void aThreadPaintsAndWaitsLayerByLayerAsItIsListed(String listing, String program) throws IOException {
    assertThat(steps(program(program))).isEqualTo(steps(listing(listing)))
        .containsExactly("for each layer", "paint", "dry");
  }

  @ParameterizedTest
  @CsvSource({"sync, SyncProgram, 'for \\(|painter\\(0'",
      "parallel, ParallelProgram, 'newFixedThreadPool\\(painters\\)|painter < place.plan\\(\\).setting\\(\\).painters\\(\\)'",
      "concurrent, ConcurrentProgram, 'new Thread\\(|place.crew\\(\\).painter\\('",
      "virtual, VirtualProgram, 'newVirtualThreadPerTaskExecutor\\(\\)|place.crew\\(\\).virtual\\('"})
  void theThreadsAreOfTheKindThatIsListed(String listing, String program, String kind) throws IOException {
    assertThat(listing(listing)).containsPattern(kind);
    assertThat(program(program)).containsPattern(kind);
  }

  @ParameterizedTest
  @CsvSource("async, AsyncProgram")
  void theLoopPaintsAndThenHasItDryWithoutWaiting(String listing, String program) throws IOException {
    assertThat(steps(listing(listing))).endsWith("paint", "dry");
    assertThat(steps(program(program))).endsWith("paint", "dry");
    assertThat(program(program)).doesNotContain("sleep(", ".take()", "BlockingRacks");
  }

  private static List<String> steps(String code) {
    var found = new ArrayList<String>();
    for (var line : code.lines().toList()) {
      STEPS.forEach((step, pattern) -> {
        if (pattern.matcher(line).find()) {
          found.add(step);
        }
      });
    }
    return found;
  }

  private static String listing(String name) throws IOException {
    var shown = SHOWN.matcher(Files.readString(LISTINGS.resolve(name + ".java")));
    assertThat(shown.find()).isTrue();
    return shown.group(1);
  }

  private static String program(String name) throws IOException {
    return Files.readString(PROGRAMS.resolve(name + ".java"));
  }
}

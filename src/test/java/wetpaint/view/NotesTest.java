package wetpaint.view;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A speaker reads whole sentences, all of them, and never more rows than there are. */
class NotesTest {
  private static final List<String> TWO = List.of(
      "One sentence that is short. Another one that is longer than the first.",
      "A note of its own.");

  @Test
  void allIsOnOnePageWhereThereIsRoom() {
    assertThat(Notes.pages(TWO, 40, 4)).containsExactly(List.of("- One sentence that is short. Another",
        "  one that is longer than the first.", "- A note of its own."));
  }

  @Test
  void aPageEndsWithASentence() {
    assertThat(Notes.pages(TWO, 45, 2)).containsExactly(
        List.of("- One sentence that is short. Another one", "  that is longer than the first."),
        List.of("- A note of its own."));
    assertThat(Notes.pages(TWO, 30, 2)).containsExactly(List.of("- One sentence that is short."),
        List.of("- Another one that is longer", "  than the first."), List.of("- A note of its own."));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void nothingIsLostAndNothingIsTooMuch(long seed) {
    var random = new SplittableRandom(seed);
    for (var round = 0; round < 50; round++) {
      var notes = Stream.generate(() -> text(random)).limit(random.nextInt(5)).toList();
      var columns = 20 + random.nextInt(60);
      var rows = 1 + random.nextInt(8);
      var pages = Notes.pages(notes, columns, rows);
      assertThat(pages).isNotEmpty().allSatisfy(page -> assertThat(page.size()).isLessThanOrEqualTo(rows));
      assertThat(pages.stream().flatMap(List::stream))
          .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(columns));
      assertThat(pages.stream().flatMap(List::stream).map(line -> line.substring(2))
          .collect(Collectors.joining(" ")))
          .isEqualTo(String.join(" ", notes));
    }
  }

  private static String text(SplittableRandom random) {
    return IntStream.range(0, 1 + random.nextInt(4))
        .mapToObj(_ -> IntStream.range(0, 1 + random.nextInt(12))
            .mapToObj(_ -> "word".repeat(1 + random.nextInt(3)))
            .collect(Collectors.joining(" ")) + ".")
        .collect(Collectors.joining(" "));
  }
}

package wetpaint.view;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What is put to a class, as it is read: nothing of what others chose before it is revealed, both rounds beside each other after. */
class PollViewTest {
  private static final Look.Overlay.Question ASKED = new Look.Overlay.Question("When are all done?",
      List.of("18.0 s", "6.0 s", "24.0 s"), List.of("", "the time of one is enough", "switching costs"), 0,
      -1,
      "One core paints one stroke at a time.");

  private static String drawn(Card.Poll poll, int rows) {
    var board = new Framebuffer(60, rows, Charset.FULL);
    new PollView(poll).draw(board.sheet);
    return IntStream.range(0, rows).mapToObj(board::row).map(String::stripTrailing)
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static Card.Poll open(int choice, boolean teaches) {
    return new Card.Poll(ASKED.open(), List.of(), 1, 2, 3, choice, teaches);
  }

  private static Card.Poll revealed(int choice) {
    return new Card.Poll(ASKED.answered(choice), List.of(List.of(1, 2, 0), List.of(3, 0, 0)), 2, 3, 3, choice,
        false);
  }

  @Test
  void whileItIsOpenOnesOwnChoiceIsMarkedAndOnlyTheirNumberIsToldOfTheOthers() {
    assertThat(drawn(open(1, false), 8)).isEqualTo("""
        ╭─ The class votes ────────────────────────────────────────╮
        │ When are all done?                                       │
        │   1  18.0 s                                              │
        │ ▶ 2  6.0 s                                               │
        │   3  24.0 s                                              │
        │ 2 of 3 answered; another number changes your answer      │
        │                                                          │
        ╰──────────────────────────────────────────────────────────╯
        """);
    assertThat(drawn(open(-1, true), 8)).contains("2 of 3 answered ").doesNotContain("▶");
  }

  @Test
  void afterwardsBothRoundsStandBesideEachOtherWithWhatIsRightAndWhatWasBelieved() {
    assertThat(drawn(revealed(1), 11)).isEqualTo("""
        ╭─ What the class says ────────────────────────────────────╮
        │ When are all done?                                       │
        │               before          after                      │
        │ ✓ 1  18.0 s   ████ 1          ████████████ 3             │
        │ × 2  6.0 s    ████████ 2      0                          │
        │      the time of one is enough                           │
        │   3  24.0 s   0               0                          │
        │      switching costs                                     │
        │ One core paints one stroke at a time.                    │
        │                                                          │
        ╰──────────────────────────────────────────────────────────╯
        """);
  }

  @Test
  void aSmallScreenGoesWithoutTheFrameBeforeItGoesWithoutTheQuestion() {
    assertThat(drawn(revealed(-1), 9)).startsWith(" When are all done?\n").doesNotContain("╭")
        .contains("One core paints");
    assertThat(drawn(revealed(-1), 8)).doesNotContain("When are all").contains("✓ 1  18.0 s");
  }
}

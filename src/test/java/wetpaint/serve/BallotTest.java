package wetpaint.serve;

import java.util.List;

import org.junit.jupiter.api.Test;

import wetpaint.view.Look.Overlay.Question;

import static org.assertj.core.api.Assertions.assertThat;

/** One vote a person, which can be changed until all is told; nothing tells it before. */
class BallotTest {
  private static final Question QUESTION = new Question("When?", List.of("6.0 s", "18.0 s", "24.0 s"),
      List.of("three cores", "", "drying counts"), 1, -1, "One core.");

  private final Ballot ballot = new Ballot(QUESTION);

  @Test
  void aPersonHasOneVoteAndTheLastOneCounts() {
    ballot.vote("ada", 0);
    ballot.vote("ada", 1);
    ballot.vote("bob", 2);
    ballot.reveal();
    assertThat(ballot.vote("ada", 2)).isFalse();
    assertThat(ballot.card(2, 1, false).rounds()).containsExactly(List.of(0, 1, 1));
  }

  @Test
  void whileItIsOpenNothingTellsWhatIsRightOrWhatOthersChose() {
    ballot.vote("ada", 0);
    for (var teaches : new boolean[]{true, false}) {
      var card = ballot.card(5, -1, teaches);
      assertThat(card.isRevealed()).isFalse();
      assertThat(card.voted()).isEqualTo(1);
      assertThat(card.question()).isEqualTo(QUESTION.open());
    }
  }

  @Test
  void theSecondRoundIsSeenBesideTheFirst() {
    ballot.vote("ada", 0);
    ballot.vote("bob", 0);
    ballot.reveal();
    ballot.again();
    assertThat(ballot.card(2, -1, true).rounds()).isEmpty();
    ballot.vote("ada", 1);
    ballot.reveal();
    assertThat(ballot.card(2, -1, true).rounds()).containsExactly(List.of(2, 0, 0), List.of(0, 1, 0));
    assertThat(ballot.favourite()).hasValue(1);
  }

  @Test
  void namesThatAreMadeUpDoNotFillTheServer() {
    for (var number = 0; number < Ballot.MOST; number++) {
      ballot.vote("name " + number, 0);
    }
    assertThat(ballot.vote("one more", 0)).isFalse();
    assertThat(ballot.post("one more", 0)).isFalse();
    assertThat(ballot.vote("name 7", 1)).isTrue();
    assertThat(ballot.card(1, -1, true).voted()).isEqualTo(Ballot.MOST);
  }

  @Test
  void numbersWithoutAnAnswerAreNoVotes() {
    assertThat(ballot.vote("ada", 3)).isFalse();
    assertThat(ballot.vote("ada", -1)).isFalse();
    assertThat(ballot.favourite()).isEmpty();
  }
}

package wetpaint.show;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.googlecode.lanterna.input.KeyStroke;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import wetpaint.studio.Mode;
import wetpaint.studio.Presets;
import wetpaint.studio.Run;
import wetpaint.view.Card;
import wetpaint.view.LessonLook;
import wetpaint.view.Look;
import wetpaint.view.PresenterLook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What a class is told survives its way, and gives away nothing. */
class BulletinTest {
  private static final Look.Overlay.Question QUESTION = new Look.Overlay.Question("Which is done first?",
      List.of("A's </script>", "B"), List.of("they take turns", ""), 1, -1, "It is shorter.");

  private static Show show() {
    return new Show(new ShowConfig(Run.of(Presets.LECTURE, Mode.SYNC), Presets.all(), Gallery::of, 100, 0),
        Runnable::run,
        () -> {}, 0);
  }

  private static KeyStroke key(char letter) {
    return new KeyStroke(letter, false, false);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void itIsReadAsItWasWritten(long seed) {
    var walk = new Walk(seed);
    var now = 0L;
    try (var show = show()) {
      for (var step = 0; step < 100; step++) {
        show.press(walk.key(), now += 300);
        var revealed = step % 3 == 0;
        var bulletin = new Bulletin(now, show.cue(now),
            step % 2 == 0
                ? Optional.of(new LessonLook(2, 9, "Stop \"two\"", "Look.", PresenterLook.NOTHING))
                : Optional.empty(),
            step % 5 == 0
                ? Optional.empty()
                : Optional.of(new Card.Poll(revealed ? QUESTION : QUESTION.open(),
                    revealed ? List.of(List.of(3, 4), List.of(0, 7)) : List.of(), 2, 7, 9, -1, false)),
            step);
        assertThat(bulletin.json()).matches("[ -~]+");
        assertThat(Bulletin.parse(bulletin.json())).isEqualTo(bulletin);
      }
    }
  }

  @Test
  void nothingTellsTheAnswerBeforeItIsRevealed() {
    try (var show = show()) {
      show.press(key('p'), 2000);
      var question = (Look.Overlay.Question) show.cue(2000).front().overlay().orElseThrow();
      var json = new Bulletin(0, show.cue(2000), Optional.empty(), Optional.empty(), 0).json();
      assertThat(question.right()).isNotNegative();
      assertThat(json).contains(question.text().substring(0, 20)).contains("\"right\":-1")
          .doesNotContain(question.why());
    }
  }

  @Test
  void theSpeakersPartAndTheLessonsNotesStayWithTheSpeaker() {
    try (var show = show()) {
      show.stop(Optional.of(new Cue.Stop("lecture", 3, Map.of("answer", "secret-note"))));
      var lesson = new LessonLook(1, 2, "Title", "Say",
          new PresenterLook("go", "told later", List.of("a note"), "Next", 1, 2, 3));
      assertThat(new Bulletin(0, show.cue(0), Optional.of(lesson), Optional.empty(), 0).json())
          .contains("Title")
          .doesNotContain("secret-note").doesNotContain("told later").doesNotContain("a note")
          .doesNotContain("Next");
    }
  }

  @Test
  void aMenuOrTextOfTheTeachersIsNotTheClasss() {
    try (var show = show()) {
      show.press(key('Y'), 1000);
      assertThat(
          new Bulletin(0, show.cue(1000), Optional.empty(), Optional.empty(), 0).cue().front().overlay())
          .isEmpty();
    }
  }

  @Test
  void aVoteNamesTheQuestionAndTheRound() {
    var open = new Card.Poll(QUESTION.open(), List.of(), 1, 0, 2, -1, false);
    var again = new Card.Poll(QUESTION.open(), List.of(), 2, 0, 2, -1, false);
    assertThat(Bulletin.ballot(open)).isNotEqualTo(Bulletin.ballot(again)).matches("[0-9a-f-]+");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "{}", "{\"at\":1}", "{\"at\":1,\"cue\":{}}", "{\"cue\":3}"})
  void whatIsNoBulletinIsRefusedInASentence(String text) {
    assertThatThrownBy(() -> Bulletin.parse(text)).isInstanceOf(CueException.class);
  }
}

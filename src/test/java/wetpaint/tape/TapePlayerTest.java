package wetpaint.tape;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import com.googlecode.lanterna.input.KeyStroke;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import wetpaint.show.Gallery;
import wetpaint.show.Show;
import wetpaint.show.ShowConfig;
import wetpaint.studio.Canvas;
import wetpaint.studio.Layer;
import wetpaint.studio.Mode;
import wetpaint.studio.Presets;
import wetpaint.studio.Run;
import wetpaint.studio.Scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A player that is driven from outside. Its show began at 500 ms of its clock. */
class TapePlayerTest {
  private static final long BEGAN = 500;

  private final List<String> told = new ArrayList<>();
  private final Show show = show(Presets.LECTURE);

  @AfterEach
  void end() {
    show.close();
  }

  @Test
  void keysArePressedAtTheirMomentsHoweverOftenItIsDriven() throws IOException {
    var script = "Sleep 1s Type@250ms \"2\" Sleep 3s Type@0 \"3\" Sleep 1s";
    var often = player(script);
    for (var at = 0; at <= 5250; at++) {
      often.advance(at);
    }
    assertThat(told).containsExactly("2 at 1000", "3 at 4250");
    assertThat(often.isOver()).isTrue();
    assertThat(often.now()).isEqualTo(BEGAN + 5250);
    var commands = show.run().commands();
    try (var other = new TapePlayerTest().played(script, 60_000)) {
      assertThat(other.run().commands()).isEqualTo(commands).hasSize(2);
    }
  }

  @Test
  void whatIsDueAtAMomentHasHappenedThen() throws IOException {
    var player = player("Sleep 1s Type@0 \"2\" Type@0 \"x\" Sleep 1s");
    player.advance(999);
    assertThat(told).isEmpty();
    player.advance(1000);
    assertThat(told).containsExactly("2 at 1000", "x at 1000");
    assertThat(player.isOver()).isFalse();
  }

  @Test
  void whatIsHiddenTakesTheShowsTimeAndNotTheTapes() throws IOException {
    var player = player("Sleep 1s Hide Sleep 4s Type \"2\" Show Sleep 1s");
    player.advance(1000);
    assertThat(told).containsExactly("hides at 1000");
    assertThat(player.at()).isEqualTo(1000);
    assertThat(player.now()).isEqualTo(BEGAN + 5050);
    assertThat(show.look().scene().at()).isEqualTo(5050);
    assertThat(show.mode()).isEqualTo(Mode.ASYNC);
  }

  @Test
  void aWaitEndsWhenAllIsDone() throws IOException {
    var player = player("Type@0 \"3\" Wait done Type@0 \"r\" Sleep 1s");
    player.advance(9_990);
    assertThat(show.isDone()).isFalse();
    player.advance(10_040);
    assertThat(told).last().asString().startsWith("r at 100");
    var never = player("Space Wait done");
    assertThatThrownBy(() -> never.advance(1000))
        .hasMessage("x.tape:1:7: Wait done would wait for ever: the show is paused here");
  }

  @Test
  void aWaitThatTakesHoursIsRefused() {
    var day = new Scenario("day", "", 80_000,
        List.of(new Canvas("Canvas", Collections.nCopies(100, new Layer(80_000, 0)))));
    try (var longOne = show(day)) {
      var player = player("Set Framerate 1 Wait done", longOne);
      assertThatThrownBy(() -> player.advance(Long.MAX_VALUE))
          .hasMessage("The tape is longer than 120 minutes, which is the most there is");
    }
  }

  private static Show show(Scenario scenario) {
    return new Show(new ShowConfig(Run.of(scenario, Mode.SYNC), Presets.all(), Gallery::of, 100, 0, true,
        Optional.empty()), _ -> {}, () -> {}, BEGAN);
  }

  private Show played(String script, long until) throws IOException {
    player(script).advance(until);
    return show;
  }

  private TapePlayer player(String script) {
    return player(script, show);
  }

  private TapePlayer player(String script, Show played) {
    var players = new ArrayList<TapePlayer>();
    var player = new TapePlayer(TapeParser.parse("x.tape", script), played, BEGAN, new TapePlayer.Listener() {
      @Override
      public boolean takes(KeyStroke key, long now) {
        return false;
      }

      @Override
      public void key(long at, String typed) {
        told.add(typed + " at " + at);
      }

      @Override
      public void hides() {
        told.add("hides at " + players.getFirst().at());
      }

      @Override
      public void screenshot(Tape.Step.Screenshot step) {}
    });
    players.add(player);
    return player;
  }
}

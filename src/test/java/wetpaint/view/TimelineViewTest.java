package wetpaint.view;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.IntStream;

import com.googlecode.lanterna.TextCharacter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import wetpaint.studio.CanvasState;
import wetpaint.studio.Command;
import wetpaint.studio.Mode;
import wetpaint.studio.Phase;
import wetpaint.studio.Presets;
import wetpaint.studio.RandomRuns;
import wetpaint.studio.Run;
import wetpaint.studio.Scene;
import wetpaint.studio.Setting;
import wetpaint.theme.Role;

import static org.assertj.core.api.Assertions.assertThat;

class TimelineViewTest {
  private static final int LABEL = 10;
  private static final Scale SCALE = new Scale(250);
  private static final Run SWITCHED = Run.of(Presets.LECTURE, Mode.SYNC)
      .branch(4000, new Command.Switch(Setting.of(Mode.ASYNC, Presets.LECTURE)))
      .branch(9000, new Command.Switch(Setting.of(Mode.PARALLEL, Presets.LECTURE)));

  private static TimelineModel story(Scene scene) {
    return new TimelineModel(scene, Optional.empty(), Optional.empty(), OptionalLong.empty(), 30_000, true,
        OptionalLong.empty());
  }

  @ParameterizedTest
  @EnumSource(Mode.class)
  void showsWhatEachCanvasDidInEveryCell(Mode mode) {
    var scene = SceneSetup.scene(Run.of(Presets.LECTURE, mode), 60_000);
    var board = new Framebuffer(LABEL + 130, 3).draw(new TimelineView(story(scene), SCALE, LABEL, 1));
    for (var number = 0; number < 3; number++) {
      for (var cell = 0; cell < 130; cell++) {
        var middle = SCALE.perCell() * cell + SCALE.perCell() / 2;
        var phase = middle >= scene.at() ? Phase.DONE : scene.back(middle).canvas(number).phase();
        var column = LABEL + cell;
        switch (phase) {
          case PAINTING -> assertThat(board.ink(column, number)).isEqualTo(board.sheet.hue(number));
          case DRYING -> assertThat(board.ink(column, number))
              .isEqualTo(Bars.shade(board.sheet, board.sheet.ink(Role.TRACK_DRYING), number));
          case READY -> assertThat(board.cell(column, number).is('·')).isTrue();
          case QUEUED -> assertThat(board.cell(column, number).is('¦')).isTrue();
          case EXPECTED, DONE, BLOCKED -> assertThat(board.isBlank(column, number)).isTrue();
        }
      }
    }
  }

  @Test
  void showsOfPaintersWhomTheyPaintAndThatTheyWait() {
    var scene = SceneSetup.scene(SWITCHED, 60_000);
    var board = new Framebuffer(LABEL + 70, 3).draw(new PaintersView(story(scene), SCALE, LABEL, 1, false));
    for (var painter = 0; painter < 3; painter++) {
      for (var cell = 0; cell < 62; cell++) {
        var then = scene.back(SCALE.perCell() * cell + SCALE.perCell() / 2);
        var column = LABEL + cell;
        if (painter >= then.painters().size()) {
          assertThat(board.isBlank(column, painter)).isTrue();
          continue;
        }
        var state = then.painters().get(painter).last();
        if (state.paints()) {
          assertThat(board.ink(column, painter)).isEqualTo(board.sheet.hue(state.canvas()));
        } else {
          assertThat(board.cell(column, painter).getCharacterString())
              .isEqualTo(state.canvas() >= 0 ? "╱" : "╌");
        }
      }
    }
  }

  @Test
  void theLastInstantOfAnEighthIsTheLastOne() {
    for (var perCell : new long[]{1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 100_000}) {
      var scale = new Scale(perCell);
      for (var eighth = 0; eighth < 200; eighth++) {
        assertThat(scale.eighth(scale.last(eighth))).isLessThanOrEqualTo(eighth);
        assertThat(scale.eighth(scale.last(eighth) + 1)).isGreaterThan(eighth);
      }
    }
  }

  /** A strip is filled by look-ups; state by state, as they followed each other, it is the same. */
  @Test
  void lookedUpOrDrawnStateByStateAStripIsTheSame() {
    for (var seed = 0; seed < 60; seed++) {
      var scene = SceneSetup.scene(RandomRuns.small(seed), seed * 40L);
      for (var perCell : new long[]{1, 5, 20, 200}) {
        var lookedUp = new Strip(new Scale(perCell), 60);
        var oneByOne = new Strip(new Scale(perCell), 60);
        lookedUp.add(scene.canvases().getFirst(), scene.at(), TimelineViewTest::kind,
            (_, state) -> state.layer());
        var to = scene.at();
        for (var state : scene.canvases().getFirst()) {
          oneByOne.add(state.since(), to, kind(state), state.layer());
          to = state.since();
        }
        assertThat(cells(lookedUp)).as("seed %d, %d ms a cell", seed, perCell).isEqualTo(cells(oneByOne));
      }
    }
  }

  private static List<TextCharacter> cells(Strip strip) {
    var board = new Framebuffer(60, 1).draw(surface -> strip.draw(surface, 0, 0));
    return IntStream.range(0, 60).mapToObj(column -> board.cell(column, 0)).toList();
  }

  private static Strip.Kind kind(CanvasState state) {
    return switch (state.phase()) {
      case READY -> Strip.Kind.READY;
      case PAINTING -> Strip.Kind.PAINTING;
      case DRYING -> Strip.Kind.DRYING;
      case QUEUED -> Strip.Kind.QUEUED;
      case BLOCKED -> Strip.Kind.BLOCKED;
      case EXPECTED, DONE -> Strip.Kind.STANDING;
    };
  }

  /** Keys are pressed at any instant: waits begin and end anywhere in a cell, and many are shorter than one. */
  @Test
  void aCellShowsWhatMostOfItsTimeWentInto() {
    for (var seed = 0; seed < 40; seed++) {
      var scene = SceneSetup.scene(RandomRuns.small(seed), Long.MAX_VALUE);
      for (var perCell : new long[]{8, 40, 80, 200, 800}) {
        var strip = new Strip(new Scale(perCell), 60);
        strip.add(scene.canvases().getFirst(), scene.at(), TimelineViewTest::kind, (_, _) -> 0x808080);
        var plain = new Framebuffer(60, 1, new Charset(true, false))
            .draw(surface -> strip.draw(surface, 0, 0));
        var full = new Framebuffer(60, 1).draw(surface -> strip.draw(surface, 0, 0));
        for (var cell = 0; cell < 60; cell++) {
          var spent = spent(scene, perCell, cell);
          var most = spent.values().stream().mapToInt(Integer::intValue).max().orElseThrow();
          var largest = spent.entrySet().stream().filter(entry -> entry.getValue() == most)
              .map(Map.Entry::getKey)
              .toList();
          assertThat(largest).as("seed %d, %d ms a cell, cell %d", seed, perCell, cell)
              .extracting(kind -> String.valueOf(kind.character(new Charset(true, false))))
              .contains(plain.cell(cell, 0).getCharacterString());
          if (most * 2 > Scale.EIGHTHS && largest.getFirst().isPattern()) {
            assertThat(full.cell(cell, 0).is(largest.getFirst().character(Charset.FULL))).isTrue();
          }
          assertThat(full.isBlank(cell, 0))
              .as("blank, seed %d, %d ms a cell, cell %d: %s", seed, perCell, cell, spent)
              .isEqualTo(spent.keySet().equals(Set.of(Strip.Kind.NOTHING)));
        }
      }
    }
  }

  /** Eighths of a cell that went into each kind. */
  private static Map<Strip.Kind, Integer> spent(Scene scene, long perCell, int cell) {
    var scale = new Scale(perCell);
    var spent = new EnumMap<Strip.Kind, Integer>(Strip.Kind.class);
    for (var eighth = cell * Scale.EIGHTHS; eighth < (cell + 1) * Scale.EIGHTHS; eighth++) {
      var kind = eighth >= scale.eighth(scene.at())
          ? Strip.Kind.NOTHING
          : kind(scene.back(scale.last(eighth)).canvas(0));
      spent.merge(kind, 1, Integer::sum);
    }
    return spent;
  }

  @Test
  void endsOnTheEighthOfACell() {
    var board = new Framebuffer(LABEL + 20, 3)
        .draw(new TimelineView(story(SceneSetup.scene(Run.of(Presets.LECTURE, Mode.SYNC), 625)), SCALE, LABEL,
            1));
    assertThat(board.row(0)).isEqualTo(" Sunrise  ██▌                 ");
  }

  @Test
  void fadesWhatIsYetToCome() {
    var present = SceneSetup.scene(Run.of(Presets.LECTURE, Mode.SYNC), 3000);
    var board = new Framebuffer(LABEL + 20, 3).draw(new TimelineView(
        new TimelineModel(present.back(500).on(500), Optional.of(present), Optional.empty(),
            OptionalLong.empty(),
            30_000, true, OptionalLong.empty()),
        SCALE,
        LABEL, 1));
    assertThat(board.ink(LABEL + 1, 0)).isEqualTo(board.sheet.hue(0));
    assertThat(board.ink(LABEL + 2, 0))
        .isEqualTo(Rgb.mix(board.sheet.hue(0), board.sheet.ground(Role.SCREEN), Tracks.FUTURE));
    assertThat(board.cell(LABEL + 2, 0).is('█')).isTrue();
  }

  @Test
  void putsTwoInARowWhereThereAreTooMany() {
    var scene = SceneSetup.scene(Run.of(Presets.named("many").orElseThrow(), Mode.SYNC), 300);
    var board = new Framebuffer(LABEL + 20, 6).draw(new TimelineView(story(scene), SCALE, LABEL, 1));
    assertThat(board.row(0)).startsWith(" 1   2    ▀");
    assertThat(board.ink(LABEL, 0)).isEqualTo(board.sheet.hue(0));
    assertThat(board.ground(LABEL, 0)).isNotEqualTo(board.sheet.hue(1));
  }

  @Test
  void heapsUpWhatDoesNotFitOtherwise() {
    var scene = SceneSetup.scene(Run.of(Presets.named("many").orElseThrow(), Mode.PARALLEL), 1000);
    var board = new Framebuffer(LABEL + 20, 2).draw(new PaintersView(story(scene), SCALE, LABEL, 1, false));
    assertThat(board.row(0)).startsWith(" 12");
    for (var row = 0; row < 2; row++) {
      assertThat(board.ink(LABEL + 1, row)).as("all paint").isEqualTo(board.sheet.ink(Role.PAINTING));
      assertThat(board.cell(LABEL + 3, row).is('╱')).as("all stand").isTrue();
      assertThat(board.isBlank(LABEL + 4, row)).as("not yet").isTrue();
    }
  }

  @Test
  void theAxisMarksSecondsSwitchesAndTheEnds() {
    var scene = SceneSetup.scene(SWITCHED, 60_000);
    var board = new Framebuffer(LABEL + 130, 1).draw(new AxisView(story(scene), SCALE, LABEL));
    var axis = board.row(0).substring(LABEL);
    assertThat(axis.substring(16, 22)).as("async at 4 s").isEqualTo("▶async");
    assertThat(axis.substring(36, 47)).as("parallel at 9 s").isEqualTo("▶parallel×3");
    assertThat(axis.indexOf("◆15.5")).isEqualTo(62);
    assertThat(axis.indexOf("◇30.0")).isEqualTo(120);
    assertThat(axis.charAt(61)).as("lit as far as it got").isEqualTo('━');
    assertThat(axis.charAt(68)).isEqualTo('─');
    assertThat(axis).startsWith("0━").contains("━14━", "─20─");
  }
}

package wetpaint.show;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

import com.googlecode.lanterna.input.KeyStroke;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import wetpaint.studio.Mode;
import wetpaint.studio.Presets;
import wetpaint.studio.RandomRuns;
import wetpaint.studio.Run;
import wetpaint.studio.Told;
import wetpaint.view.Look;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Who follows cues sees the same show at every moment. */
class CueTest {
  private static final int KEYS = 250;

  /** All that is seen, as values that can be compared. */
  private record Seen(List<Told> lanes, List<Optional<Told>> presents, List<Optional<Told>> ghosts,
      Look.Playback playback, Look.Outlook outlook, String caption, List<Look.Key> keys, Look.Front front) {
    static Seen by(Look look) {
      return new Seen(look.scenes().stream().map(Told::by).toList(),
          look.lanes().stream().map(lane -> lane.present().map(Told::by)).toList(),
          look.lanes().stream().map(lane -> lane.ghost().map(Told::by)).toList(), look.playback(),
          look.outlook(),
          look.caption(), look.keys(),
          new Look.Front(look.front().notice(),
              look.front().overlay().filter(overlay -> !(overlay instanceof Look.Overlay.Text)),
              look.front().score()));
    }
  }

  private static Show show(Run run, long now) {
    return new Show(new ShowConfig(run, Presets.all(), Gallery::of, 100, 0), Runnable::run, () -> {}, now);
  }

  /** Somebody presses keys at random; another show, on another clock, begins with something else and is told by cues only. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void aFollowerSeesTheSame(long seed) {
    var walk = new Walk(seed);
    var random = new SplittableRandom(seed);
    var apart = random.nextLong(100_000);
    var now = 0L;
    try (var led = show(Run.of(Presets.LECTURE, Mode.SYNC), now);
        var following = show(Run.of(Presets.named("mixed").orElseThrow(), Mode.VIRTUAL), now + apart)) {
      for (var key = 0; key < KEYS; key++) {
        var pressed = walk.key();
        led.press(pressed, now);
        following.follow(Cue.parse(led.cue(now).json()), now + apart);
        var about = "seed " + seed + ", key " + key + " " + pressed + " at " + now;
        assertSame(led, following, now, apart, about);
        for (var looks = random.nextInt(3); looks > 0; looks--) {
          now += random.nextInt(400);
          led.advance(now);
          assertSame(led, following, now, apart, about + ", later");
        }
      }
    }
  }

  private static void assertSame(Show led, Show following, long now, long apart, String about) {
    following.advance(now + apart);
    var seen = Seen.by(led.look());
    // The text of a moment lies over the screen of who asked for it only.
    var isText = led.look().front().overlay().filter(Look.Overlay.Text.class::isInstance).isPresent();
    var told = Seen.by(following.look());
    assertThat(told.lanes()).as(about).isEqualTo(seen.lanes());
    assertThat(told.presents()).as(about).isEqualTo(seen.presents());
    assertThat(told.ghosts()).as(about).isEqualTo(seen.ghosts());
    assertThat(told.playback()).as(about).isEqualTo(seen.playback());
    assertThat(told.outlook()).as(about).isEqualTo(seen.outlook());
    assertThat(told.caption()).as(about).isEqualTo(seen.caption());
    assertThat(told.front()).as(about).isEqualTo(seen.front());
    if (!isText) {
      assertThat(told.keys()).as(about).isEqualTo(seen.keys());
    }
  }

  /** Every millisecond of some seconds, at an odd speed, across a change of the caption and the end of a notice. */
  @Test
  void atEveryMillisecond() {
    try (var led = show(Run.of(Presets.LECTURE, Mode.ASYNC), 0);
        var following = show(Run.of(Presets.LECTURE, Mode.SYNC), 77)) {
      led.press(new KeyStroke('-', false, false), 333);
      led.press(new KeyStroke('-', false, false), 337);
      led.press(new KeyStroke('3', false, false), 1741);
      following.follow(led.cue(1741), 1741 + 77);
      for (var now = 1742; now < 6000; now++) {
        led.advance(now);
        following.advance(now + 77);
        assertThat(following.look().caption()).as("at %d", now).isEqualTo(led.look().caption());
        assertThat(following.look().scene().at()).as("at %d", now).isEqualTo(led.look().scene().at());
        assertThat(following.look().front()).as("at %d", now).isEqualTo(led.look().front());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void aScenarioOfOnesOwnGoesAlong(long seed) {
    var run = RandomRuns.small(seed);
    try (var show = show(run, 0)) {
      show.advance(500);
      var cue = Cue.parse(show.cue(500).json());
      assertThat(cue.run()).isEqualTo(show.run());
      assertThat(cue).isEqualTo(show.cue(500));
    }
  }

  @Test
  void hundredCommandsFitIntoTwoKilobytes() {
    try (var show = show(Run.of(Presets.LECTURE, Mode.SYNC), 10_000_000)) {
      var now = 10_000_000L;
      show.press(new KeyStroke('-', false, false), now);
      for (var command = 0; command < 100; command++) {
        show.press(new KeyStroke("53".charAt(command % 2), false, false), now += 191);
      }
      assertThat(show.run().commands()).hasSize(100);
      assertThat(show.cue(now).json()).hasSizeLessThan(2048).matches("[ -~&&[^']]+");
    }
  }

  @Test
  void aLessonsStopAndWhatIsNotKnownYetGoAlong() {
    try (var show = show(Run.of(Presets.LECTURE, Mode.SYNC), 0)) {
      var stop = new Cue.Stop("first", 3, Map.of("asked", "2"));
      show.stop(Optional.of(stop));
      var json = show.cue(0).json();
      assertThat(Cue.parse(json).stop()).contains(stop);
      assertThat(Cue.parse(json.replaceFirst("\\{", "{\"votes\":[1,2],\n"))).isEqualTo(Cue.parse(json));
      assertThat(Cue.parse(json.replaceAll("(.{30})", "$1\r\n"))).as("a terminal broke the lines")
          .isEqualTo(Cue.parse(json));
    }
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      ``                                   | the cue is no JSON: expected a value at character 1
      {                                    | the cue is no JSON: expected a name in quotes at character 2
      [1]                                  | the cue: expected an object, found [1]
      {"time":1}                           | the cue has no wetpaint
      {"wetpaint":2}                       | the cue has version 2, expected version 1 of this Wetpaint
      {"wetpaint":1}                       | the cue has no scenario
      {"wetpaint":1,"scenario":"none"}     | the cue is about a scenario that is not here: none
      {"wetpaint":1.5}                     | the cue is no JSON: expected , at character 14
      """)
  void whatIsNoCueIsToldInASentence(String text, String sentence) {
    assertThatThrownBy(() -> Cue.parse(text)).isInstanceOf(CueException.class)
        .hasMessageStartingWith(sentence).hasMessageNotContainingAny("\n");
  }

  /** Whatever is done to a cue's text, it is a cue or told in a sentence. */
  @Test
  void aDamagedCueIsToldInASentence() {
    var random = new SplittableRandom(4);
    try (var show = show(Run.of(Presets.LECTURE, Mode.SYNC), 0)) {
      show.press(new KeyStroke('3', false, false), 2000);
      show.press(new KeyStroke('p', false, false), 3000);
      var json = show.cue(3000).json();
      for (var damage = 0; damage < 2000; damage++) {
        var text = new StringBuilder(json);
        for (var letters = 1 + random.nextInt(3); letters > 0; letters--) {
          text.setCharAt(random.nextInt(text.length()),
              "0123456789{}[]:,\"x= -\\u".charAt(random.nextInt(23)));
        }
        try {
          show.follow(Cue.parse(text.toString()), 3000);
        } catch (CueException e) {
          assertThat(e).hasMessageMatching("the cue[^\n]+");
        }
      }
    }
  }
}

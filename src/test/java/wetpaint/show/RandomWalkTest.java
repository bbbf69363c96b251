package wetpaint.show;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.graphics.BasicTextImage;
import com.googlecode.lanterna.input.KeyStroke;
import com.sun.management.HotSpotDiagnosticMXBean;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import wetpaint.studio.Command;
import wetpaint.studio.JournalCheck;
import wetpaint.studio.Mode;
import wetpaint.studio.Outcome;
import wetpaint.studio.Presets;
import wetpaint.studio.Run;
import wetpaint.studio.Scene;
import wetpaint.studio.Studio;
import wetpaint.studio.Told;
import wetpaint.view.Charset;
import wetpaint.view.Look;
import wetpaint.view.Screenplay;

import static org.assertj.core.api.Assertions.assertThat;

/** Somebody who presses anything at any time does no harm. */
class RandomWalkTest {
  private static final int KEYS = 3_000;
  private static final Pattern STUDIO_THREAD = Pattern
      .compile("\"tid\": \"(\\d+)\",[^{}]*?\"name\": \"(scheduler|canvas 0|world|studio|script|commands)\"");
  private static final int LOOKS = 200;
  private static final int DRAWN = 20;
  private static final KeyStroke BLOCK = new KeyStroke('x', false, false);
  private static final KeyStroke PIN = new KeyStroke('X', false, false);
  private static final KeyStroke HOG = new KeyStroke('h', false, false);

  /**
   * After every key the run that the show says it is keeps the rules at every instant of it, and the show stands, with its
   * whole past, where that run stands.
   */
  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void thousandsOfKeys(long seed, @TempDir Path folder) throws IOException {
    var dump = folder.resolve("threads.json");
    var before = studioThreads(dump, Set.of());
    var walk = new Walk(seed);
    var audit = new Audit("seed " + seed);
    var screenplay = new Screenplay();
    try (var hand = Stagehand.withoutForecasts(Run.of(Presets.LECTURE, Mode.SYNC))) {
      hand.press(' ').after(100);
      assertThat(studioThreads(dump, before)).as("threads that have to end").isNotEmpty();
      for (var key = 0; key < KEYS; key++) {
        var pressed = walk.key();
        audit.pressing(pressed);
        audit.check(hand.after(walk.pause()).press(pressed).look(), hand.show.run());
        if (key % DRAWN == 0) {
          var image = new BasicTextImage(walk.size(), TextCharacter.DEFAULT_CHARACTER);
          screenplay.draw(image.newTextGraphics(), hand.look(), Stagehand.THEME, Charset.FULL);
        }
      }
      assertThat(hand.show.isOver()).isFalse();
    }
    assertThat(audit.runs).as("the walk got about").isGreaterThan(KEYS / 20);
    assertThat(threadsLeft(dump, before)).isEmpty();
  }

  /** The threads of studios that were not there before, once those that are ended beside a show have had time to end. */
  private static Set<String> threadsLeft(Path dump, Set<String> before) throws IOException {
    var left = Set.<String>of();
    for (var look = 0; look == 0 || (look < LOOKS && !left.isEmpty()); look++) {
      left = studioThreads(dump, before);
    }
    return left;
  }

  /** The numbers and names of the threads of studios that were not there before, virtual ones too. */
  private static Set<String> studioThreads(Path dump, Set<String> before) throws IOException {
    Files.deleteIfExists(dump);
    ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class)
        .dumpThreads(dump.toString(), HotSpotDiagnosticMXBean.ThreadDumpFormat.JSON);
    return STUDIO_THREAD.matcher(Files.readString(dump)).results()
        .map(thread -> thread.group(1) + " " + thread.group(2))
        .filter(thread -> !before.contains(thread))
        .collect(Collectors.toSet());
  }

  /** Compares what is seen with the run it is said to be; what was audited is not audited again. */
  private static final class Audit {
    private final String about;
    private Outcome outcome = Studio.simulate(Run.of(Presets.LECTURE, Mode.SYNC));
    private Run audited = Run.of(Presets.LECTURE, Mode.SYNC);
    private List<Scene> lanes = List.of();
    private boolean disturbed;
    private int runs;

    Audit(String about) {
      this.about = about;
    }

    void check(Look look, Run run) {
      if (!look.compares()) {
        if (!run.equals(audited)) {
          audited = run;
          outcome = Studio.simulate(run);
          runs++;
          JournalCheck.check(run, outcome.journal(), about + ": " + run);
        }
        stands(look.scene());
        look.lanes().getFirst().present().ifPresent(this::stands);
      }
      disturbed &= !lanes.isEmpty() && look.compares() && look.lanes().size() == lanes.size()
          && lanes.getFirst().scenario().equals(look.scene().scenario());
      // Lanes begin with what was done to the run before.
      disturbed |= run.commands().stream().anyMatch(given -> !(given.command() instanceof Command.Switch));
      lanes = look.compares() ? look.scenes() : List.of();
      lanes.forEach(lane -> {
        assertThat(lane.at()).as(about).isEqualTo(look.scene().at());
        if (!disturbed) {
          var alone = Studio.simulate(new Run(lane.scenario(), lane.setting(), List.of())).scene();
          assertThat(Told.by(lane)).as(about).isEqualTo(Told.by(alone.back(lane.at()).on(lane.at())));
        }
      });
    }

    /** Lanes that are blocked, pinned and hogged are no longer what their modes alone would be. */
    void pressing(KeyStroke key) {
      disturbed |= !lanes.isEmpty() && (key.equals(BLOCK) || key.equals(PIN) || key.equals(HOG));
    }

    private void stands(Scene scene) {
      assertThat(Told.by(scene)).as(about + ": " + audited)
          .isEqualTo(Told.by(outcome.scene().back(scene.at())));
    }
  }
}

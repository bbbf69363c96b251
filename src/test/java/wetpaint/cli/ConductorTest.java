package wetpaint.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.input.KeyStroke;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import wetpaint.load.UserThemes;
import wetpaint.show.Cue;
import wetpaint.show.Gallery;
import wetpaint.show.ShowConfig;
import wetpaint.studio.Mode;
import wetpaint.studio.Presets;
import wetpaint.studio.Run;
import wetpaint.time.HandTicker;
import wetpaint.time.Ticker;
import wetpaint.wire.Pacer;

import static org.assertj.core.api.Assertions.assertThat;

/** What the conductor does with time and with faults, on a clock that is moved by hand. */
@Timeout(60)
class ConductorTest {
  private static final KeyStroke ASYNC = new KeyStroke('2', false, false);

  private final HandTicker ticker = Ticker.byHand();
  private final Semaphore changes = new Semaphore(0);
  private final AtomicBoolean over = new AtomicBoolean();
  private final AtomicBoolean faulty = new AtomicBoolean();
  private final Conductor conductor = conductor();

  private Conductor conductor() {
    return new Conductor(
        new Opening(new ShowConfig(Run.of(Presets.LECTURE, Mode.SYNC), Presets.all(), Gallery::of, 100, 0,
            false, Optional.empty()),
            new UserThemes(Path.of("none")).choose("dark"), CodeChoices.of(Optional.empty())),
        Runnable::run, new LiveRecorder(_ -> List.of(), Optional.empty(), false), ticker, Pacer.of(30),
        new Conductor.House() {
          @Override
          public TerminalSize size() {
            if (faulty.getAndSet(false)) {
              throw new IllegalStateException("broken on purpose");
            }
            return new TerminalSize(80, 24);
          }

          @Override
          public void changed() {
            changes.release();
          }

          @Override
          public void over() {
            over.set(true);
          }

          @Override
          public void fail(Error fault) {
            throw fault;
          }
        });
  }

  @BeforeEach
  void begin() throws InterruptedException {
    conductor.start();
    changes.acquire();
  }

  @AfterEach
  void end() {
    conductor.close();
  }

  /** As if the next slot had come at that millisecond. */
  private void at(long millis) throws InterruptedException {
    ticker.moveTo(millis);
    conductor.changed();
    changes.acquire();
  }

  private long shown() {
    return conductor.sight().look().scene().at();
  }

  private boolean paused() {
    return conductor.sight().look().playback().paused();
  }

  @Test
  void timePassesAsTheClockSays() throws InterruptedException {
    at(100);
    assertThat(shown()).isEqualTo(100);
    at(2500);
    assertThat(shown()).isEqualTo(2500);
    assertThat(paused()).isFalse();
  }

  @Test
  void aShowThatWaitsForItsTeacherStandsAtItsBeginningAndGoesOnFromThere() throws InterruptedException {
    try (var waiting = conductor()) {
      waiting.prepare();
      ticker.moveTo(60_000);
      var told = new ArrayList<Cue>();
      waiting.cue(told::add);
      assertThat(told).singleElement().satisfies(cue -> assertThat(cue.position().paused()).isTrue());
      var before = waiting.revision();
      waiting.start();
      changes.acquire();
      assertThat(waiting.revision()).as("those who were told that it stands are told that it goes on")
          .isNotEqualTo(before);
      assertThat(waiting.sight().look().playback().paused()).isFalse();
      assertThat(waiting.sight().look().scene().at()).isZero();
    }
  }

  @Test
  void aCueIsOfTheMomentAtWhichItIsAskedFor() throws InterruptedException {
    ticker.moveTo(700);
    var told = new ArrayBlockingQueue<Cue>(1);
    conductor.cue(told::add);
    assertThat(told.take().time()).isEqualTo(700);
  }

  @Test
  void aKeyIsDoneAtTheMomentItWasPressed() throws InterruptedException {
    ticker.moveTo(700);
    conductor.press(ASYNC);
    changes.acquire();
    at(900);
    var scene = conductor.sight().look().scene();
    assertThat(scene.setting().mode()).isEqualTo(Mode.ASYNC);
    assertThat(scene.at()).isEqualTo(900);
  }

  @Test
  void whileTheProgramIsStoppedTheLessonStandsStill() throws InterruptedException {
    at(1000);
    conductor.stop();
    at(21_000);
    assertThat(shown()).isEqualTo(1000);
    conductor.goOn();
    changes.acquire();
    at(21_500);
    assertThat(shown()).isEqualTo(1500);
    assertThat(paused()).isFalse();
  }

  @Test
  void aJumpIsNotRunThroughButPausedAt() throws InterruptedException {
    at(1000);
    at(21_000);
    assertThat(shown()).isBetween(1000L, 1050L);
    assertThat(paused()).isTrue();
  }

  @Test
  void aPausedShowIsLeftAsItIs() throws InterruptedException {
    ticker.moveTo(500);
    conductor.press(new KeyStroke(' ', false, false));
    changes.acquire();
    at(90_000);
    assertThat(paused()).isTrue();
    assertThat(shown()).isEqualTo(500);
  }

  @Test
  void aFaultInAStepIsToldAndTheLessonGoesOn() throws InterruptedException {
    faulty.set(true);
    at(400);
    assertThat(conductor.sight().look().notice().orElseThrow().text()).contains("broken on purpose");
    at(800);
    assertThat(shown()).isEqualTo(800);
    assertThat(conductor.show().fault()).isPresent();
    assertThat(over).isFalse();
  }

  @Test
  void theKeyThatQuitsEndsIt() throws InterruptedException {
    conductor.press(new KeyStroke('q', false, false));
    changes.acquire();
    // The end waits for the step under way.
    conductor.close();
    assertThat(over).isTrue();
  }
}

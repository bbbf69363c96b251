package wetpaint.show;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import wetpaint.picture.Picture;
import wetpaint.studio.Canvas;
import wetpaint.studio.Layer;
import wetpaint.studio.Mode;
import wetpaint.studio.Presets;
import wetpaint.studio.Run;
import wetpaint.studio.Scenario;
import wetpaint.studio.Studio;
import wetpaint.studio.Told;
import wetpaint.view.Look;

import static org.assertj.core.api.Assertions.assertThat;

/** What takes long, fails or is refused ends no show and holds up no key. */
class UnstalledTest {
  private static final Run LECTURE = Run.of(Presets.LECTURE, Mode.SYNC);

  /** Does what it was given when it is told to. */
  private static final class Later implements Executor {
    private final Queue<Runnable> given = new ArrayDeque<>();

    @Override
    public void execute(Runnable task) {
      given.add(task);
    }

    void work() {
      for (Runnable task; (task = given.poll()) != null;) {
        task.run();
      }
    }
  }

  private static Show show(Run run, Executor background) {
    return show(run, background, Gallery::of);
  }

  private static Show show(Run run, Executor background, Function<Scenario, List<Picture>> pictures) {
    return new Show(new ShowConfig(run, Presets.all(), pictures, 100, 0, true, Optional.empty()), background,
        () -> {}, 0);
  }

  private static KeyStroke key(char letter) {
    return new KeyStroke(letter, false, false);
  }

  private static String told(Show show) {
    return show.look().notice().map(Look.Notice::text).orElse("");
  }

  @Test
  void whatTakesLongIsNamedAndComesWhenItIsThere() {
    var later = new Later();
    try (var show = show(LECTURE, later)) {
      show.press(key('c'), 1000);
      show.advance(1100);
      assertThat(told(show)).as("not worth a word yet").isEmpty();
      assertThat(show.nextChange()).isEqualTo(1150);
      show.advance(1150);
      assertThat(told(show)).contains("Comparing 3 modes").contains("any key gives it up");
      var revision = show.revision();
      later.work();
      show.advance(1200);
      assertThat(show.look().lanes()).hasSize(3);
      assertThat(told(show)).isEmpty();
      assertThat(show.revision()).isGreaterThan(revision);
    }
  }

  @Test
  void anyKeyGivesItUp() {
    var later = new Later();
    try (var show = show(LECTURE, later)) {
      show.press(key('p'), 1000);
      show.press(new KeyStroke(KeyType.Escape), 1100);
      later.work();
      show.advance(1300);
      assertThat(show.look().front().overlay()).isEmpty();
      assertThat(told(show)).isEmpty();
      show.press(key('C'), 1400);
      show.press(key('3'), 1500);
      later.work();
      show.advance(1600);
      assertThat(show.look().compares()).isFalse();
      assertThat(show.mode()).as("and does what it is for").isEqualTo(Mode.PARALLEL);
    }
  }

  /** Megabytes that nobody could copy from a screen are not written while somebody waits. */
  @Test
  void aMomentOfACrowdIsNoText() {
    var canvas = new Canvas("Canvas", List.of(new Layer(20, 100)));
    try (var show = show(
        Run.of(new Scenario("crowd", "A crowd", 500, Collections.nCopies(1_001, canvas)), Mode.SYNC),
        new Later())) {
      show.press(key('Y'), 100);
      assertThat(show.look().front().overlay()).isEmpty();
      assertThat(told(show)).contains("--scenario");
    }
    try (var show = show(LECTURE, new Later())) {
      show.press(key('Y'), 100);
      assertThat(show.look().front().overlay()).containsInstanceOf(Look.Overlay.Text.class);
    }
  }

  @Test
  void anExecutorThatRefusesIsAskedAgain() {
    var refuses = new boolean[]{true};
    try (var show = show(LECTURE, task -> {
      if (refuses[0]) {
        throw new RejectedExecutionException("no");
      }
      task.run();
    })) {
      show.press(key('c'), 500);
      assertThat(told(show)).isEqualTo("Comparing 3 modes: that did not work");
      assertThat(show.look().outlook().forecasts()).isEmpty();
      refuses[0] = false;
      show.press(key(' '), 1000);
      assertThat(show.look().outlook().forecasts()).hasSize(5);
      show.press(key('c'), 1500);
      assertThat(show.look().lanes()).hasSize(3);
    }
  }

  @Test
  void whatGoesWrongInAKeyIsToldAndTheShowGoesOn() {
    try (var show = show(LECTURE, Runnable::run, scenario -> {
      if (!scenario.equals(Presets.LECTURE)) {
        throw new IllegalStateException("no pictures");
      }
      return Gallery.of(scenario);
    })) {
      show.press(key('s'), 1000);
      assertThat(show.look().notice()).contains(new Look.Notice("That went wrong: no pictures", true));
      show.advance(5000);
      assertThat(show.look().scene().at()).isEqualTo(5000);
    }
  }

  @Test
  void aForecastThatWouldTakeTooLongIsGivenUp() {
    var canvas = new Canvas("Canvas", Collections.nCopies(500, new Layer(1, 1)));
    var run = Run.of(new Scenario("long", "", 500, Collections.nCopies(400, canvas)), Mode.ASYNC);
    try (var show = show(run, Runnable::run)) {
      assertThat(show.look().outlook().forecasts()).hasSize(5).containsValue(Look.Outlook.GIVEN_UP);
    }
  }

  @Test
  void moreCanvasesThanCanBeKeptAreNotCompared() {
    var crowd = new Scenario("crowd", "", 500,
        Collections.nCopies(30_000, new Canvas("Canvas", List.of(new Layer(1, 1)))));
    try (var show = show(Run.of(crowd, Mode.PARALLEL), _ -> {})) {
      show.press(key('C'), 0);
      assertThat(told(show)).isEqualTo("5 modes can be compared with 20000 canvases at most");
      assertThat(show.isPaused()).isFalse();
    }
  }

  /** What is shown of a crowd may be behind for a while; in the end it is what it would have been. */
  @Test
  @Timeout(60)
  void aCrowdIsCaughtUpWith() {
    var canvas = new Canvas("Canvas", List.of(new Layer(20, 30), new Layer(10, 20)));
    var run = Run.of(new Scenario("crowd", "", 500, Collections.nCopies(20_000, canvas)), Mode.PARALLEL);
    try (var show = show(run, _ -> {})) {
      show.press(key(' '), 45);
      caughtUp(show);
      show.press(new KeyStroke(KeyType.ArrowLeft), 50);
      show.press(key('2'), 55);
      show.press(key('5'), 56);
      caughtUp(show);
      var at = show.look().scene().at();
      assertThat(show.run().commands()).hasSize(2);
      assertThat(Told.by(show.look().scene()))
          .isEqualTo(Told.by(Studio.simulate(show.run()).scene().back(at)));
    }
  }

  /** Where others keep the studio's thread from running, the few canvases of a lecture are waited for. */
  @Test
  @Timeout(60)
  void aBusyMachineRefusesNoKey() {
    var painted = LECTURE.scenario().canvases().getFirst().layers().getFirst().paint();
    try (var show = show(LECTURE, _ -> {})) {
      show.advance(painted - 1);
      occupyAllCarriers(60);
      show.press(key('p'), painted);
      assertThat(told(show)).isNotEqualTo(Performance.BEHIND);
      assertThat(show.look().scene().at()).isEqualTo(painted);
    }
  }

  /** From when it returns on no virtual thread of anybody else runs for so many milliseconds of real time. */
  private static void occupyAllCarriers(int millis) {
    var all = Runtime.getRuntime().availableProcessors();
    var busy = new AtomicInteger();
    for (var i = 0; i < all; i++) {
      Thread.ofVirtual().start(() -> {
        busy.incrementAndGet();
        while (busy.get() < all) {
          Thread.onSpinWait();
        }
        var until = System.nanoTime() + millis * 1_000_000L;
        while (System.nanoTime() < until) {
          Thread.onSpinWait();
        }
      });
    }
    while (busy.get() < all) {
      Thread.onSpinWait();
    }
  }

  private static void caughtUp(Show show) {
    do {
      show.advance(60);
    } while (told(show).equals(Performance.BEHIND));
  }
}

package wetpaint.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import wetpaint.real.Io;
import wetpaint.real.RealRun;
import wetpaint.show.Gallery;
import wetpaint.studio.Canvas;
import wetpaint.studio.Layer;
import wetpaint.studio.Mode;
import wetpaint.studio.Run;
import wetpaint.studio.Scenario;
import wetpaint.studio.Scene;
import wetpaint.view.Look;

import static org.assertj.core.api.Assertions.assertThat;

/** Real runs on the screen: live, and then a past. The clock of the screen is the test's own. */
@Timeout(120)
class RealShowTest {
  private static final Scenario SHORT = scenario(2, 2, 200, 300);
  private static final Scenario LONG = scenario(2, 4, 10_000, 10_000);

  /** Milliseconds until a screen that moves is looked at again. */
  private static final long FRAME = 20;

  private final Semaphore changes = new Semaphore(0);
  private final AtomicLong millis = new AtomicLong();
  private final List<RealShow> shows = new ArrayList<>();

  @AfterEach
  void closeAll() {
    shows.forEach(RealShow::close);
  }

  @Test
  void theEndTellsBothNumbersAndWhereTheDifferenceWent() throws InterruptedException {
    var show = show(SHORT, Mode.ASYNC);
    var look = await(show, l -> l.front().overlay().isPresent());
    assertThat(look.scene().isDone()).isTrue();
    var card = (Look.Overlay.Menu) look.front().overlay().orElseThrow();
    assertThat(card.title()).isEqualTo("async, for real");
    assertThat(card.chosen()).isNegative();
    assertThat(String.join("\n", card.lines())).contains("measured   ", "predicted  ", "the ghost",
        "CPU time", "of 0.080 s planned", "without a core", "woken late", "drying");
    assertThat(card.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(56));
    assertThat(look.lanes().getFirst().ghost()).hasValueSatisfying(
        ghost -> assertThat(ghost.makespan()).isGreaterThanOrEqualTo(120));
  }

  @Test
  void whatIsOverIsAPastThatIsSteppedThrough() throws InterruptedException {
    var show = show(SHORT, Mode.SYNC);
    await(show, l -> l.front().overlay().isPresent());
    press(show, KeyType.Escape, KeyType.Home);
    assertThat(show.look().scene().at()).isZero();
    assertThat(show.look().lanes().getFirst().present()).isPresent();
    var steps = 0;
    var before = -1L;
    while (!show.look().scene().isDone()) {
      assertThat(show.look().scene().at()).isGreaterThan(before);
      before = show.look().scene().at();
      press(show, KeyType.ArrowRight);
      steps++;
    }
    assertThat(steps).isGreaterThan(7);
    press(show, KeyType.ArrowLeft);
    assertThat(show.look().scene().isDone()).isFalse();
    press(show, KeyType.Home);
    show.press(new KeyStroke(' ', false, false));
    assertThat(show.isMoving()).isTrue();
    millis.addAndGet(60_000);
    assertThat(show.look().scene().isDone()).isTrue();
    assertThat(show.look().playback().paused()).isTrue();
  }

  @Test
  void theModeIsSwitchedBetweenRunsAndTheScreenSaysSo() throws InterruptedException {
    var show = show(LONG, Mode.SYNC);
    await(show, l -> l.scene().tally().painting() > 0);
    show.press(new KeyStroke('2', false, false));
    assertThat(show.look().front().notice().orElseThrow().text())
        .isEqualTo("Threads can't change kind while they run: next comes async");
    assertThat(show.look().scene().setting().mode()).isEqualTo(Mode.SYNC);
    show.press(new KeyStroke(' ', false, false));
    assertThat(show.look().front().notice().orElseThrow().text())
        .startsWith("Real threads don't stand still");
    show.press(new KeyStroke('r', false, false));
    assertThat(show.look().scene().setting().mode()).isEqualTo(Mode.ASYNC);
    await(show, l -> l.scene().tally().painting() > 0);
    show.press(new KeyStroke('q', false, false));
    assertThat(show.isOver()).isTrue();
  }

  @Test
  void theRunIsSeenBesideItsPredictionWhileItRunsAndAfterwards() throws InterruptedException {
    var show = show(LONG, Mode.ASYNC);
    show.press(new KeyStroke('c', false, false));
    var running = await(show, l -> l.compares() && l.scene().tally().painting() > 0);
    assertThat(running.lanes().getFirst().name()).isEqualTo("measured");
    assertThat(running.lanes().get(1).name()).startsWith("predicted");
    assertThat(running.scenes()).extracting(Scene::at).containsOnly(running.scene().at());
    show.press(new KeyStroke('c', false, false));
    assertThat(show.look().compares()).isFalse();
  }

  @Test
  void allFiveModesAreRunAndSeenOnOneClock() throws InterruptedException {
    var show = show(SHORT, Mode.ASYNC);
    show.press(new KeyStroke('C', false, false));
    var look = await(show, l -> l.front().overlay().isPresent());
    assertThat(look.lanes()).extracting(lane -> lane.scene().setting().mode()).containsExactly(Mode.values());
    assertThat(look.lanes()).allSatisfy(lane -> {
      assertThat(lane.scene().isDone()).isTrue();
      assertThat(lane.ghost()).isPresent();
    });
    var card = (Look.Overlay.Menu) look.front().overlay().orElseThrow();
    assertThat(String.join("\n", card.lines())).containsSubsequence("sync", "async", "parallel", "concurrent",
        "virtual");
    press(show, KeyType.Escape, KeyType.Home, KeyType.ArrowRight);
    assertThat(show.look().scenes()).extracting(Scene::at).containsOnly(show.look().scene().at());
    show.press(new KeyStroke('c', false, false));
    var one = show.look();
    assertThat(one.compares()).isFalse();
    assertThat(one.scene().setting().mode()).isEqualTo(Mode.ASYNC);
    assertThat(one.scene().isDone()).isTrue();
  }

  @Test
  void whatIsRecordedIsWhatWasMeasuredOnceItIsOver() throws InterruptedException {
    var films = new ArrayList<RealFilm>();
    var show = show(SHORT, Mode.SYNC);
    show.onRecord(films::add, false);
    show.press(new KeyStroke('R', false, false));
    assertThat(films).isEmpty();
    var look = await(show, l -> l.front().overlay().isPresent());
    assertThat(films).hasSize(1);
    var film = films.getFirst();
    assertThat(film.end()).isEqualTo(look.scene().makespan());
    assertThat(film.length()).isEqualTo(4 * film.end());
    assertThat(film.look(film.end() / 2).scene().isDone()).isFalse();
    assertThat(film.look(film.end()).front().overlay()).isEmpty();
    assertThat(film.last().front().overlay()).isEqualTo(look.front().overlay());
    show.press(new KeyStroke('R', false, false));
    assertThat(films).hasSize(2);
  }

  @Test
  void whatIsOverTheLimitsIsSaidAndNotRun() {
    var show = show(scenario(65, 1, 1000, 0), Mode.SYNC);
    show.press(new KeyStroke('4', false, false));
    assertThat(show.look().front().notice().orElseThrow().text())
        .isEqualTo("expected at most 64 platform threads in concurrent, one a canvas, found 65");
  }

  private static Scenario scenario(int canvases, int layers, long paint, long dry) {
    var coats = IntStream.range(0, layers).mapToObj(_ -> new Layer(paint, dry)).toList();
    return new Scenario("real", "Real", 500,
        IntStream.range(0, canvases).mapToObj(number -> new Canvas("Canvas " + number, coats)).toList());
  }

  private RealShow show(Scenario scenario, Mode mode) {
    var background = Executors.newCachedThreadPool(Thread.ofPlatform().daemon().factory());
    var show = new RealShow(new RealRun(Run.of(scenario, mode), 10, Io.SOCKET, 60_000), List.of(scenario),
        Gallery::of,
        background, changes::release, millis::get);
    shows.add(show);
    return show;
  }

  private static void press(RealShow show, KeyType... keys) {
    for (var key : keys) {
      show.press(new KeyStroke(key));
    }
  }

  /** Looks at it at every change, and as long as it moves. */
  private Look await(RealShow show, Predicate<Look> wanted) throws InterruptedException {
    while (true) {
      var look = show.look();
      if (wanted.test(look)) {
        return look;
      }
      if (show.isMoving()) {
        var _ = changes.tryAcquire(FRAME, TimeUnit.MILLISECONDS);
      } else {
        changes.acquire();
      }
    }
  }
}

package wetpaint.cli;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.function.Function;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.graphics.TextGraphics;
import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;

import wetpaint.serve.Classroom;
import wetpaint.serve.SharedShow;
import wetpaint.show.Action;
import wetpaint.show.Keys;
import wetpaint.tape.Tape;
import wetpaint.terminal.Device;
import wetpaint.time.Ticker;
import wetpaint.view.Exhibition;
import wetpaint.view.LessonScreen;
import wetpaint.view.Look;
import wetpaint.view.Screenplay;
import wetpaint.wire.FrameDrawing;

/**
 * A show on this process's terminal: the conductor's thread does what keys ask for, another draws what there is to see, and neither
 * waits for the other.
 */
final class LiveShow implements Conductor.House {
  private static final KeyStroke CTRL_L = new KeyStroke('l', true, false);
  private static final KeyStroke CTRL_C = new KeyStroke('c', true, false);

  private final Device device;
  private final Screenplay screenplay = new Screenplay();
  private final LessonScreen lessonScreen;
  /** Whether of a lesson only the audience's part is seen. */
  private final boolean stageOnly;
  private volatile boolean figures;
  private boolean failing;
  private Optional<Exhibition> exhibition = Optional.empty();
  /** The class that watches, if there is one. */
  private volatile Optional<Classroom> room = Optional.empty();

  private LiveShow(Device device, boolean figures, Programme programme) {
    this.device = device;
    this.figures = figures;
    this.stageOnly = programme.stageOnly;
    this.lessonScreen = new LessonScreen(programme.classes.isEmpty());
  }

  /**
   * Runs until the user quits.
   *
   * @param records whether it is recorded from the start
   * @param figures whether to show at first how the drawing goes
   * @return the show that was, for what there is to say about it
   * @throws IOException if it can't be recorded from the start, with one sentence
   */
  static RecordedShow run(Opening opening, Device device, LiveRecorder recorder, boolean records,
      boolean figures) throws IOException {
    return run(opening, device, recorder, Programme.NOTHING, records, figures);
  }

  /** What is given on the stage besides, whether of a lesson only the audience's part is seen, and for whom. */
  private record Programme(Optional<Tape> tape, Optional<LessonSource> lesson, boolean stageOnly,
      Optional<Function<SharedShow, Classroom>> classes) {
    static final Programme NOTHING = new Programme(Optional.empty(), Optional.empty(), false,
        Optional.empty());
  }

  /**
   * Shows it, or gives a lesson, to a class until the user quits.
   *
   * @param classes opens the class around the show
   */
  static RecordedShow lead(Optional<LessonSource> lesson, Opening opening, Device device,
      LiveRecorder recorder,
      ShowOptions show, Function<SharedShow, Classroom> classes) throws IOException {
    return run(opening, device, recorder,
        new Programme(Optional.empty(), lesson, false, Optional.of(classes)),
        show.record().isPresent(), show.stats());
  }

  /**
   * Gives a lesson until the user quits.
   *
   * @param stageOnly whether only the audience's part is seen
   */
  static RecordedShow teach(LessonSource lesson, Opening opening, Device device, LiveRecorder recorder,
      boolean stageOnly)
      throws IOException {
    return run(opening, device, recorder,
        new Programme(Optional.empty(), Optional.of(lesson), stageOnly, Optional.empty()), false, false);
  }

  /** Plays a tape, and goes on with its show until the user quits, or the tape. */
  static RecordedShow play(Tape tape, Opening opening, Device device, LiveRecorder recorder)
      throws IOException {
    return run(opening, device, recorder,
        new Programme(Optional.of(tape), Optional.empty(), false, Optional.empty()), false, false);
  }

  private static RecordedShow run(Opening opening, Device device, LiveRecorder recorder, Programme programme,
      boolean records, boolean figures) throws IOException {
    // It keeps to itself what goes wrong there: no forecast ends a show.
    // There are two threads, so that a forecast does not delay what somebody waits for.
    var background = Executors.newScheduledThreadPool(2,
        Thread.ofPlatform().daemon().name("wetpaint-later").factory());
    var live = new LiveShow(device, figures, programme);
    try (var conductor = new Conductor(opening, background, recorder, Ticker.wall(), device.pacer(), live)) {
      programme.tape.ifPresent(conductor.show()::play);
      programme.lesson.ifPresent(conductor.show()::teach);
      if (records) {
        conductor.show().record(device.size());
      }
      programme.classes.ifPresent(open -> {
        // Who is told of the class before it begins is told how it will begin.
        conductor.prepare();
        live.room = Optional.of(open.apply(new ConductedShow(conductor, device::wake, () -> {})));
      });
      live.run(conductor);
      return conductor.show();
    } finally {
      live.room.ifPresent(Classroom::close);
      background.shutdownNow();
    }
  }

  private void run(Conductor conductor) {
    device.onSuspend(conductor::stop, conductor::goOn);
    conductor.start();
    device.onKey(key -> press(key, conductor));
    device.animate(new FrameDrawing() {
      @Override
      public boolean draw(TextGraphics screen) {
        return LiveShow.this.draw(screen, conductor);
      }

      @Override
      public Optional<Exhibition> exhibition() {
        return exhibition;
      }
    });
  }

  private void press(KeyStroke key, Conductor conductor) {
    if (key.getKeyType() == KeyType.EOF || key.equals(CTRL_C)) {
      // Whatever the show is at.
      device.stop();
    } else if (key.getKeyType() == KeyType.F12) {
      figures = !figures;
    } else if (key.equals(CTRL_L)) {
      device.repaint();
    } else if (turns(key, conductor)) {
      device.wake();
    } else if (room.filter(members -> members.desk().press(key)).isEmpty()) {
      conductor.press(key);
    }
  }

  /** Turns the pages of the notes if the key does so; a list that lies over the stage has the arrows first. */
  private boolean turns(KeyStroke key, Conductor conductor) {
    var pages = Keys.of(key).map(Action::pages).orElse(0);
    if (pages == 0 || stageOnly || conductor.sight().lesson().isEmpty()
        || conductor.sight().look().front().overlay().filter(Look.Overlay.Menu.class::isInstance)
            .isPresent()) {
      return false;
    }
    lessonScreen.turn(pages);
    return true;
  }

  /** The next frame is drawn when there is something to draw. */
  private boolean draw(TextGraphics screen, Conductor conductor) {
    var sight = conductor.sight();
    var shown = figures ? sight.lookWith(figures()) : sight.look();
    var look = room.map(members -> members.desk().seen(shown)).orElse(shown);
    try {
      draw(screen, look, sight);
      exhibition = device.showsPixels()
          ? Optional.of(new Exhibition(
              sight.lesson().isEmpty() ? screenplay.hangings() : lessonScreen.hangings(), sight.theme()))
          : Optional.empty();
      failing = false;
    } catch (RuntimeException e) {
      exhibition = Optional.empty();
      screen.putString(0, screen.getSize().getRows() - 1, "This moment can't be drawn: a fault in Wetpaint.");
      if (!failing) {
        failing = true;
        conductor.complain(e);
      }
    }
    return false;
  }

  private void draw(TextGraphics screen, Look look, RecordedShow.Sight sight) {
    var charset = device.kind().charset();
    if (sight.lesson().isEmpty()) {
      screenplay.draw(screen, look, sight.theme(), charset);
    } else if (stageOnly) {
      lessonScreen.drawStage(screen, look, sight.lesson().orElseThrow(), sight.theme(), charset);
    } else {
      lessonScreen.draw(screen, look, sight.lesson().orElseThrow(), sight.theme(), charset);
    }
  }

  private String figures() {
    var stats = device.stats();
    return String.format(Locale.ROOT,
        "%d frames, %d B/s; last %d B, %d cells; us: view %d, encode %d, write %d",
        stats.frames(), stats.secondBytes(), stats.frameBytes(), stats.changedCells(),
        stats.viewNanos() / 1000,
        stats.encodeNanos() / 1000, stats.writeNanos() / 1000);
  }

  @Override
  public TerminalSize size() {
    return device.size();
  }

  @Override
  public void changed() {
    room.ifPresent(Classroom::changed);
    device.wake();
  }

  @Override
  public void over() {
    device.stop();
  }

  @Override
  public void fail(Error fault) {
    device.fail(fault);
  }
}

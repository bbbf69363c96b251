package wetpaint.serve;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

import com.googlecode.lanterna.input.KeyStroke;

import wetpaint.listing.CodeChoice;
import wetpaint.show.Cue;
import wetpaint.show.Gallery;
import wetpaint.show.Show;
import wetpaint.show.ShowConfig;
import wetpaint.studio.Mode;
import wetpaint.studio.Presets;
import wetpaint.studio.Run;
import wetpaint.theme.Themes;
import wetpaint.time.HandTicker;
import wetpaint.time.Ticker;
import wetpaint.view.Look;
import wetpaint.view.Viewer;

/** A show that nobody conducts but the test, and a class around it. Its time is moved by hand. */
final class PlainStage implements SharedShow, AutoCloseable {
  static final String CODE = "maple";
  private static final long MILLI = 1_000_000;

  final HandTicker ticker = Ticker.byHand();
  final Classroom room;
  /** What the teacher is told, whenever something changes. */
  final BlockingQueue<String> notices = new LinkedBlockingQueue<>();
  private final Show show = new Show(
      new ShowConfig(Run.of(Presets.LECTURE, Mode.SYNC), Presets.all(), Gallery::of, 100, 0), Runnable::run,
      () -> {}, 0);

  PlainStage() {
    var plan = new ClassPlan("ssh", Optional.of(CODE), "proof",
        () -> new Viewer(Themes.choose("dark"), CodeChoice.hidden(List.of())),
        cue -> new ShowConfig(cue.run(), Presets.all(), Gallery::of, 100, 0, true, Optional.of(cue)),
        Optional.empty(),
        Optional.empty(), 20);
    room = new Classroom(this, plan, ticker);
  }

  private synchronized long now() {
    return ticker.nanos() / MILLI;
  }

  @Override
  public synchronized Look look() {
    return show.look();
  }

  @Override
  public synchronized long revision() {
    return show.revision();
  }

  @Override
  public void press(KeyStroke key) {
    synchronized (this) {
      show.press(key, now());
    }
    room.changed();
  }

  void press(char key) {
    var stroke = new KeyStroke(key, false, false);
    if (!room.desk().press(stroke)) {
      press(stroke);
    }
  }

  @Override
  public void classChanged() {
    room.desk().seen(look()).own().notice().ifPresent(notice -> notices.add(notice.text()));
  }

  @Override
  public void cue(Consumer<Cue> taker) {
    Cue cue;
    synchronized (this) {
      cue = show.cue(now());
    }
    taker.accept(cue);
  }

  @Override
  public void close() {
    room.close();
    show.close();
  }
}

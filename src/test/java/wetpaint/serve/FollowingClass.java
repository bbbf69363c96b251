package wetpaint.serve;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

import wetpaint.listing.CodeChoice;
import wetpaint.show.Bulletin;
import wetpaint.show.Gallery;
import wetpaint.show.ShowConfig;
import wetpaint.studio.Mode;
import wetpaint.studio.Presets;
import wetpaint.studio.Run;
import wetpaint.theme.Themes;
import wetpaint.time.Ticker;
import wetpaint.view.Viewer;

import static org.assertj.core.api.Assertions.assertThat;

/** A class on another server than the teacher's, and what its browsers are told. */
final class FollowingClass implements AutoCloseable {
  private static final long PATIENCE = 30;

  final RelayedShow show;
  final Classroom room;
  private final BlockingQueue<Bulletin> told = new LinkedBlockingQueue<>();

  FollowingClass(RelayAddress address, RelaySeal seal) {
    var ticker = Ticker.wall();
    show = RelayedShow.open(address, seal,
        new ShowConfig(Run.of(Presets.LECTURE, Mode.SYNC), Presets.all(), Gallery::of, 100, 0), ticker, 20);
    room = new Classroom(show,
        new ClassPlan("ssh", Optional.empty(), "proof",
            () -> new Viewer(Themes.choose("dark"), CodeChoice.hidden(List.of())),
            cue -> new ShowConfig(cue.run(), Presets.all(), Gallery::of, 100, 0, true, Optional.of(cue)),
            Optional.empty(),
            Optional.empty(), 20),
        ticker);
    show.show(room);
    room.newsroom().subscribe(edition -> told.add(edition.bulletin()));
  }

  /** The first bulletin from now on of which that is so. */
  Bulletin await(Predicate<Bulletin> so) throws InterruptedException {
    return await(told, so);
  }

  static Bulletin await(BlockingQueue<Bulletin> told, Predicate<Bulletin> so) throws InterruptedException {
    while (true) {
      var next = Optional.ofNullable(told.poll(PATIENCE, TimeUnit.SECONDS));
      assertThat(next).as("what the class is told").isPresent();
      if (so.test(next.orElseThrow())) {
        return next.orElseThrow();
      }
    }
  }

  @Override
  public void close() {
    room.close();
    show.close();
  }
}

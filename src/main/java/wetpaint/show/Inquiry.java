package wetpaint.show;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;

import wetpaint.view.Look;

/** What the user waits for while it is found out beside the show: it is named on the screen, and any key gives it up. */
final class Inquiry {
  /** Of events in each simulation: some seconds of work. */
  static final long BUDGET = 3_000_000;
  /** What takes no longer than this, in milliseconds of the show, is not worth a word. */
  private static final long SOON = 150;

  private final Errand errand;
  private final Overlays overlays;
  private String name = "";
  private long since;
  private Runnable otherwise = () -> {
    // Nothing was found out yet.
  };

  /**
   * Nothing is found out yet.
   *
   * @param changed is called on the executor's thread when there is something to take in
   */
  Inquiry(Executor background, Runnable changed, Overlays overlays) {
    this.errand = new Errand(background, changed, BUDGET);
    this.overlays = overlays;
  }

  /**
   * Finds something out, and gives up what was being found out before.
   *
   * @param asked what it is called on the screen
   * @param now   in milliseconds of the show
   * @param instead what is done if nothing is found out in the end
   */
  <T> void ask(String asked, long now, Function<Simulator, T> work, Consumer<T> then, Runnable instead) {
    giveUp();
    name = asked;
    since = now;
    otherwise = instead;
    errand.ask(work, then, failure -> {
      instead.run();
      overlays.tell(switch (failure) {
        case TOO_LONG -> asked + ": given up, for it takes too long";
        case REFUSED, BROKEN -> asked + ": that did not work";
      }, failure != Errand.Failure.TOO_LONG);
    });
  }

  /** Whether so many runs of so many canvases can't be compared; says so. */
  boolean refuses(int runs, int canvases) {
    var most = ComparisonPlayer.mostCanvases(runs);
    if (canvases > most) {
      overlays.tell("%d modes can be compared with %d canvases at most".formatted(runs, most), true);
    }
    return canvases > most;
  }

  /** Gives up what is being found out. @return whether there was something */
  boolean giveUp() {
    var was = errand.isBusy();
    errand.giveUp();
    if (was) {
      otherwise.run();
    }
    return was;
  }

  /** Takes in what was found out, if anything was. @return whether there was */
  boolean takeIn() {
    return errand.takeIn();
  }

  /** What is being found out, if that takes long. */
  Optional<Look.Notice> progress(long now) {
    return errand.isBusy() && now >= since + SOON
        ? Optional.of(new Look.Notice(name + " … any key gives it up", false))
        : Optional.empty();
  }

  /** When there is a word to be said about it; {@link Long#MAX_VALUE} if not at all, or if there is already. */
  long until(long now) {
    return errand.isBusy() && now < since + SOON ? since + SOON : Long.MAX_VALUE;
  }
}

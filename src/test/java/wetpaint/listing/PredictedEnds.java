package wetpaint.listing;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.LongStream;

import wetpaint.studio.Command;
import wetpaint.studio.Mode;
import wetpaint.studio.Presets;
import wetpaint.studio.Run;
import wetpaint.studio.Scenario;
import wetpaint.studio.Setting;
import wetpaint.studio.Studio;

/** When the studio says that the canvases of a listing are done, in seconds, in the order of the canvases. */
record PredictedEnds(List<Double> done) {
  /**
   * What the studio predicts, for each of the slices of time that the runtime may give.
   *
   * @param painters workers, where their number is to be chosen
   * @param scale    real seconds to a second of the studio: the slices of a runtime are in real milliseconds
   */
  static List<PredictedEnds> of(Listing listing, int painters, double scale) {
    return quanta(listing, scale).distinct().mapToObj(quantum -> of(listing, painters, quantum)).toList();
  }

  private static PredictedEnds of(Listing listing, int painters, long quantum) {
    var lecture = Presets.LECTURE;
    var scenario = new Scenario(lecture.name(), lecture.title(), quantum, OptionalInt.empty(),
        lecture.canvases());
    var program = listing.program();
    var run = new Run(scenario, setting(listing, painters), switch (program) {
      case ASYNC_BLOCKING -> List.of(new Command.At(1, new Command.Block()));
      case VIRTUAL_PINNED -> List.of(new Command.At(1, new Command.Pin()));
      case ASYNC_HOG -> List.of(new Command.At(1, new Command.Hog()));
      default -> List.of();
    });
    return new PredictedEnds(Studio.simulate(run).scene().canvases().stream()
        .map(history -> history.last().since() / 1000.0).toList());
  }

  private static Setting setting(Listing listing, int painters) {
    return switch (listing.program()) {
      case PARALLEL, VIRTUAL, VIRTUAL_PINNED -> new Setting(listing.program().mode(), painters);
      case ASYNC_IN_A_ROW -> new Setting(Mode.SYNC, 1);
      default -> new Setting(listing.program().mode(), 1);
    };
  }

  /** Milliseconds of studio time after which it may be another's turn. */
  private static LongStream quanta(Listing listing, double scale) {
    if (listing.program() != Program.CONCURRENT) {
      return LongStream.of(Scenario.QUANTUM);
    }
    return switch (listing.language()) {
      case JAVASCRIPT -> LongStream.of(500); // its own
      case PYTHON -> LongStream.of(5, 6, 8).map(slice -> Math.round(slice / scale)); // the GIL's, 5 at least
      case GO -> LongStream.of(Math.round(10 / scale)); // forcePreemptNS of its runtime
      case JAVA -> LongStream.of(3, 6, 12).map(slice -> Math.round(slice / scale)); // Linux takes what it likes
    };
  }
}

package wetpaint.view;

import java.util.function.IntSupplier;
import java.util.stream.IntStream;

import wetpaint.studio.Phase;
import wetpaint.studio.Scene;
import wetpaint.studio.Tally;

/**
 * Who is doing what at an instant: canvases by their phases, painters by what they do.
 *
 * @param ready    canvases that want a painter
 * @param queued   canvases that want a rack to dry on
 * @param expected canvases that have not arrived
 * @param standing painters that hold a canvas that they can't paint
 * @param free     painters without a canvas
 * @param painters of the mode
 */
record PhaseFigures(Some painting, Some drying, Some ready, Some queued, Some blocked, Some expected,
    Some done, int standing, int free, int painters) {
  /**
   * So many of a kind.
   *
   * @param where finds the lowest number among them, which is of interest only where there are few
   */
  record Some(int size, IntSupplier where) {
    static final Some NONE = new Some(0, () -> -1);

    Some and(int number) {
      return new Some(size + 1, size == 0 ? () -> number : where);
    }

    /** The lowest number among them, or -1. */
    int first() {
      return where.getAsInt();
    }

    boolean isEmpty() {
      return size == 0;
    }
  }

  static PhaseFigures of(Scene scene) {
    var tally = scene.tally();
    return new PhaseFigures(canvases(scene, tally, Phase.PAINTING), canvases(scene, tally, Phase.DRYING),
        canvases(scene, tally, Phase.READY), canvases(scene, tally, Phase.QUEUED),
        canvases(scene, tally, Phase.BLOCKED), canvases(scene, tally, Phase.EXPECTED),
        canvases(scene, tally, Phase.DONE), tally.standing(), tally.idle(), tally.painters());
  }

  private static Some canvases(Scene scene, Tally tally, Phase phase) {
    var count = tally.canvases(phase);
    return count == 0
        ? Some.NONE
        : new Some(count, () -> IntStream.range(0, scene.canvases().size())
            .filter(number -> scene.phase(number) == phase).findFirst().orElse(-1));
  }

  int undone() {
    return painting.size + drying.size + ready.size + queued.size + blocked.size + expected.size;
  }
}

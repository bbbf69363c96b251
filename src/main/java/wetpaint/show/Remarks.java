package wetpaint.show;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import wetpaint.studio.Scene;

/** A sentence about how a comparison stands. At most 72 characters. */
final class Remarks {
  private Remarks() {}

  static String onLanes(List<Scene> lanes) {
    var done = lanes.stream().filter(Scene::isDone).toList();
    var sync = lanes.getFirst();
    if (done.isEmpty()) {
      return "The same canvases, " + lanes.size() + " ways, on one clock";
    }
    var best = done.stream().min(Comparator.comparingLong(Scene::makespan)).orElseThrow();
    var name = best.setting().mode().word();
    if (!sync.isDone()) {
      return name + " is done after " + Branch.seconds(best.makespan()) + "; sync is still at it";
    }
    var slowest = done.stream().mapToLong(Scene::makespan).max().orElseThrow();
    var ratio = (double) sync.makespan() / best.makespan();
    return done.size() == lanes.size() && slowest < 1.05 * best.makespan()
        ? "All take the same time: there is nothing to be gained here"
        : String.format(Locale.ROOT, "%s was %.1f times as fast as sync, for the same work", name, ratio);
  }
}

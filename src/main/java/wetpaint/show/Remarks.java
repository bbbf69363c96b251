package wetpaint.show;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import wetpaint.studio.MeanTimes;
import wetpaint.studio.Millis;
import wetpaint.studio.Scene;
import wetpaint.studio.Strikes;
import wetpaint.view.Look;

/** A sentence about how a comparison stands, true of the runs that are seen. At most 72 characters. */
public final class Remarks {
  private static final int LONGEST = 72;
  /** Runs are so nearly as long as each other that nothing is said to be faster. */
  private static final double ALIKE = 1.05;

  private Remarks() {}

  /** About runs to which nothing was done. */
  public static String onLanes(List<Look.Lane> lanes) {
    return onLanes(lanes, lanes.stream().map(_ -> new Strikes(Collections.emptySortedMap())).toList());
  }

  /** @param strikes the disturbances that struck so far, for each lane */
  static String onLanes(List<Look.Lane> lanes, List<Strikes> strikes) {
    var scenes = lanes.stream().map(Look.Lane::scene).toList();
    var done = scenes.stream().filter(Scene::isDone).toList();
    if (done.isEmpty()) {
      return underWay(scenes, strikes);
    }
    var best = done.stream().min(Comparator.comparingLong(Scene::makespan)).orElseThrow();
    if (done.size() < lanes.size()) {
      return firstDone(scenes, best);
    }
    if (lanes.stream().anyMatch(lane -> !lane.alike())) {
      return unlike(scenes, strikes);
    }
    var slowest = scenes.stream().max(Comparator.comparingLong(Scene::makespan)).orElseThrow();
    return slowest.makespan() < ALIKE * best.makespan() ? sameTime(scenes) : fastest(scenes, best);
  }

  private static String underWay(List<Scene> scenes, List<Strikes> strikes) {
    if (strikes.stream().allMatch(Strikes::isEmpty)) {
      return "The same canvases, " + scenes.size() + " ways, on one clock";
    }
    return strikes.stream().distinct().count() == 1
        ? "The same canvases, disturbed alike, " + scenes.size() + " ways, on one clock"
        : unlike(scenes, strikes);
  }

  private static String firstDone(List<Scene> scenes, Scene best) {
    var all = scenes.stream().filter(scene -> scene.isDone() && scene.makespan() == best.makespan()).toList();
    var late = scenes.stream().filter(scene -> !scene.isDone()).toList();
    var first = (all.size() < 3 ? names(all) : all.size() + " modes") + (all.size() == 1 ? " is" : " are")
        + " done after " + Millis.rounded(best.makespan()) + "; ";
    var others = late.size() == 1 ? "one is still at it" : late.size() + " are still at it";
    return fitting(first + names(late) + (late.size() == 1 ? " is" : " are") + " still at it",
        first + others);
  }

  /** Where disturbances found somebody in some runs only, times are of different work. */
  private static String unlike(List<Scene> scenes, List<Strikes> strikes) {
    var struck = IntStream.range(0, scenes.size()).filter(lane -> !strikes.get(lane).isEmpty())
        .mapToObj(scenes::get).toList();
    return struck.size() < scenes.size()
        ? fitting("Disturbed: only " + names(struck) + "; the times do not compare",
            "Not all were disturbed, so their times do not compare")
        : "The disturbances did not strike all alike: the times do not compare";
  }

  private static String sameTime(List<Scene> scenes) {
    var first = scenes.stream().min(Comparator.comparingLong(Remarks::response)).orElseThrow();
    var last = scenes.stream().mapToLong(Remarks::response).max().orElseThrow();
    var same = scenes.stream().mapToLong(Scene::makespan).distinct().count() == 1
        ? "All take the same time"
        : "All take about the same time";
    return last < ALIKE * response(first)
        ? same
        : fitting(same + "; first strokes come soonest in " + names(scenes.stream()
            .filter(scene -> response(scene) == response(first)).toList()), same);
  }

  private static String fastest(List<Scene> scenes, Scene best) {
    var sync = scenes.getFirst().makespan();
    var all = scenes.stream().filter(scene -> scene.makespan() == best.makespan()).toList();
    var ratio = String.format(Locale.ROOT, "%.1f times as fast as sync", (double) sync / best.makespan());
    return sync == best.makespan()
        ? names(all) + (all.size() == 1 ? " is" : " are") + " done first, after " + Millis.rounded(sync)
        : fitting(names(all) + (all.size() == 1 ? " was " : " were ") + ratio, all.size() + " were " + ratio);
  }

  private static long response(Scene scene) {
    return MeanTimes.of(scene).response();
  }

  private static String names(List<Scene> scenes) {
    var names = scenes.stream().map(scene -> scene.setting().mode().word()).toList();
    return names.size() < 2
        ? String.join("", names)
        : names.stream().limit(names.size() - 1L).collect(Collectors.joining(", ")) + " and "
            + names.getLast();
  }

  private static String fitting(String sentence, String shorter) {
    return sentence.length() <= LONGEST ? sentence : shorter;
  }
}

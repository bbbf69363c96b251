package wetpaint.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import wetpaint.picture.Picture;
import wetpaint.show.Remarks;
import wetpaint.studio.Scene;
import wetpaint.view.Look;

/** Real runs on one clock: one, one beside its prediction, or several beside each other. Instants are real milliseconds. */
record RealLanes(List<Part> parts) {
  /** How far a run has got. */
  enum Progress {
    TO_COME, AT_WORK, OVER
  }

  /**
   * A run.
   *
   * @param latest  where it has got to
   * @param outlook what is known beforehand, once it is
   */
  record Part(Scene latest, Optional<RealSession.Outlook> outlook, Progress progress) {
    /** One that is over. */
    static Part of(RealSession.Stage.Past past) {
      return new Part(past.scene(), Optional.of(past.outlook()), Progress.OVER);
    }

    private Scene at(long at) {
      if (progress == Progress.TO_COME) {
        return latest;
      }
      return at < latest.at() ? latest.back(at) : latest.on(at);
    }
  }

  /** The instant that all have reached: that of the run at work, or the end of the longest if none is. */
  long present() {
    var working = parts.stream().filter(part -> part.progress == Progress.AT_WORK).findFirst();
    return working.filter(part -> part.latest.at() > 0).map(part -> part.latest.at())
        .orElseGet(() -> parts.stream().mapToLong(part -> part.latest.at()).max().orElse(0));
  }

  /** Whether several runs are seen. */
  boolean compares() {
    return parts.size() > 1;
  }

  /** The one run, or the first one. */
  Part first() {
    return parts.getFirst();
  }

  /**
   * What is to be seen at an instant.
   *
   * @param beside whether the prediction has a lane of its own, where there is one run
   * @param sync   how long it takes in sync, 0 if that is not known
   */
  Look look(long at, boolean beside, List<Picture> pictures, long sync, Look.Playback playback,
      String caption,
      List<Look.Key> keys, Look.Front front) {
    var lanes = lanes(at, beside);
    var outlook = lanes.size() > 1
        ? new Look.Outlook(Map.of(), compares() ? sync : 0, longest())
        : new Look.Outlook(first().outlook.map(RealSession.Outlook::makespans).orElse(Map.of()), sync);
    return new Look(lanes, pictures, playback, outlook, caption, keys, front, Look.Own.NOTHING);
  }

  /** A sentence about several lanes. */
  String remark(long at, boolean beside) {
    return compares()
        ? Remarks.onLanes(lanes(at, false))
        : first().outlook.filter(_ -> beside).map(outlook -> remark(first().at(at), outlook)).orElse("");
  }

  private static String remark(Scene seen, RealSession.Outlook outlook) {
    var predicted = Wording.seconds(outlook.free().makespan());
    return seen.isDone()
        ? "Measured " + Wording.seconds(seen.makespan()) + ", predicted " + predicted
        : "Real threads above, the prediction below: it is done at " + predicted;
  }

  private List<Look.Lane> lanes(long at, boolean beside) {
    if (compares()) {
      return parts.stream().map(part -> {
        var lane = new Look.Lane(part.at(at), Optional.empty(), ghost(part));
        return part.progress == Progress.TO_COME
            ? lane.called(part.latest.setting().mode().word() + ", to come")
            : lane;
      }).toList();
    }
    var part = first();
    var seen = part.at(at);
    var lane = new Look.Lane(seen, at < part.latest.at() ? Optional.of(part.latest) : Optional.empty(),
        ghost(part));
    return part.outlook.filter(_ -> beside).map(outlook -> beside(lane, outlook, at)).orElse(List.of(lane));
  }

  /** The prediction for the cores that were free, and if they were too few, that for a core for each painter. */
  private static List<Look.Lane> beside(Look.Lane measured, RealSession.Outlook outlook, long at) {
    var lanes = new ArrayList<Look.Lane>();
    lanes.add(measured.called("measured"));
    lanes.add(Look.Lane.of(outlook.ghost().back(at).on(at)).called(outlook.isCrowded()
        ? "predicted, " + RealWording.cores(outlook.cores())
        : "predicted"));
    if (outlook.isCrowded()) {
      lanes.add(Look.Lane.of(outlook.alone().back(at).on(at))
          .called(outlook.asked().painters() == 1 ? "with a core of its own" : "with a core each"));
    }
    return lanes;
  }

  private static Optional<Scene> ghost(Part part) {
    return part.outlook.map(RealSession.Outlook::ghost);
  }

  /** When the longest of all lanes is done, as far as that is known. */
  private long longest() {
    return parts.stream().flatMap(part -> Stream.concat(Stream.of(part.latest.at()), part.outlook.stream()
        .flatMap(outlook -> Stream.of(outlook.free().makespan(), outlook.asked().makespan()))))
        .mapToLong(Long::longValue).max().orElse(0);
  }
}

package wetpaint.view;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import wetpaint.studio.Scene;

/**
 * What a timeline tells: one run up to now, and what is known besides.
 *
 * @param scene   the instant that is shown
 * @param present where the run has got to, if that is later
 * @param ghost   another run, at its end, to compare with
 * @param finish  when it would be done if it went on like this, in milliseconds, if known
 * @param sync    how long it takes in sync, in milliseconds; 0 if not known
 * @param alike   whether sync was disturbed as this run was, so that its time may be shown beside this run's
 * @param bound   before when no mode can be done, in milliseconds, where that is to be shown
 */
record TimelineModel(Scene scene, Optional<Scene> present, Optional<Scene> ghost, OptionalLong finish,
    long sync, boolean alike, OptionalLong bound) {
  /** How many times longer than this run sync may be and still set the scale. */
  private static final int FAR = 3;

  static TimelineModel of(Look look) {
    var lane = look.lanes().getFirst();
    var finish = look.outlook().forecasts().get(lane.scene().setting().mode());
    return new TimelineModel(lane.scene(), lane.present(), lane.ghost(),
        finish == null || finish == Look.Outlook.GIVEN_UP || lane.present().isPresent()
            ? OptionalLong.empty()
            : OptionalLong.of(finish),
        look.outlook().sync(), lane.alike(), OptionalLong.of(bound(lane.scene())));
  }

  /** Before when no mode can be done, however many painters it has, in milliseconds. */
  static long bound(Scene scene) {
    return scene.scenario().bound(scene.scenario().canvases().size());
  }

  /** One of several runs side by side. */
  static TimelineModel ofLane(Look.Lane lane, long sync) {
    return new TimelineModel(lane.scene(), Optional.empty(), lane.ghost(), OptionalLong.empty(), sync, true,
        OptionalLong.empty());
  }

  /** The run as far as it has got. */
  Scene latest() {
    return present.orElse(scene);
  }

  /** All that its tracks depend on: only where the present is, and no more exactly than they can show it. */
  List<Object> ofTracks(Scale scale) {
    var latest = latest();
    return List.of(scale.perCell(), latest.settings().identity(), latest.since(), scale.eighth(latest.at()),
        present.isPresent() || ghost.isPresent() ? scene.at() : -1L,
        ghost.<Object>map(other -> other.settings().identity()).orElse(false));
  }

  /** How far the timeline has to reach, in milliseconds: as far as sync, so that all modes share a scale, unless that is
   * far off. */
  long horizon() {
    var known = Math.max(latest().at(), ghost.map(Scene::makespan).orElse(0L));
    known = Math.max(known,
        scene.isDone()
            ? 0
            : finish.orElseGet(() -> bound(scene)));
    return sync <= FAR * known ? Math.max(known, sync) : known;
  }
}

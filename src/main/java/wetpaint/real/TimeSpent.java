package wetpaint.real;

import java.util.List;

import wetpaint.studio.Setting;

/**
 * What a painter did from the start until all was done, the average of all painters. The four add up to the makespan.
 *
 * @param computing   nanoseconds of CPU time, of a prediction painting time
 * @param withoutCore nanoseconds for which it painted and had no core
 * @param late        nanoseconds for which it had something to paint and had not yet begun: woken late, or no core
 * @param waiting     nanoseconds for which it had nothing to paint: the rest, until the last layer was dry
 */
record TimeSpent(long computing, long withoutCore, long late, long waiting) {
  /** Of moments in the order of time. */
  static TimeSpent of(List<Moment> moments, Setting setting) {
    var computing = 0L;
    var withoutCore = 0L;
    var late = 0L;
    for (var stroke : Stroke.among(moments, !setting.mode().letsGo())) {
      computing += stroke.end() - stroke.begin() - stroke.withoutCore();
      withoutCore += stroke.withoutCore();
      late += stroke.late();
    }
    var painters = setting.painters();
    var busy = (computing + withoutCore + late) / painters;
    return new TimeSpent(computing / painters, withoutCore / painters, late / painters,
        moments.getLast().at() - busy);
  }

  /** All of it, which is the makespan. */
  long total() {
    return computing + withoutCore + late + waiting;
  }

  /** How much more of each than in the other one. */
  TimeSpent minus(TimeSpent other) {
    return new TimeSpent(computing - other.computing, withoutCore - other.withoutCore, late - other.late,
        waiting - other.waiting);
  }
}

package wetpaint.real;

/**
 * Where the difference between a run and its prediction went, told by what a painter did, the average of all painters: the
 * last four add up to the first. All in nanoseconds; negative where it took less than predicted.
 *
 * @param total       makespan over the predicted one
 * @param computing   more CPU time for its paint
 * @param withoutCore it painted and had no core
 * @param late        it had something to paint and was woken late, or had no core
 * @param waiting     it waited longer for paint to dry
 */
public record Difference(long total, long computing, long withoutCore, long late, long waiting) {
  /** Of runs with as many painters. */
  static Difference between(Measured measured, Prediction prediction) {
    var more = measured.spent().minus(prediction.spent());
    return new Difference(more.total(), more.computing(), more.withoutCore(), more.late(), more.waiting());
  }
}

package wetpaint.serve;

import wetpaint.time.Ticker;

/** So much a second, with some saved up. For one thread at a time. */
final class Allowance {
  private static final double SECOND = 1e9;

  private final double perSecond;
  private final double most;
  private final Ticker ticker;
  private double left;
  private long at;

  Allowance(double perSecond, double most, Ticker ticker) {
    this.perSecond = perSecond;
    this.most = most;
    this.ticker = ticker;
    this.left = most;
    this.at = ticker.nanos();
  }

  /** How much of that is allowed now, which is then spent. */
  synchronized int take(int wanted) {
    var now = ticker.nanos();
    left = Math.min(most, left + (now - at) / SECOND * perSecond);
    at = now;
    var taken = (int) Math.min(wanted, left);
    left -= taken;
    return taken;
  }
}

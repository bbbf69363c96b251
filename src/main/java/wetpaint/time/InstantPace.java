package wetpaint.time;

/** Waits for nothing. */
final class InstantPace implements Pace {
  private volatile long now;

  @Override
  public long now() {
    return now;
  }

  @Override
  public boolean reach(long at) {
    now = at;
    return true;
  }

  @Override
  public void nudge() {
    // It never waits.
  }

  @Override
  public void over() {
    // Nobody waits for it.
  }
}

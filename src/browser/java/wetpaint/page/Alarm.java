package wetpaint.page;

/** Calls when there is something to do: at the next frame, soon, or at a time; asked several times, it calls once. */
final class Alarm {
  private final Browser.Called action;
  private boolean framed;
  private long due = Long.MAX_VALUE;

  Alarm(Browser.Called action) {
    this.action = action;
  }

  /** When the browser draws next. */
  void atFrame() {
    if (!framed) {
      framed = true;
      Browser.frame(() -> {
        framed = false;
        action.called();
      });
    }
  }

  /** At that time, in milliseconds of the page, or before; {@code now} it is. */
  void at(long time, long now) {
    if (time < due) {
      due = time;
      Browser.later(() -> {
        if (due == time) {
          due = Long.MAX_VALUE;
          action.called();
        }
      }, Math.clamp(time - now, 0, 1 << 20));
    }
  }
}

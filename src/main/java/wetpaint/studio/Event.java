package wetpaint.studio;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** What happened at an instant {@code t}, in milliseconds of studio time. */
public sealed interface Event {
  /** The instant. */
  long t();

  /** This event as a flat JSON object, on one line. */
  String json();

  /** The run started in this mode, or was switched to it. */
  record ModeSet(long t, Setting setting) implements Event {
    @Override
    public String json() {
      return String.format(Locale.ROOT, "{\"t\":%d,\"event\":\"mode\",\"mode\":\"%s\",\"painters\":%d}",
          t, setting.mode().word(), setting.painters());
    }
  }

  /** A painter starts or resumes a layer. */
  record Paint(long t, int canvas, int layer, int painter) implements Event {
    @Override
    public String json() {
      return Event.stroke("paint", t, canvas, layer, painter);
    }
  }

  /** Painting is interrupted before the layer's paint is complete. */
  record Stop(long t, int canvas, int layer, int painter) implements Event {
    @Override
    public String json() {
      return Event.stroke("stop", t, canvas, layer, painter);
    }
  }

  /** A canvas that was expected is there; its first {@link Ready} follows. */
  record Arrive(long t, int canvas) implements Event {
    @Override
    public String json() {
      return Event.onCanvas("arrive", t, canvas);
    }
  }

  /** The layer's paint is complete, and no rack is free for it to dry on. */
  record Queue(long t, int canvas, int layer) implements Event {
    @Override
    public String json() {
      return Event.onLayer("queue", t, canvas, layer) + "}";
    }
  }

  /** Drying starts; a layer that takes no time to dry is dry. */
  record Dry(long t, int canvas, int layer) implements Event {
    @Override
    public String json() {
      return Event.onLayer("dry", t, canvas, layer) + "}";
    }
  }

  /** The layer before is dry, or the canvas has arrived, and this layer wants a painter. */
  record Ready(long t, int canvas, int layer) implements Event {
    @Override
    public String json() {
      return Event.onLayer("ready", t, canvas, layer) + "}";
    }
  }

  /**
   * A blocking call stops the painting of a layer.
   *
   * @param until  the instant at which it returns
   * @param pinned whether it is a call that the runtime can't see through
   */
  record Block(long t, int canvas, int layer, long until, boolean pinned) implements Event {
    @Override
    public String json() {
      return Event.onLayer("block", t, canvas, layer) + ",\"until\":" + until
          + (pinned ? ",\"pinned\":true}" : "}");
    }
  }

  /** The blocking call has returned. */
  record Unblock(long t, int canvas, int layer) implements Event {
    @Override
    public String json() {
      return Event.onLayer("unblock", t, canvas, layer) + "}";
    }
  }

  /** Paint was added to a layer. */
  record Hog(long t, int canvas, int layer, long added) implements Event {
    @Override
    public String json() {
      return Event.onLayer("hog", t, canvas, layer) + ",\"added\":" + added + "}";
    }
  }

  /** The canvas's last layer is dry. */
  record Done(long t, int canvas) implements Event {
    @Override
    public String json() {
      return Event.onCanvas("done", t, canvas);
    }
  }

  /**
   * Every canvas is done.
   *
   * @param painted     milliseconds of painting in all
   * @param utilisation painting time over painters times elapsed time, 0 to 1
   */
  record Finished(long t, long painted, double utilisation) implements Event {
    /** When the last canvas was done. */
    public long makespan() {
      return t;
    }

    @Override
    public String json() {
      return String.format(Locale.ROOT,
          "{\"t\":%d,\"event\":\"finished\",\"makespan\":%d,\"painted\":%d,\"utilisation\":%s}", t, t,
          painted, BigDecimal.valueOf(utilisation).setScale(4, RoundingMode.HALF_UP));
    }
  }

  private static String onCanvas(String name, long t, int canvas) {
    return "{\"t\":" + t + ",\"event\":\"" + name + "\",\"canvas\":" + canvas + "}";
  }

  private static String onLayer(String name, long t, int canvas, int layer) {
    return "{\"t\":" + t + ",\"event\":\"" + name + "\",\"canvas\":" + canvas + ",\"layer\":" + layer;
  }

  private static String stroke(String name, long t, int canvas, int layer, int painter) {
    return onLayer(name, t, canvas, layer) + ",\"painter\":" + painter + "}";
  }
}

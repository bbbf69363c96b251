package wetpaint.studio;

/** What a canvas is doing. */
public enum Phase {
  /** Is not there yet. */
  EXPECTED,
  /** Wants a painter. */
  READY,
  /** Is being painted. */
  PAINTING,
  /** Painted, and wants a rack to dry on. */
  QUEUED,
  /** The paint dries, which needs nobody. */
  DRYING,
  /** Stuck in the middle of painting, in a blocking call. */
  BLOCKED,
  /** All its layers are dry. */
  DONE
}

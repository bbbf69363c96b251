package wetpaint.wire;

/** Takes finished frames, one at a time. */
public interface FrameSink {
  /** Whether the frame before has gone out, so that the next would be taken. */
  boolean ready();

  /**
   * Hands over a frame, to be written at once and in whole; nobody changes it, and other sinks may be given the same. Waits
   * until the sink is {@link #ready}; drops the frame once the stream has ended.
   */
  void write(byte[] frame);

  /** Nanoseconds it took to write the last frame that has gone out; 0 if nobody looked at the clock. */
  default long writeNanos() {
    return 0;
  }
}

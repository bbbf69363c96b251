package wetpaint.terminal;

/** Takes finished frames, one at a time. */
public interface FrameSink {
  /** Whether the frame before has gone out, so that the next would be taken. */
  boolean ready();

  /**
   * Hands over the first {@code length} bytes, to be written at once and in whole. The buffer belongs to the
   * sink until it is {@link #ready} again. Waits if it is not; drops the frame once the terminal was given back.
   */
  void write(byte[] buffer, int length);

  /** Nanoseconds it took to write the last frame that has gone out; 0 if nobody looked at the clock. */
  default long writeNanos() {
    return 0;
  }
}

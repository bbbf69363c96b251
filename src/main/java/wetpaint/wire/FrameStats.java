package wetpaint.wire;

/**
 * What the wire has done so far.
 *
 * @param frames frames that had anything to send
 * @param bytes bytes sent in all
 * @param secondBytes bytes sent in the last second
 * @param frameBytes bytes of the last frame
 * @param changedCells cells the last frame changed
 * @param viewNanos nanoseconds it took to draw the last frame
 * @param encodeNanos nanoseconds it took to encode the last frame
 * @param writeNanos nanoseconds the terminal took to read the last frame that it has read
 */
public record FrameStats(long frames, long bytes, long secondBytes, int frameBytes, int changedCells,
    long viewNanos,
    long encodeNanos, long writeNanos) {}

package wetpaint.terminal;

/**
 * What the wire has done so far.
 *
 * @param frames frames that had anything to send
 * @param bytes bytes sent in all
 * @param frameBytes bytes of the last frame
 * @param changedCells cells the last frame changed
 * @param encodeNanos nanoseconds it took to encode the last frame
 */
public record FrameStats(long frames, long bytes, int frameBytes, int changedCells, long encodeNanos) {}

package wetpaint.wire;

import java.util.BitSet;

import com.googlecode.lanterna.graphics.TextImage;

/** Turns pictures of the whole screen into the bytes that lead one terminal from each to the next. For one thread. */
public final class FrameEncoder {
  private final FrameFeed feed;
  private int shown = FrameFeed.UNKNOWN;

  /** An encoder for a terminal in an unknown state: its first frame paints everything. */
  public FrameEncoder(TerminalKind kind) {
    feed = new FrameFeed(kind);
  }

  /** Forgets what the terminal shows, so that the next frame paints everything. */
  public void forget() {
    shown = FrameFeed.UNKNOWN;
  }

  /** Forgets what the terminal shows in those cells, numbered row by row. */
  public void forget(BitSet cells) {
    cells.stream().forEach(feed::forget);
  }

  /** The bytes that lead the terminal from the last frame to {@code next}; none if they look the same. */
  public byte[] encode(TextImage next) {
    int latest = feed.take(next);
    var frame = feed.since(shown);
    shown = latest;
    return frame;
  }

  /** How many cells the last frame painted. */
  public int changedCells() {
    return feed.changedCells();
  }
}

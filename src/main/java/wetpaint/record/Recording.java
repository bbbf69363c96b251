package wetpaint.record;

import java.io.Closeable;
import java.io.IOException;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Something onto which frames are written, in the order of their times (milliseconds since the start of the recording).
 * Holds a frame or two, never all of them, and keeps no cells after a call: the caller may draw on them again.
 * Every method throws an {@link IOException} with one sentence that names the file if it can't be written.
 */
public interface Recording extends Closeable {
  /** Shows {@code frame} from its time on. All frames have one size. */
  void frame(Frame frame) throws IOException;

  /** Marks the place for those who search in the recording, where the format knows marks. */
  default void marker(long at, String label) throws IOException {}

  /** Notes that {@code keys} was typed, where the format knows input. */
  default void key(long at, String keys) throws IOException {}

  /** The characters so far that it could not draw, and drew as boxes. */
  default SortedSet<Integer> missing() {
    return new TreeSet<>();
  }

  /** Whether it begins anew when it is over, and so may begin anywhere. */
  default boolean loops() {
    return false;
  }

  /**
   * The last frame stays until {@code at}; the recording is complete and gets its name. A picture throws an
   * {@link IllegalStateException} if there was no frame.
   */
  void end(long at) throws IOException;

  /** Lets go of the file; without {@link #end} before it, the recording is given up. */
  @Override
  void close() throws IOException;
}

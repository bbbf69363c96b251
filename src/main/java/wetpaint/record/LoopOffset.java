package wetpaint.record;

import java.io.IOException;
import java.util.Optional;
import java.util.SortedSet;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.graphics.BasicTextImage;

/**
 * Turns a recording that loops, so that it begins somewhere in its middle and ends just before that. It needs the same
 * frames three times, since it keeps none: once to learn how long they are, once for each part.
 */
public final class LoopOffset implements Recording {
  /** What is done with the frames. */
  public enum Pass {
    MEASURE, BEGINNING, REST
  }

  private final Recording turned;
  private final double offset;
  private Pass pass = Pass.MEASURE;
  private long length;
  private Optional<BasicTextImage> before = Optional.empty();

  /** @param offset the share of the recording, 0 to 1, with which it is to begin */
  public LoopOffset(Recording turned, double offset) {
    this.turned = turned;
    this.offset = offset;
  }

  /** What is written next is for that pass. */
  public void begin(Pass next) {
    pass = next;
    before = Optional.empty();
  }

  @Override
  public void frame(Frame frame) throws IOException {
    switch (pass) {
      case MEASURE -> length = frame.at();
      case BEGINNING -> {
        if (frame.at() < start()) {
          before = Optional.of(copy(frame));
        } else {
          if (before.isPresent() && frame.at() > start()) {
            turned.frame(new Frame(0, before.orElseThrow()));
          }
          before = Optional.empty();
          turned.frame(new Frame(frame.at() - start(), frame.cells()));
        }
      }
      case REST -> {
        if (frame.at() < start()) {
          turned.frame(new Frame(frame.at() + length - start(), frame.cells()));
        }
      }
    }
  }

  @Override
  public void end(long at) throws IOException {
    length = at;
    if (pass == Pass.REST) {
      turned.end(at);
    }
  }

  @Override
  public SortedSet<Integer> missing() {
    return turned.missing();
  }

  @Override
  public void close() throws IOException {
    turned.close();
  }

  private long start() {
    return (long) (length * offset);
  }

  private static BasicTextImage copy(Frame frame) {
    var size = new TerminalSize(frame.cells().getSize().getColumns(), frame.cells().getSize().getRows());
    var copy = new BasicTextImage(size);
    frame.cells().copyTo(copy);
    return copy;
  }
}

package wetpaint.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.graphics.BasicTextImage;

import wetpaint.wire.ColorDepth;

/** Counts the bytes and the writes of the lecture in sync, beside Lanterna's stock screen and ncurses. */
final class BytesOnTheWire {
  private BytesOnTheWire() {}

  /** What one screen sent; {@code peak} is the most bytes in any second, the first frame left out. */
  private record Sent(long bytes, long peak, double writes) {}

  static void print() throws IOException, InterruptedException {
    System.out.printf("%-8s %-9s %6s | %12s %12s %6s | %13s %6s | %10s %10s | %10s %10s%n", "size", "colours",
        "frames", "stock bytes", "wire bytes", "ratio", "ncurses bytes", "ratio", "wire B/s", "peak B/s",
        "writes", "(stock)");
    try (var curses = new Curses()) {
      print(curses);
    }
  }

  private static void print(Curses curses) throws IOException, InterruptedException {
    for (var size : List.of(new TerminalSize(80, 24), new TerminalSize(200, 60))) {
      for (var depth : List.of(ColorDepth.TRUECOLOR, ColorDepth.INDEXED)) {
        var contest = Contest.of(size, depth);
        var stock = sent(contest.stock(), contest.forStock());
        var wire = sent(contest.wire(), contest.forWire());
        int frames = contest.forWire().size();
        var theirs = curses.bytes(contest.forStock(), depth);
        System.out.printf("%-8s %-9s %6d | %12d %12d %6.3f | %13s %6s | %10.0f %10d | %10.2f %10.1f%n",
            size.getColumns() + "x" + size.getRows(), depth, frames, stock.bytes(), wire.bytes(),
            (double) wire.bytes() / stock.bytes(),
            theirs.isPresent() ? "" + theirs.getAsLong() : "no cc or -dev",
            theirs.isPresent() ? "%.3f".formatted((double) wire.bytes() / theirs.getAsLong()) : "",
            (double) wire.bytes() / frames * Lecture.FRAMES_A_SECOND,
            wire.peak(),
            wire.writes(), stock.writes());
      }
    }
  }

  private static Sent sent(Rig rig, List<BasicTextImage> frames) {
    var sizes = new ArrayList<Long>();
    long writes = 0;
    long sendingFrames = 0;
    for (var frame : frames) {
      long bytes = rig.tally().bytes();
      long before = rig.tally().writes();
      rig.show(frame);
      sizes.add(rig.tally().bytes() - bytes);
      writes += rig.tally().writes() - before;
      sendingFrames += rig.tally().bytes() > bytes ? 1 : 0;
    }
    var seconds = new ArrayList<Long>();
    for (int i = 1; i + Lecture.FRAMES_A_SECOND <= sizes.size(); i++) {
      seconds.add(sizes.subList(i, i + Lecture.FRAMES_A_SECOND).stream().mapToLong(Long::longValue).sum());
    }
    return new Sent(sizes.stream().mapToLong(Long::longValue).sum(), Collections.max(seconds),
        (double) writes / sendingFrames);
  }
}

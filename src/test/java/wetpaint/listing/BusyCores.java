package wetpaint.listing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * What the machine's processors did so far, in hundredths of a second (proc(5)).
 *
 * @param all  for anybody
 * @param ours for this process, and for those that it started and that have ended
 * @param at   when that was, in nanoseconds
 */
record BusyCores(long all, long ours, long at) {
  private static final Path ALL = Path.of("/proc/stat");
  /** Of the fields after the word: idle, and waiting for disks. */
  private static final int IDLE = 3;
  private static final int WAITING = 4;
  /** Up to here they are parts of the whole; guests are counted before. */
  private static final int PARTS = 8;
  /** Of the fields after the name: user's and system's time, its own and that of its children. */
  private static final int FROM = 11;
  private static final int TO = 15;

  /** Up to now. */
  static BusyCores now() throws IOException {
    if (!Files.isReadable(ALL)) {
      return new BusyCores(0, 0, System.nanoTime());
    }
    var parts = numbers(Files.readAllLines(ALL).getFirst().replaceFirst("cpu +", ""), 0, PARTS);
    var own = Files.readString(Path.of("/proc/self/stat"));
    return new BusyCores(Arrays.stream(parts).sum() - parts[IDLE] - parts[WAITING],
        Arrays.stream(numbers(own.substring(own.lastIndexOf(')') + 2), FROM, TO)).sum(), System.nanoTime());
  }

  private static long[] numbers(String fields, int from, int to) {
    return Arrays.stream(fields.split(" ", -1)).skip(from).limit(to - from).mapToLong(Long::parseLong)
        .toArray();
  }

  /** How many processors others kept busy since then. */
  double others(BusyCores before) {
    return (all - before.all - (ours - before.ours)) / 100.0 / ((at - before.at) / 1e9);
  }
}

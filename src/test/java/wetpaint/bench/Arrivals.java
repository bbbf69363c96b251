package wetpaint.bench;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** What comes to one viewer: counted, kept while it is recorded, and timed when it holds a text that is waited for. */
final class Arrivals extends OutputStream {
  /** Bytes that came at once, so many nanoseconds after the recording began. */
  @SuppressWarnings("ArrayRecordComponent") // nobody compares or changes them
  record Chunk(long at, byte[] bytes) {}

  private final AtomicLong bytes = new AtomicLong();
  private final List<Chunk> chunks = new ArrayList<>();
  private volatile long recordedSince;
  private volatile List<byte[]> awaited = List.of();
  private volatile long seen;

  /** How many bytes have come. */
  long bytes() {
    return bytes.get();
  }

  /** Waits for one of these texts from now on. */
  void await(List<byte[]> texts) {
    seen = 0;
    awaited = texts;
  }

  /** When the text came that is waited for, by {@link System#nanoTime}; 0 if it has not yet. */
  long seen() {
    return seen;
  }

  void record() {
    recordedSince = System.nanoTime();
  }

  /** What was recorded; ends the recording. */
  synchronized List<Chunk> recorded() {
    recordedSince = 0;
    return List.copyOf(chunks);
  }

  @Override
  public void write(int b) {
    write(new byte[]{(byte) b}, 0, 1);
  }

  @Override
  public synchronized void write(byte[] buffer, int from, int length) {
    bytes.addAndGet(length);
    if (awaited.stream().anyMatch(text -> holds(buffer, from, length, text))) {
      seen = System.nanoTime();
      awaited = List.of();
    }
    if (recordedSince != 0) {
      chunks.add(new Chunk(System.nanoTime() - recordedSince,
          Arrays.copyOfRange(buffer, from, from + length)));
    }
  }

  private static boolean holds(byte[] buffer, int from, int length, byte[] text) {
    for (var at = from; at <= from + length - text.length; at++) {
      if (Arrays.equals(buffer, at, at + text.length, text, 0, text.length)) {
        return true;
      }
    }
    return false;
  }
}

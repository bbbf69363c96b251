package wetpaint.studio;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.RandomAccess;

/**
 * What happened in a run so far, in the order in which it happened: an immutable look at a log that may go on. Events are
 * unpacked when they are asked for; those of an instant are found in a time that hardly grows with their number.
 */
public final class Journal extends AbstractList<Event> implements RandomAccess {
  static final int BLOCK = 64;

  private final PackedLog log;
  private final int size;
  /** The block looked at last. */
  private Unpacked latest = new Unpacked(-1, List.of());

  private record Unpacked(int block, List<Event> events) {}

  Journal(PackedLog log) {
    this.log = log;
    this.size = log.size();
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public Event get(int index) {
    if (index < 0 || index >= size) {
      throw new IndexOutOfBoundsException(index);
    }
    return block(index / BLOCK).get(index % BLOCK);
  }

  /** The instant of the first event after the given instant, if there is one. */
  public OptionalLong next(long instant) {
    var first = firstAfter(instant);
    return first < size ? OptionalLong.of(get(first).t()) : OptionalLong.empty();
  }

  /** The instant of the last event before the given instant, if there is one. */
  public OptionalLong previous(long instant) {
    var first = firstAfter(instant - 1);
    return first > 0 ? OptionalLong.of(get(first - 1).t()) : OptionalLong.empty();
  }

  /** The events of an instant. */
  public List<Event> at(long instant) {
    return subList(firstAfter(instant - 1), firstAfter(instant));
  }

  /** The number of the first event after an instant. */
  private int firstAfter(long instant) {
    var block = log.blockAt(instant, size);
    if (block < 0) {
      return 0;
    }
    var index = block * BLOCK;
    for (var event : block(block)) {
      if (event.t() > instant) {
        break;
      }
      index++;
    }
    return index;
  }

  private List<Event> block(int block) {
    var known = latest;
    if (known.block != block) {
      known = new Unpacked(block, unpacked(block));
      latest = known;
    }
    return known.events;
  }

  private List<Event> unpacked(int block) {
    var in = log.read(block);
    var codec = new EventCodec();
    var t = 0L;
    var events = new ArrayList<Event>(BLOCK);
    for (var left = Math.min(BLOCK, size - block * BLOCK); left > 0; left--) {
      t += in.number();
      events.add(codec.read(in, t));
    }
    return events;
  }
}

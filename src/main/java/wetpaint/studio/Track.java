package wetpaint.studio;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

import org.jspecify.annotations.Nullable;

/**
 * All states of something, from its first to its newest, in few bytes. One thread adds to it; any may look at those states that
 * it knows to be there. What is there never changes: a {@link History} is a look at a track up to an instant.
 */
final class Track<T extends History.Step> {
  private static final int BLOCK = 16;

  private final StateCodec<T> codec;
  private final boolean keeps;
  private final BiConsumer<T, T> change;
  private final T first;
  private final PackedLog log = new PackedLog(BLOCK);
  /** The newest state. It is packed only when a later one has come, for until then another may take its place. */
  private volatile T last;
  /** The newest packed state. */
  private T packed;

  /**
   * @param keeps  whether it knows more than the newest state
   * @param change is told of each new state after the one before it
   */
  Track(StateCodec<T> codec, T first, boolean keeps, BiConsumer<T, T> change) {
    this.codec = codec;
    this.keeps = keeps;
    this.change = change;
    this.first = first;
    this.last = first;
    this.packed = first;
  }

  /** Adds a state; it takes the place of one that began at the same instant, so that one state stands at an instant. */
  void add(T next) {
    var newest = last;
    if (keeps && next.since() != newest.since()) {
      pack(newest);
    }
    last = next;
    change.accept(newest, next);
  }

  private void pack(T state) {
    var from = log.length();
    if (log.startsBlock()) {
      log.number(state.since());
      codec.write(log, first, state);
    } else {
      log.number(state.since() - packed.since());
      codec.write(log, packed, state);
    }
    log.commit(from);
    packed = state;
  }

  /** The state it started with. */
  T first() {
    return first;
  }

  /** The newest state. */
  T last() {
    return last;
  }

  /** The state at an instant, or the first if that is before all. All that happened by then must have been added. */
  T at(long instant) {
    var newest = last;
    if (newest.since() <= instant) {
      return newest;
    }
    var size = log.size();
    var block = log.blockAt(instant, size);
    if (block < 0) {
      return first;
    }
    return new Block(block, size).at(instant);
  }

  /** The gist of the state at an instant; see {@link StateCodec#gist}. */
  int gist(long instant) {
    var newest = last;
    if (newest.since() <= instant) {
      return codec.gist(newest);
    }
    var size = log.size();
    var block = log.blockAt(instant, size);
    var gist = codec.gist(first);
    if (block >= 0) {
      var in = log.read(block);
      var left = Math.min(BLOCK, size - block * BLOCK);
      for (var since = in.number(); since <= instant; since += in.number()) {
        gist = codec.readGist(in, gist);
        if (--left == 0) {
          break;
        }
      }
    }
    return gist;
  }

  /** A look at the states up to an instant, from the newest to the oldest. */
  Backwards backwards(long instant) {
    return new Backwards(instant);
  }

  /** A look at the states up to an instant, from the oldest on. */
  Forwards forwards(long instant) {
    return new Forwards(instant);
  }

  /**
   * What is known of a track up to an instant. The newest state is looked at first, for by the time that the log is looked at it may
   * be packed; so only older ones are read from there.
   */
  abstract class Known {
    final T newest = last;
    final int size = log.size();
    final boolean knowsNewest;
    final long packedUntil;

    Known(long instant) {
      knowsNewest = newest.since() <= instant;
      packedUntil = knowsNewest ? newest.since() - 1 : instant;
    }
  }

  /** Goes back from block to block. */
  final class Backwards extends Known {
    private int block;
    private boolean begun;

    private Backwards(long instant) {
      super(instant);
      block = log.blockAt(packedUntil, size);
    }

    /** The states before those of the last call, oldest first; none if there are no more. */
    List<T> next() {
      var states = new ArrayList<T>(BLOCK + 1);
      if (block >= 0) {
        for (var packed = new Block(block--, size); packed.next(packedUntil);) {
          states.add(packed.state);
        }
      }
      if (!begun) {
        begun = true;
        if (knowsNewest) {
          states.add(newest);
        } else if (states.isEmpty()) {
          states.add(first);
        }
      }
      return states;
    }
  }

  /** Goes on from state to state, and skips most of those that nobody asks for. */
  final class Forwards extends Known {
    private int number = -1;
    private @Nullable Block block;
    private T state = first;
    private long until = Long.MIN_VALUE;

    private Forwards(long instant) {
      super(instant);
    }

    /** The state at an instant, which is not before that of the last call; the first state if that is later. */
    T at(long instant) {
      if (instant >= until) {
        if (knowsNewest && instant >= newest.since()) {
          state = newest;
          until = Long.MAX_VALUE;
        } else {
          unpack(Math.min(instant, packedUntil));
        }
      }
      return state;
    }

    /** When the state that was asked for last is followed by another one, or {@link Long#MAX_VALUE}. */
    long until() {
      return until;
    }

    private void unpack(long instant) {
      var found = log.blockAt(instant, Math.max(number, 0), size);
      if (found < 0) {
        until = size > 0 ? log.read(0).number() : end();
        return;
      }
      var here = block;
      if (here == null || found != number) {
        number = found;
        here = new Block(found, size);
        block = here;
      }
      state = here.at(instant);
      until = here.left > 0
          ? here.since
          : (number + 1) * BLOCK < size ? log.read(number + 1).number() : end();
    }

    private long end() {
      return knowsNewest ? newest.since() : Long.MAX_VALUE;
    }
  }

  /** A block of packed states while it is read. */
  private final class Block {
    private final PackedLog.Reader in;
    private T state = first;
    /** States that are left, and since when the next one of them stands. */
    private int left;
    private long since;
    private boolean begun;

    Block(int number, int size) {
      in = log.read(number);
      left = Math.min(BLOCK, size - number * BLOCK);
      since = in.number();
    }

    /** Goes on to the next state, if there is one and it began by that instant. */
    boolean next(long instant) {
      if (left == 0 || since > instant) {
        return false;
      }
      state = codec.read(in, begun ? state : first, since);
      begun = true;
      since += --left > 0 ? in.number() : 0;
      return true;
    }

    /** The last state that began by an instant. */
    T at(long instant) {
      while (next(instant)) {
        // On to the last one.
      }
      return state;
    }
  }
}

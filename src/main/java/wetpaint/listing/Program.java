package wetpaint.listing;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import wetpaint.studio.Mode;

/** What a listing is a program of: a mode as it should be, or a mistake that people make in it. */
public enum Program {
  /** A plain loop. */
  SYNC(Mode.SYNC),
  /** An event loop. */
  ASYNC(Mode.ASYNC),
  /** A pool of processes or threads, each of which stays with its canvas. */
  PARALLEL(Mode.PARALLEL),
  /** Threads that take turns on one core. */
  CONCURRENT(Mode.CONCURRENT),
  /** M:N. */
  VIRTUAL(Mode.VIRTUAL),
  /** A call that blocks, where the event loop should have been let go. */
  ASYNC_BLOCKING(Mode.ASYNC),
  /** A long computation that never gives way. */
  ASYNC_HOG(Mode.ASYNC),
  /** One awaited after the other: asynchronous code that is sync. */
  ASYNC_IN_A_ROW(Mode.ASYNC),
  /** A native call that blocks and holds its carrier. */
  VIRTUAL_PINNED(Mode.VIRTUAL);

  private final Mode mode;

  Program(Mode mode) {
    this.mode = mode;
  }

  /** The mode that it is of; a mistake is made in one. */
  public Mode mode() {
    return mode;
  }

  /** Its name: that of its files without the ending. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The program of that name, in any case of letters. */
  public static Optional<Program> named(String word) {
    return Stream.of(values()).filter(program -> program.word().equalsIgnoreCase(word)).findFirst();
  }

  /** The program of a mode as it should be. */
  public static Program of(Mode mode) {
    return switch (mode) {
      case SYNC -> SYNC;
      case ASYNC -> ASYNC;
      case PARALLEL -> PARALLEL;
      case CONCURRENT -> CONCURRENT;
      case VIRTUAL -> VIRTUAL;
    };
  }
}

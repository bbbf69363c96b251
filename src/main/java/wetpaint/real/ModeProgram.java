package wetpaint.real;

import java.io.IOException;

import wetpaint.studio.Mode;

/** How a mode is programmed in Java. */
sealed interface ModeProgram
    permits SyncProgram, AsyncProgram, ParallelProgram, ConcurrentProgram, VirtualProgram {
  /** Starts the threads that do it all. */
  void start(Workplace place) throws IOException;

  static ModeProgram of(Mode mode) {
    return switch (mode) {
      case SYNC -> new SyncProgram();
      case ASYNC -> new AsyncProgram();
      case PARALLEL -> new ParallelProgram();
      case CONCURRENT -> new ConcurrentProgram();
      case VIRTUAL -> new VirtualProgram();
    };
  }
}

package wetpaint.real;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.function.BooleanSupplier;

/** A blocking call that the runtime can't see through: it waits in native code, and so holds its carrier. */
final class NativeSleep {
  /** Milliseconds in one call, short enough to be stopped in between. */
  private static final int SLICE = 20;
  private static final int NANOS = 1_000_000;

  private NativeSleep() {}

  /** Waits for so many nanoseconds, or until it is to stop. @throws RealException if the system has no poll (POSIX) */
  static void sleep(long nanos, BooleanSupplier stopped) {
    var poll = poll();
    var end = System.nanoTime() + nanos;
    try {
      for (long left; (left = end - System.nanoTime()) > 0 && !stopped.getAsBoolean();) {
        var _ = (int) poll.invokeExact(MemorySegment.NULL, 0L, Math.clamp(left / NANOS, 1, SLICE));
      }
    } catch (Throwable e) {
      throw new AssertionError(e);
    }
  }

  @SuppressWarnings("restricted") // Native access is what this is for; the launcher grants it.
  private static MethodHandle poll() {
    var linker = Linker.nativeLinker();
    return linker.defaultLookup().find("poll")
        .map(address -> linker.downcallHandle(address, FunctionDescriptor.of(ValueLayout.JAVA_INT,
            ValueLayout.ADDRESS, ValueLayout.JAVA_LONG, ValueLayout.JAVA_INT)))
        .orElseThrow(
            () -> RealException.machine("a pinned call needs the system's poll function, which is not here"));
  }
}

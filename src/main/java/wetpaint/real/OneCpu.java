package wetpaint.real;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.Optional;

/**
 * A CPU to which threads can be bound, so that they have one core among them and no more, whatever they do. There is one where the
 * system has sched_setaffinity(2), which is Linux.
 *
 * @param number as the system counts them, from 0
 */
record OneCpu(int number) {
  /** Bytes of a set of CPUs: as many as the C library's cpu_set_t has. */
  private static final int SET = 128;

  /** The last one that this process may use, if threads can be bound to it; tried out on the calling thread. */
  static Optional<OneCpu> find() {
    if (!System.getProperty("os.name", "").equals("Linux")) {
      return Optional.empty();
    }
    try (var arena = Arena.ofConfined()) {
      var allowed = arena.allocate(SET);
      if (!call(Linked.ASK, allowed)) {
        return Optional.empty();
      }
      var cpu = new OneCpu(last(allowed));
      return cpu.bind() && call(Linked.TELL, allowed) ? Optional.of(cpu) : Optional.empty();
    }
  }

  /** Binds the calling platform thread to it. @return whether that worked */
  boolean bind() {
    try (var arena = Arena.ofConfined()) {
      var only = arena.allocate(SET);
      only.set(ValueLayout.JAVA_BYTE, number / Byte.SIZE, (byte) (1 << (number % Byte.SIZE)));
      return call(Linked.TELL, only);
    }
  }

  private static int last(MemorySegment set) {
    for (var cpu = SET * Byte.SIZE - 1; cpu > 0; cpu--) {
      if ((set.get(ValueLayout.JAVA_BYTE, cpu / Byte.SIZE) & (1 << (cpu % Byte.SIZE))) != 0) {
        return cpu;
      }
    }
    return 0;
  }

  /** Asks or tells to which CPUs the calling thread is bound. */
  private static boolean call(MethodHandle function, MemorySegment set) {
    try {
      return (int) function.invokeExact(0, (long) SET, set) == 0;
    } catch (Throwable e) {
      throw new AssertionError(e);
    }
  }

  /** Linked once, before anything is measured. */
  private static final class Linked {
    private static final MethodHandle ASK = function("sched_getaffinity");
    private static final MethodHandle TELL = function("sched_setaffinity");

    @SuppressWarnings("restricted") // Native access is what this is for; the launcher grants it.
    private static MethodHandle function(String name) {
      var linker = Linker.nativeLinker();
      return linker.downcallHandle(linker.defaultLookup().findOrThrow(name), FunctionDescriptor.of(
          ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.JAVA_LONG, ValueLayout.ADDRESS));
    }
  }
}

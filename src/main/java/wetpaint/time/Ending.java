package wetpaint.time;

import java.util.Optional;
import java.util.OptionalLong;

import org.jspecify.annotations.Nullable;

/** How a world ended: what ended it before its time, if anything did, and at which instant. */
final class Ending {
  private volatile @Nullable Throwable failure;
  private OptionalLong at = OptionalLong.empty();
  private boolean early;

  /** That has ended it, unless something else had before. */
  void because(Throwable cause) {
    if (failure == null) {
      failure = cause;
    }
  }

  /**
   * All has ended at this instant, as seen from outside.
   *
   * @param cut whether that was before the last participant had returned
   */
  void at(long instant, boolean cut) {
    at = OptionalLong.of(instant);
    early = cut;
  }

  Optional<Throwable> failure() {
    return Optional.ofNullable(failure);
  }

  /** The instant at which all ended; empty until then. */
  OptionalLong present() {
    return at;
  }

  /** Throws what ended the world before its time, if anything did. @throws Interrupted if that was an interrupt of the caller */
  void comeOut() {
    var cause = failure;
    if (cause instanceof RuntimeException e) {
      throw e;
    } else if (cause instanceof Error e) {
      throw e;
    } else if (cause != null) {
      throw new IllegalStateException(cause);
    }
    if (early && Thread.currentThread().isInterrupted()) {
      throw new Interrupted();
    }
  }
}

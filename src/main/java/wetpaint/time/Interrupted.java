package wetpaint.time;

/** Whoever ran a world was interrupted, so the world was closed before its end. The thread's interrupt flag is set. */
public final class Interrupted extends RuntimeException {
  private static final long serialVersionUID = 1;

  Interrupted() {
    super("the run was interrupted before its end");
  }
}

package wetpaint.studio;

/** What can be asked of a studio while it runs. */
public sealed interface Command {
  /** Go on in that mode with so many painters. */
  record Switch(Setting setting) implements Command {}

  /**
   * A blocking call: the canvas of the lowest-numbered painter that paints is blocked for {@link #BLOCKED} ms.
   * Nothing happens if nobody paints.
   */
  record Block() implements Command {}

  /** A blocking call that the runtime can't see through: the same, pinned, so that more modes hold the painter. */
  record Pin() implements Command {}

  /** A hog: {@link #HOGGED} ms are added to the paint left in the layer of that same canvas. */
  record Hog() implements Command {}

  /** How long a blocking call blocks, in milliseconds. */
  long BLOCKED = 2000;

  /** How much paint a hog adds, in milliseconds. */
  long HOGGED = 2000;

  /** A command at an instant, in milliseconds of studio time. */
  record At(long at, Command command) {
    /** @throws IllegalArgumentException if that is before the start */
    public At {
      if (at < 0) {
        throw new IllegalArgumentException("a command is given at 0 ms or later");
      }
    }
  }
}

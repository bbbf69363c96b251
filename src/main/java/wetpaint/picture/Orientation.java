package wetpaint.picture;

/** How an upright image lies in its file: perhaps with rows for columns, from the right, from the bottom. */
public record Orientation(boolean turned, boolean fromRight, boolean fromBottom) {
  /** As it is seen. */
  public static final Orientation UPRIGHT = of(1);

  /** The orientation with that number of Exif (2.3, 4.6.4 A); upright unless it is 2 to 8. */
  public static Orientation of(int number) {
    return switch (number) {
      case 2 -> new Orientation(false, true, false);
      case 3 -> new Orientation(false, true, true);
      case 4 -> new Orientation(false, false, true);
      case 5 -> new Orientation(true, false, false);
      case 6 -> new Orientation(true, false, true);
      case 7 -> new Orientation(true, true, true);
      case 8 -> new Orientation(true, true, false);
      default -> new Orientation(false, false, false);
    };
  }
}

package wetpaint.picture;

/** An image, line by line, as it lies in its file. */
public interface ImageLines {
  /** Pixels of a line. */
  int width();

  /** Lines. */
  int height();

  /** Puts a line, from 0, into an array of that width: each pixel 0xAARRGGBB in sRGB. */
  void read(int line, int[] argb);
}

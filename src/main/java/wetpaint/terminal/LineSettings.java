package wetpaint.terminal;

import org.jline.nativ.CLibrary;

/**
 * A line's settings as the kernel keeps them, bit for bit. JLine restores what it knows of them; what it does not know, the
 * number of the line discipline, it sets to whatever lies in memory.
 */
final class LineSettings {
  private static final boolean LINUX = "Linux".equals(System.getProperty("os.name"));
  /** TCGETS and TCSETS, ioctl_tty(2). */
  private static final long READ = 0x5401;
  private static final long WRITE = 0x5402;
  /** More than the 36 bytes of the kernel's struct termios. */
  private static final int INTS = 64;

  private final int[] bits = new int[INTS];
  private final boolean known;

  private LineSettings() {
    known = LINUX && CLibrary.ioctl(0, READ, bits) == 0;
  }

  /** Those of standard input; none where the kernel is another, which has no such number. */
  static LineSettings now() {
    return new LineSettings();
  }

  /** Sets them again; nothing happens if the line has gone. */
  void restore() {
    if (known) {
      CLibrary.ioctl(0, WRITE, bits);
    }
  }
}

package wetpaint.picture;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteOrder;
import javax.imageio.stream.ImageInputStream;

/**
 * How an upright image lies in its file: perhaps with rows for columns, from the right, from the bottom. Cameras leave it
 * as Exif tag 0x0112 (Exif 2.3, 4.6.4 A) in a JPEG's APP1 segment; javax.imageio does not look at it.
 */
record Orientation(boolean turned, boolean fromRight, boolean fromBottom) {
  static final Orientation UPRIGHT = of(1);
  private static final int START_OF_IMAGE = 0xFFD8;
  private static final int START_OF_SCAN = 0xFFDA;
  private static final int APP1 = 0xFFE1;
  private static final int EXIF = 0x45786966;
  private static final int LITTLE_ENDIAN = 0x4949;
  private static final int TAG = 0x0112;

  /** The orientation with that Exif number; upright unless it is 2 to 8. */
  static Orientation of(int number) {
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

  /** The orientation of the image in a file, from its start; upright if the file does not say. */
  static Orientation of(ImageInputStream in) throws IOException {
    try {
      if (in.readUnsignedShort() != START_OF_IMAGE) {
        return UPRIGHT;
      }
      for (var marker = in.readUnsignedShort(); isHeader(marker); marker = in.readUnsignedShort()) {
        var end = in.getStreamPosition() + in.readUnsignedShort();
        if (marker == APP1 && in.readInt() == EXIF) {
          return of(exif(in));
        }
        in.seek(end);
      }
      return UPRIGHT;
    } catch (EOFException _) {
      return UPRIGHT;
    } finally {
      in.setByteOrder(ByteOrder.BIG_ENDIAN);
    }
  }

  private static boolean isHeader(int marker) {
    return marker >> 8 == 0xFF && marker != START_OF_SCAN;
  }

  /** Searches the first directory of the TIFF structure in an Exif segment. */
  private static int exif(ImageInputStream in) throws IOException {
    in.readUnsignedShort();
    var tiff = in.getStreamPosition();
    in.setByteOrder(in.readUnsignedShort() == LITTLE_ENDIAN ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    in.readUnsignedShort();
    in.seek(tiff + in.readUnsignedInt());
    for (var entries = in.readUnsignedShort(); entries > 0; entries--) {
      var tag = in.readUnsignedShort();
      in.skipBytes(6);
      var value = in.readUnsignedShort();
      in.skipBytes(2);
      if (tag == TAG) {
        return value;
      }
    }
    return 1;
  }
}

package wetpaint.load;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteOrder;
import javax.imageio.stream.ImageInputStream;

import wetpaint.picture.Orientation;

/**
 * How a camera says that its image is to be turned: Exif tag 0x0112 (Exif 2.3, 4.6.4 A) in a JPEG's APP1 segment.
 * javax.imageio does not look at it.
 */
final class ExifOrientation {
  private static final int START_OF_IMAGE = 0xFFD8;
  private static final int START_OF_SCAN = 0xFFDA;
  private static final int APP1 = 0xFFE1;
  private static final int EXIF = 0x45786966;
  private static final int LITTLE_ENDIAN = 0x4949;
  private static final int TAG = 0x0112;

  private ExifOrientation() {}

  /** The orientation of the image in a file, from its start; upright if the file does not say. */
  static Orientation of(ImageInputStream in) throws IOException {
    try {
      if (in.readUnsignedShort() != START_OF_IMAGE) {
        return Orientation.UPRIGHT;
      }
      for (var marker = in.readUnsignedShort(); isHeader(marker); marker = in.readUnsignedShort()) {
        var end = in.getStreamPosition() + in.readUnsignedShort();
        if (marker == APP1 && in.readInt() == EXIF) {
          return Orientation.of(exif(in));
        }
        in.seek(end);
      }
      return Orientation.UPRIGHT;
    } catch (EOFException _) {
      return Orientation.UPRIGHT;
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

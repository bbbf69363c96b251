package wetpaint.pixel;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.Deflater;

import static java.nio.charset.StandardCharsets.US_ASCII;

/**
 * Tiles as images of kitty's graphics protocol (sw.kovidgoyal.net/kitty/graphics-protocol): 24 bits a pixel, deflated, sent in place,
 * scaled by the terminal to the cells they take. An image that is sent again replaces the one of its number.
 */
final class KittyWriter implements TileWriter {
  /** Numbers of images, of which others in the same window have some as well. */
  private static final int FIRST = 7000;
  /** Bytes of a chunk, at most. */
  private static final int CHUNK = 4096;

  private final Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
  private byte[] room = new byte[1024];

  @Override
  public void show(Tile tile, ByteArrayOutputStream out) {
    TileWriter.begin(tile, out);
    var text = new String(Base64.getEncoder().encode(deflated(tile)), US_ASCII);
    for (var at = 0; at < text.length(); at += CHUNK) {
      var end = Math.min(at + CHUNK, text.length());
      // q=2: it is never to answer; C=1: the cursor stays.
      TileWriter.ascii("\033_G" + (at == 0
          ? "a=T,q=2,f=24,o=z,s=%d,v=%d,i=%d,p=1,c=%d,r=%d,C=1,".formatted(tile.width, tile.height,
              FIRST + tile.number,
              tile.columns, tile.rows)
          : "q=2,") + "m=" + (end < text.length() ? 1 : 0) + ";" + text.substring(at, end) + "\033\\", out);
    }
    TileWriter.end(out);
  }

  private byte[] deflated(Tile tile) {
    var bytes = new byte[tile.wanted.length * 3];
    for (var pixel = 0; pixel < tile.wanted.length; pixel++) {
      var colour = tile.wanted[pixel];
      bytes[3 * pixel] = (byte) (colour >> 16);
      bytes[3 * pixel + 1] = (byte) (colour >> 8);
      bytes[3 * pixel + 2] = (byte) colour;
    }
    deflater.reset();
    deflater.setInput(bytes);
    deflater.finish();
    var length = 0;
    while (!deflater.finished()) {
      room = length == room.length ? Arrays.copyOf(room, 2 * length) : room;
      length += deflater.deflate(room, length, room.length - length);
    }
    return Arrays.copyOf(room, length);
  }

  @Override
  public void remove(Tile tile, ByteArrayOutputStream out) {
    TileWriter.ascii("\033_Ga=d,q=2,d=I,i=" + (FIRST + tile.number) + "\033\\", out);
  }

  @Override
  public byte[] clear() {
    return "\033_Ga=d,q=2,d=A\033\\".getBytes(US_ASCII);
  }
}

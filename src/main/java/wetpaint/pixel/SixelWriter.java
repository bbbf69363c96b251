package wetpaint.pixel;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Tiles as sixels (VT330/VT340 Programmer Reference Manual, volume 2, chapter 14): bands six pixels high, for each colour in one a row
 * of characters of which each says where in a column it is. Colours are in parts of a hundred.
 */
final class SixelWriter implements TileWriter {
  private static final int BAND = 6;
  private static final byte[] NOTHING = {};
  /** From so many on a run is shorter than its characters. */
  private static final int RUN = 4;

  private final StringBuilder text = new StringBuilder();

  @Override
  public void show(Tile tile, ByteArrayOutputStream out) {
    text.setLength(0);
    // P2 = 1: pixels without a colour stay as they are, so those that are right are left out. The raster's attributes: square pixels, width and height.
    text.append("\033P0;1;0q\"1;1;").append(tile.width).append(';').append(tile.height);
    var palette = palette(tile);
    var skipped = 0;
    for (var band = 0; band < tile.height; band += BAND) {
      var rows = band(tile, band);
      if (!rows.isEmpty()) {
        text.repeat('-', skipped);
        skipped = 0;
        write(rows, palette);
      }
      skipped++;
    }
    text.append("\033\\");
    TileWriter.begin(tile, out);
    TileWriter.ascii(text.toString(), out);
    TileWriter.end(out);
  }

  /** Numbers the colours, and says what they are. */
  private Map<Integer, Integer> palette(Tile tile) {
    var palette = new HashMap<Integer, Integer>();
    for (var pixel = 0; pixel < tile.wanted.length; pixel++) {
      var colour = tile.wanted[pixel];
      if (tile.isWrong(pixel) && !palette.containsKey(colour)) {
        text.append('#').append(palette.size()).append(";2;").append(percent(colour >> 16)).append(';')
            .append(percent(colour >> 8)).append(';').append(percent(colour));
        palette.put(colour, palette.size());
      }
    }
    return palette;
  }

  private static int percent(int channel) {
    return ((channel & 0xff) * 100 + 127) / 255;
  }

  /** For each colour of a band its columns. */
  private static Map<Integer, byte[]> band(Tile tile, int band) {
    var rows = new LinkedHashMap<Integer, byte[]>();
    for (var y = band; y < Math.min(band + BAND, tile.height); y++) {
      for (var x = 0; x < tile.width; x++) {
        var pixel = y * tile.width + x;
        if (tile.isWrong(pixel)) {
          rows.computeIfAbsent(tile.wanted[pixel], _ -> new byte[tile.width])[x] |= (byte) (1 << (y - band));
        }
      }
    }
    return rows;
  }

  private void write(Map<Integer, byte[]> rows, Map<Integer, Integer> palette) {
    var isFirst = true;
    for (var row : rows.entrySet()) {
      if (!isFirst) {
        text.append('$');
      }
      isFirst = false;
      text.append('#').append(palette.get(row.getKey()));
      runs(row.getValue());
    }
  }

  private void runs(byte[] columns) {
    var end = columns.length;
    while (end > 0 && columns[end - 1] == 0) {
      end--;
    }
    for (var at = 0; at < end;) {
      var next = at + 1;
      while (next < end && columns[next] == columns[at]) {
        next++;
      }
      var character = (char) ('?' + columns[at]);
      if (next - at >= RUN) {
        text.append('!').append(next - at).append(character);
      } else {
        text.repeat(character, next - at);
      }
      at = next;
    }
  }

  /** What is written on its cells erases it. */
  @Override
  public void remove(Tile tile, ByteArrayOutputStream out) {
    // Nothing needs to be said.
  }

  @Override
  public byte[] clear() {
    return Arrays.copyOf(NOTHING, 0);
  }
}

package wetpaint.pixel;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/**
 * A terminal that knows what its protocols' documents say of what is sent here, and no more: anything else is an error. It shows pixels
 * where there are some.
 */
final class PixelTerminal {
  static final int NOTHING = -1;
  private static final Pattern SEQUENCE = Pattern.compile(
      "\033(?:(?<save>[78])|\\[(?<row>\\d+);(?<column>\\d+)H|_G(?<keys>[^;\033]*)(?:;(?<data>[^\033]*))?\033\\\\|P0;1;0q(?<sixel>[^\033]*)\033\\\\)");
  private static final Pattern SIXEL = Pattern.compile(
      "\"1;1;(?<width>\\d+);(?<height>\\d+)|#(?<number>\\d+)(?:;2;(?<r>\\d+);(?<g>\\d+);(?<b>\\d+))?|!(?<count>\\d+)(?<run>[?-~])|(?<one>[?-~])|(?<next>[$-])");

  private final int columns;
  private final int cellWidth;
  private final int cellHeight;
  private final int[] pixels;
  private final Map<Integer, int[]> places = new HashMap<>();
  private final ByteArrayOutputStream chunks = new ByteArrayOutputStream();
  private Map<String, String> chunked = Map.of();
  private int column;
  private int row;
  private boolean saved;

  PixelTerminal(int columns, int rows, int cellWidth, int cellHeight) {
    this.columns = columns;
    this.cellWidth = cellWidth;
    this.cellHeight = cellHeight;
    pixels = new int[columns * cellWidth * rows * cellHeight];
    Arrays.fill(pixels, NOTHING);
  }

  /** The colour on a pixel, 0xRRGGBB, or {@link #NOTHING}. */
  int pixel(int x, int y) {
    return pixels[y * columns * cellWidth + x];
  }

  void feed(byte[] bytes) {
    var text = new String(bytes, ISO_8859_1);
    var sequence = SEQUENCE.matcher(text);
    for (var at = 0; at < text.length(); at = sequence.end()) {
      if (!sequence.find(at) || sequence.start() != at) {
        throw new AssertionError("not understood: " + text.substring(at, Math.min(at + 60, text.length())));
      }
      obey(sequence);
    }
    if (saved) {
      throw new AssertionError("the cursor was not taken back");
    }
  }

  /** Text was written on a cell, which erases sixels there. */
  void write(int cell) {
    fill(cell % columns * cellWidth, cell / columns * cellHeight, cellWidth, cellHeight, (_, _) -> NOTHING);
  }

  private void obey(Matcher sequence) {
    if (sequence.group("save") != null) {
      saved = sequence.group("save").equals("7");
    } else if (sequence.group("row") != null) {
      row = Integer.parseInt(sequence.group("row")) - 1;
      column = Integer.parseInt(sequence.group("column")) - 1;
    } else if (sequence.group("keys") != null) {
      image(Stream.of(sequence.group("keys").split(",")).map(key -> key.split("=", 2))
          .collect(Collectors.toMap(key -> key[0], key -> key[1])), sequence.group("data"));
    } else {
      sixel(sequence.group("sixel"));
    }
  }

  private void image(Map<String, String> keys, String data) {
    if (!"2".equals(keys.get("q"))) {
      throw new AssertionError("the terminal would answer");
    }
    if ("d".equals(keys.get("a"))) {
      if ("A".equals(keys.get("d"))) {
        places.keySet().stream().toList().forEach(this::remove);
      } else {
        remove(number(keys, "i"));
      }
      return;
    }
    chunked = chunks.size() == 0 ? keys : chunked;
    if (data.length() > 4096) {
      throw new AssertionError("a chunk of " + data.length() + " bytes");
    }
    chunks.writeBytes(data.getBytes(ISO_8859_1));
    if (number(keys, "m") == 0) {
      show(chunked, inflated(Base64.getDecoder().decode(chunks.toByteArray()),
          number(chunked, "s") * number(chunked, "v") * 3));
      chunks.reset();
    }
  }

  private void show(Map<String, String> keys, byte[] rgb) {
    if (!"T".equals(keys.get("a")) || number(keys, "f") != 24 || !"z".equals(keys.get("o"))
        || number(keys, "C") != 1) {
      throw new AssertionError("not an image of this kind: " + keys);
    }
    var image = number(keys, "i");
    var wide = number(keys, "s");
    var high = number(keys, "v");
    var width = number(keys, "c") * cellWidth;
    var height = number(keys, "r") * cellHeight;
    remove(image);
    places.put(image, new int[]{column * cellWidth, row * cellHeight, width, height});
    fill(column * cellWidth, row * cellHeight, width, height, (x, y) -> {
      var at = 3 * (y * high / height * wide + x * wide / width);
      return (rgb[at] & 0xff) << 16 | (rgb[at + 1] & 0xff) << 8 | (rgb[at + 2] & 0xff);
    });
  }

  private void remove(int image) {
    var place = places.remove(image);
    if (place != null) {
      fill(place[0], place[1], place[2], place[3], (_, _) -> NOTHING);
    }
  }

  private static int number(Map<String, String> keys, String key) {
    return Integer.parseInt(keys.get(key));
  }

  private static byte[] inflated(byte[] bytes, int length) {
    try {
      var inflater = new Inflater();
      inflater.setInput(bytes);
      var all = new byte[length];
      if (inflater.inflate(all) != length || !inflater.finished()) {
        throw new AssertionError("not " + length + " bytes");
      }
      return all;
    } catch (DataFormatException e) {
      throw new AssertionError(e);
    }
  }

  private void sixel(String data) {
    var left = column * cellWidth;
    var x = left;
    var y = row * cellHeight;
    var ink = 0;
    var palette = new HashMap<Integer, Integer>();
    var part = SIXEL.matcher(data);
    for (var at = 0; at < data.length(); at = part.end()) {
      if (!part.find(at) || part.start() != at) {
        throw new AssertionError("no sixel: " + data.substring(at));
      }
      if (part.group("number") != null) {
        ink = Integer.parseInt(part.group("number"));
        if (part.group("r") != null) {
          palette.put(ink,
              percent(part.group("r")) << 16 | percent(part.group("g")) << 8 | percent(part.group("b")));
        }
      } else if (part.group("next") != null) {
        y += part.group("next").equals("-") ? 6 : 0;
        x = left;
      } else if (part.group("width") == null) {
        var count = part.group("count") == null ? 1 : Integer.parseInt(part.group("count"));
        var bits = (part.group("count") == null ? part.group("one") : part.group("run")).charAt(0) - '?';
        var colour = Objects.requireNonNull(palette.get(ink), "no such colour");
        for (var end = x + count; x < end; x++) {
          for (var bit = 0; bit < 6; bit++) {
            if ((bits >> bit & 1) == 1) {
              pixels[(y + bit) * columns * cellWidth + x] = colour;
            }
          }
        }
      }
    }
  }

  private static int percent(String channel) {
    return Math.round(Integer.parseInt(channel) * 255 / 100f);
  }

  private void fill(int left, int top, int width, int height, wetpaint.view.FinePainting.Pixels colours) {
    for (var y = 0; y < height; y++) {
      for (var x = 0; x < width; x++) {
        pixels[(top + y) * columns * cellWidth + left + x] = colours.colour(x, y);
      }
    }
  }
}

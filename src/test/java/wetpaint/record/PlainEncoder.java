package wetpaint.record;

import com.googlecode.lanterna.graphics.TextImage;

/** Writes the rows that changed, without colours. */
final class PlainEncoder implements Encoder {
  private String[] shown = {};

  @Override
  public String next(TextImage cells, boolean keyframe) {
    var rows = new String[cells.getSize().getRows()];
    var output = new StringBuilder();
    for (int y = 0; y < rows.length; y++) {
      rows[y] = row(cells, y);
      if (keyframe || !rows[y].equals(shown[y])) {
        output.append("\u001b[").append(y + 1).append(";1H").append(rows[y]);
      }
    }
    shown = rows;
    return output.toString();
  }

  static String row(TextImage cells, int y) {
    var row = new StringBuilder();
    for (int x = 0; x < cells.getSize().getColumns(); x++) {
      row.append(cells.getCharacterAt(x, y).getCharacterString());
    }
    return row.toString();
  }
}

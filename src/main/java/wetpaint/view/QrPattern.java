package wetpaint.view;

import java.util.Optional;

import io.nayuki.qrcodegen.DataTooLongException;
import io.nayuki.qrcodegen.QrCode;

/** A text as a QR code (ISO/IEC 18004) for the camera of a phone: two modules in a cell, dark on light in every theme. Immutable. */
public final class QrPattern {
  /** Light modules around it; the standard has four, cameras do with two. */
  private static final int QUIET = 2;
  private static final int LIGHT = 0xffffff;
  private static final int DARK = 0x000000;

  private final QrCode code;

  private QrPattern(QrCode code) {
    this.code = code;
  }

  /** The code of a text; none if it is too long for one, which is from 2,953 bytes on. */
  public static Optional<QrPattern> of(String text) {
    try {
      return Optional.of(new QrPattern(QrCode.encodeText(text, QrCode.Ecc.LOW)));
    } catch (DataTooLongException e) {
      return Optional.empty();
    }
  }

  /** The columns that it takes. */
  int columns() {
    return code.size + 2 * QUIET;
  }

  /** The rows that it takes. */
  int rows() {
    return (columns() + 1) / 2;
  }

  /** Draws it in the top left corner. Without Unicode there are no half cells, and nothing is drawn. */
  void draw(Surface surface) {
    if (!surface.charset().unicode()) {
      return;
    }
    for (var row = 0; row < rows(); row++) {
      for (var column = 0; column < columns(); column++) {
        surface.put(column, row, glyph(isLight(column, 2 * row), isLight(column, 2 * row + 1)), LIGHT, DARK);
      }
    }
  }

  /** The code as lines of half blocks, light on dark as a dark terminal has it; cameras read it the other way round as well. */
  public String blocks() {
    var text = new StringBuilder();
    for (var row = 0; row < rows(); row++) {
      for (var column = 0; column < columns(); column++) {
        text.append(glyph(isLight(column, 2 * row), isLight(column, 2 * row + 1)));
      }
      text.append('\n');
    }
    return text.toString();
  }

  private boolean isLight(int x, int y) {
    return !code.getModule(x - QUIET, y - QUIET);
  }

  private static char glyph(boolean upper, boolean lower) {
    return upper ? lower ? '█' : '▀' : lower ? '▄' : ' ';
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof QrPattern pattern && text().equals(pattern.text());
  }

  @Override
  public int hashCode() {
    return text().hashCode();
  }

  /** Its modules, a line a row: for people and for comparisons. */
  @Override
  public String toString() {
    return text();
  }

  private String text() {
    var text = new StringBuilder();
    for (var y = 0; y < code.size; y++) {
      for (var x = 0; x < code.size; x++) {
        text.append(code.getModule(x, y) ? '#' : '.');
      }
      text.append('\n');
    }
    return text.toString();
  }
}

package wetpaint.record;

import java.awt.geom.AffineTransform;

/** What surrounds the cells in an SVG: the root element, the ground, the window's bar. */
final class SvgPage {
  private static final String TYPEFACES = "'JetBrains Mono',ui-monospace,SFMono-Regular,Menlo,Consolas,'DejaVu Sans Mono',monospace";

  private SvgPage() {}

  /** Opens the root element, which is still to be closed. */
  static void open(Xml xml, Appearance look, int columns, int rows) {
    look.check(columns, rows);
    var width = look.width(columns);
    var height = look.height(rows);
    xml.open("svg", "xmlns", "http://www.w3.org/2000/svg", "viewBox", "0 0 " + width + " " + height,
        "width", Integer.toString(width), "height", Integer.toString(height), "xml:space", "preserve",
        "font-family", TYPEFACES, "font-size", SvgPath.number(look.cellWidth() / Typeface.ADVANCE),
        "shape-rendering", "crispEdges");
    xml.leaf("rect", "width", "100%", "height", "100%", "fill", Colors.hex(look.colors().background()));
    for (var button : WindowButton.of(look, width)) {
      var path = new SvgPath();
      path.shape(button.outline(), AffineTransform.getTranslateInstance(button.left(), button.top()));
      xml.leaf("path", "fill", Colors.hex(button.color()), "shape-rendering", "auto", "d", path.toString());
    }
  }
}

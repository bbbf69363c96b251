package wetpaint.cli;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import com.googlecode.lanterna.TextColor;

import wetpaint.theme.Role;
import wetpaint.theme.Theme;
import wetpaint.wire.ColorDepth;

/** A theme's most important colours beside each other, on its own background. */
final class Swatch {
  private static final List<Role> ROLES = List.of(Role.PAINTING, Role.DRYING, Role.WAITING, Role.BLOCKED,
      Role.DONE);

  private Swatch() {}

  /** The swatch and the space behind it; nothing where there are no colours. */
  static String of(Theme theme, ColorDepth depth) {
    if (depth == ColorDepth.NONE) {
      return "";
    }
    var edge = background(theme.style(Role.SCREEN).background(), depth) + " ";
    var swatch = new StringBuilder(edge);
    for (var role : ROLES) {
      swatch.append(background(theme.style(role).foreground(), depth)).append("   ");
    }
    return swatch.append(edge).append("\u001b[0m  ").toString();
  }

  /** Selects a background colour (Select Graphic Rendition of ECMA-48). */
  private static String background(TextColor.RGB colour, ColorDepth depth) {
    var shown = switch (depth) {
      case TRUECOLOR, NONE -> colour;
      case INDEXED -> TextColor.Indexed.fromRGB(colour.getRed(), colour.getGreen(), colour.getBlue());
      case SIXTEEN -> nearest(colour);
    };
    return "\u001b[" + new String(shown.getBackgroundSGRSequence(), StandardCharsets.US_ASCII) + "m";
  }

  private static TextColor nearest(TextColor.RGB colour) {
    return Stream.of(TextColor.ANSI.values()).filter(ansi -> ansi != TextColor.ANSI.DEFAULT)
        .min(Comparator.comparingInt(ansi -> distance(ansi, colour))).orElseThrow();
  }

  private static int distance(TextColor one, TextColor other) {
    var red = one.getRed() - other.getRed();
    var green = one.getGreen() - other.getGreen();
    var blue = one.getBlue() - other.getBlue();
    return red * red + green * green + blue * blue;
  }
}

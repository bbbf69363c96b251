package wetpaint.record;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import static wetpaint.record.BlockShapes.rectangle;

/**
 * The box drawing characters (U+2500 to U+257F) as lines on whole pixels that meet those of the next cell.
 * Which arms a character has is read from its Unicode name: BOX DRAWINGS DOWN LIGHT AND RIGHT HEAVY.
 */
final class BoxShapes {
  private enum Arm {
    LEFT, RIGHT, UP, DOWN
  }

  private enum Weight {
    LIGHT, HEAVY, DOUBLE
  }

  /** From the ends of a quarter circle to its control points, as a part of the radius. */
  private static final double KAPPA = 0.5523;

  private final Path2D path = new Path2D.Double();
  private final int width;
  private final int height;
  private final int light;
  private final int heavy;
  private final int x;
  private final int y;

  private BoxShapes(int width, int height) {
    this.width = width;
    this.height = height;
    light = lineWidth(width);
    heavy = light + 2 * ((light + 1) / 2);
    x = (width - light) / 2;
    y = (height - light) / 2;
  }

  /** The width of a light line, an underline. */
  static int lineWidth(int cellWidth) {
    return Math.max(1, (cellWidth + 4) / 10);
  }

  static Optional<Path2D> of(int codePoint, int width, int height) {
    if (codePoint < 0x2500 || codePoint > 0x257F) {
      return Optional.empty();
    }
    var box = new BoxShapes(width, height);
    box.draw(Character.getName(codePoint).substring("BOX DRAWINGS ".length()).replace("SINGLE", "LIGHT"));
    return Optional.of(box.path);
  }

  private void draw(String name) {
    if (name.contains("DIAGONAL")) {
      diagonal(!name.contains("UPPER LEFT"), !name.contains("UPPER RIGHT"));
      return;
    }
    var dashes = name.contains("QUADRUPLE DASH")
        ? 4
        : name.contains("TRIPLE DASH") ? 3 : name.contains("DASH") ? 2 : 0;
    var arms = arms(name.replaceFirst("\\w+ DASH", ""));
    if (dashes > 0) {
      dashes(arms, dashes);
    } else if (name.contains("ARC")) {
      arc(arms.containsKey(Arm.LEFT), arms.containsKey(Arm.UP));
    } else {
      arms.forEach((arm, weight) -> arm(arm, weight, arms));
    }
  }

  /** A clause without a weight has the one before it: LIGHT DOWN AND RIGHT. */
  private static Map<Arm, Weight> arms(String name) {
    var arms = new EnumMap<Arm, Weight>(Arm.class);
    var weight = Weight.LIGHT;
    for (var clause : name.split(" AND ", -1)) {
      for (var each : Weight.values()) {
        weight = clause.contains(each.name()) ? each : weight;
      }
      var directions = clause.replace("HORIZONTAL", "LEFT RIGHT").replace("VERTICAL", "UP DOWN");
      for (var arm : Arm.values()) {
        if (directions.contains(arm.name())) {
          arms.put(arm, weight);
        }
      }
    }
    return arms;
  }

  private void arm(Arm arm, Weight weight, Map<Arm, Weight> arms) {
    var horizontal = arm == Arm.LEFT || arm == Arm.RIGHT;
    var before = Optional.ofNullable(arms.get(horizontal ? Arm.UP : Arm.LEFT));
    var after = Optional.ofNullable(arms.get(horizontal ? Arm.DOWN : Arm.RIGHT));
    switch (weight) {
      case LIGHT -> line(arm, light, 0, start(arm, before, after, arms));
      case HEAVY -> line(arm, heavy, 0, start(arm, before, after, arms));
      case DOUBLE -> {
        line(arm, light, -gap(), doubleStart(before, after));
        line(arm, light, gap(), doubleStart(after, before));
      }
    }
  }

  private int gap() {
    return light + 1;
  }

  /** How far from the middle a single line starts, so that it just reaches the lines across. */
  private int start(Arm arm, Optional<Weight> before, Optional<Weight> after, Map<Arm, Weight> arms) {
    var doubles = (is(before, Weight.DOUBLE) ? 1 : 0) + (is(after, Weight.DOUBLE) ? 1 : 0);
    return switch (doubles) {
      case 0 -> is(before, Weight.HEAVY) || is(after, Weight.HEAVY) ? (light - heavy) / 2 : 0;
      case 1 -> -gap();
      default -> arms.containsKey(opposite(arm)) ? 0 : gap();
    };
  }

  /** The same for one of the two lines of a double arm; {@code near} is the arm across on its own side. */
  private int doubleStart(Optional<Weight> near, Optional<Weight> far) {
    return is(near, Weight.DOUBLE) ? gap() : near.isEmpty() && is(far, Weight.DOUBLE) ? -gap() : 0;
  }

  private static boolean is(Optional<Weight> weight, Weight expected) {
    return weight.filter(expected::equals).isPresent();
  }

  private static Arm opposite(Arm arm) {
    return switch (arm) {
      case LEFT -> Arm.RIGHT;
      case RIGHT -> Arm.LEFT;
      case UP -> Arm.DOWN;
      case DOWN -> Arm.UP;
    };
  }

  /** A line of {@code thickness}, {@code aside} from the middle, from {@code start} outwards to the cell's edge. */
  private void line(Arm arm, int thickness, int aside, int start) {
    var left = x + aside - (thickness - light) / 2;
    var top = y + aside - (thickness - light) / 2;
    switch (arm) {
      case LEFT -> rectangle(path, 0, top, x + light - start, top + thickness);
      case RIGHT -> rectangle(path, x + start, top, width, top + thickness);
      case UP -> rectangle(path, left, 0, left + thickness, y + light - start);
      case DOWN -> rectangle(path, left, y + start, left + thickness, height);
    }
  }

  private void dashes(Map<Arm, Weight> arms, int count) {
    var thickness = arms.containsValue(Weight.HEAVY) ? heavy : light;
    var horizontal = arms.containsKey(Arm.LEFT);
    var length = horizontal ? width : height;
    var side = (horizontal ? y : x) - (thickness - light) / 2;
    for (int i = 0; i < count; i++) {
      var from = Math.rint(length * (i + 0.2) / count);
      var to = Math.rint(length * (i + 0.8) / count);
      if (horizontal) {
        rectangle(path, from, side, to, side + thickness);
      } else {
        rectangle(path, side, from, side + thickness, to);
      }
    }
  }

  /** A rounded corner, drawn for the arms right and down and turned over for the others. */
  private void arc(boolean left, boolean up) {
    var half = light / 2.0;
    var middleX = x + half;
    var middleY = y + half;
    var outer = middleX + half;
    var inner = middleX - half;
    var endX = middleX + middleX;
    var endY = middleY + middleX;
    var edgeX = left ? 2 * middleX : width;
    var edgeY = up ? 2 * middleY : height;
    var corner = new Path2D.Double();
    corner.moveTo(edgeX, middleY - half);
    corner.lineTo(endX, middleY - half);
    corner.curveTo(endX - outer * KAPPA, middleY - half, middleX - half, endY - outer * KAPPA, middleX - half,
        endY);
    corner.lineTo(middleX - half, edgeY);
    corner.lineTo(middleX + half, edgeY);
    corner.lineTo(middleX + half, endY);
    corner.curveTo(middleX + half, endY - inner * KAPPA, endX - inner * KAPPA, middleY + half, endX,
        middleY + half);
    corner.lineTo(edgeX, middleY + half);
    corner.closePath();
    var turn = AffineTransform.getTranslateInstance(middleX, middleY);
    turn.scale(left ? -1 : 1, up ? -1 : 1);
    turn.translate(-middleX, -middleY);
    path.append(corner.getPathIterator(turn), false);
  }

  /** Reaches over the cell's corners, so that the lines of neighbours in a slant meet. */
  private void diagonal(boolean rising, boolean falling) {
    var half = light * Math.hypot(width, height) / height / 2;
    if (rising) {
      slant(width, half);
    }
    if (falling) {
      slant(0, half);
    }
  }

  private void slant(double top, double half) {
    var bottom = width - top;
    path.moveTo(top - half, 0);
    path.lineTo(top + half, 0);
    path.lineTo(bottom + half, height);
    path.lineTo(bottom - half, height);
    path.closePath();
  }
}

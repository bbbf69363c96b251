package wetpaint.record;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * An SVG that moves by CSS alone. Each frame is a group of what changed, painted over those before it and transparent until
 * the number of the frame, the one thing that is animated, has come to its own. Now and then everything is painted afresh,
 * in a new scene, and the scene before is taken away, so that little lies on top of another. Where nothing moves, be it for
 * want of CSS or because the user likes it so, all groups are seen, and so the last frame.
 */
public final class SvgAnimation implements Recording {
  /** Painted afresh when so many times all cells have been painted over. */
  private static final int LAYERS = 8;

  private final OutputFile out;
  private final Appearance look;
  private final boolean loops;
  private final long hold;
  private final Xml xml = new Xml();
  private final List<Long> times = new ArrayList<>();
  /** The number of the first frame of each scene. */
  private final List<Integer> scenes = new ArrayList<>();
  private Optional<Grid> shown = Optional.empty();
  private int painted;

  /** Loops for ever or not at all, after holding the last frame for another {@code hold} milliseconds. */
  public SvgAnimation(OutputFile out, Appearance look, boolean loops, long hold) {
    this.out = out;
    this.look = look;
    this.loops = loops;
    this.hold = hold;
  }

  @Override
  public void frame(Frame frame) throws IOException {
    var grid = Grid.of(frame.cells(), look.colors());
    if (shown.isEmpty()) {
      SvgPage.open(xml, look, grid.columns, grid.rows);
      scene();
      paint(0, grid, _ -> true);
    } else if (!grid.same(shown.get())) {
      var before = shown.get();
      paint(frame.at(), grid, changed(grid, before));
    }
    shown = Optional.of(grid);
  }

  /** All cells if so many have changed meanwhile that a new scene is due. */
  private IntPredicate changed(Grid grid, Grid before) {
    var cells = grid.glyphs.length;
    painted += (int) IntStream.range(0, cells).filter(i -> !grid.same(i, before)).count();
    if (painted <= LAYERS * cells) {
      return i -> !grid.same(i, before);
    }
    painted = 0;
    xml.close();
    scene();
    return _ -> true;
  }

  private void scene() {
    xml.open("g", "id", name(scenes.size()));
    scenes.add(times.size());
  }

  private static String name(int scene) {
    return "s" + scene;
  }

  private void paint(long at, Grid grid, IntPredicate changed) throws IOException {
    xml.open("g", "style", "--n:" + times.size());
    times.add(at);
    SvgCells.write(xml, look, grid, changed);
    xml.close();
    out.write(xml.take());
  }

  @Override
  public boolean loops() {
    return true;
  }

  @Override
  public void end(long at) throws IOException {
    if (shown.isEmpty()) {
      throw Grid.missing();
    }
    xml.close();
    xml.open("style");
    xml.text(style(Math.max(1, at + hold)));
    xml.close();
    xml.close();
    out.write(xml.take());
    out.commit();
  }

  private String style(long total) {
    var style = new StringBuilder(
        "svg{animation:t %sms step-end %s}g g{opacity:calc(var(--t) - var(--n) + 1)}"
            .formatted(total, loops ? "infinite" : "forwards"));
    style.append(
        "svg>g{opacity:calc(var(--end) - var(--t))}@media(prefers-reduced-motion:reduce){svg{animation:none}}");
    for (int scene = 1; scene < scenes.size(); scene++) {
      style.append('#').append(name(scene - 1)).append("{--end:").append(scenes.get(scene)).append('}');
    }
    style.append("@keyframes t{");
    for (int frame = 0; frame < times.size(); frame++) {
      style.append(percent(times.get(frame), total)).append(frame == times.size() - 1 ? ",to" : "")
          .append("{--t:").append(frame).append('}');
    }
    return style.append('}').toString();
  }

  /** As many decimals as milliseconds need. */
  private static String percent(long at, long total) {
    var decimals = Math.max(0, Long.toString(total).length() - 2);
    return BigDecimal.valueOf(100 * at).divide(BigDecimal.valueOf(total), decimals, RoundingMode.HALF_UP)
        .stripTrailingZeros().toPlainString() + "%";
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}

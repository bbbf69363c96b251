package wetpaint.record;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** A picture of one moment. */
public final class StillRecording implements Recording {
  private final OutputFile out;
  private final Appearance look;
  private final long at;
  private final SortedSet<Integer> missing;
  private final Drawing drawing;
  private Optional<Grid> shown = Optional.empty();

  private StillRecording(OutputFile out, Appearance look, long at, SortedSet<Integer> missing,
      Drawing drawing) {
    this.out = out;
    this.look = look;
    this.at = at;
    this.missing = missing;
    this.drawing = drawing;
  }

  /**
   * A PNG of what is shown at {@code at}, or at the end if it ends before.
   *
   * @throws IOException if the font can't be unpacked, with one sentence
   */
  public static StillRecording png(OutputFile out, Appearance look, long at) throws IOException {
    var typeface = Typeface.load();
    return new StillRecording(out, look, at, typeface.missing(), (how, grid) -> png(how, typeface, grid));
  }

  /** An SVG of what is shown at {@code at}, or at the end if it ends before. */
  public static StillRecording svg(OutputFile out, Appearance look, long at) {
    return new StillRecording(out, look, at, new TreeSet<>(), StillRecording::svg);
  }

  @Override
  public void frame(Frame frame) {
    if (shown.isEmpty() || frame.at() <= at) {
      shown = Optional.of(Grid.of(frame.cells(), look.colors()));
    }
  }

  @Override
  public void end(long ignored) throws IOException {
    out.write(drawing.of(look, shown.orElseThrow(Grid::missing)));
    out.commit();
  }

  @Override
  public SortedSet<Integer> missing() {
    return missing;
  }

  @Override
  public void close() throws IOException {
    out.close();
  }

  private interface Drawing {
    byte[] of(Appearance look, Grid grid) throws IOException;
  }

  private static byte[] png(Appearance look, Typeface typeface, Grid grid) throws IOException {
    var bitmap = new Bitmap(look, typeface, grid.columns, grid.rows);
    bitmap.paint(grid);
    var image = new BufferedImage(bitmap.width, bitmap.height, BufferedImage.TYPE_INT_RGB);
    image.setRGB(0, 0, bitmap.width, bitmap.height, bitmap.pixels, 0, bitmap.width);
    var bytes = new ByteArrayOutputStream();
    try (var stream = new MemoryCacheImageOutputStream(bytes)) {
      ImageIO.write(image, "png", stream);
    }
    return bytes.toByteArray();
  }

  private static byte[] svg(Appearance look, Grid grid) {
    var xml = new Xml();
    SvgPage.open(xml, look, grid.columns, grid.rows);
    SvgCells.write(xml, look, grid, _ -> true);
    xml.close();
    return xml.take();
  }
}

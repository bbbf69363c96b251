package wetpaint.record;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** A PNG of one moment. */
public final class PngStill implements Recording {
  private final OutputFile out;
  private final Look look;
  private final Moment moment;

  /** Takes what is shown at {@code at}, or at the end if it ends before. */
  public PngStill(OutputFile out, Look look, long at) {
    this.out = out;
    this.look = look;
    this.moment = new Moment(look.colors(), at);
  }

  @Override
  public void frame(Frame frame) {
    moment.frame(frame);
  }

  @Override
  public void end(long at) throws IOException {
    var grid = moment.grid();
    var bitmap = new Bitmap(look, grid.columns, grid.rows);
    bitmap.paint(grid);
    var image = new BufferedImage(bitmap.width, bitmap.height, BufferedImage.TYPE_INT_RGB);
    image.setRGB(0, 0, bitmap.width, bitmap.height, bitmap.pixels, 0, bitmap.width);
    var bytes = new ByteArrayOutputStream();
    try (var stream = new MemoryCacheImageOutputStream(bytes)) {
      ImageIO.write(image, "png", stream);
    }
    out.write(bytes.toByteArray());
    out.commit();
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}

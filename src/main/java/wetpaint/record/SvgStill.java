package wetpaint.record;

import java.io.IOException;

/** An SVG of one moment. */
public final class SvgStill implements Recording {
  private final OutputFile out;
  private final Look look;
  private final Moment moment;

  /** Takes what is shown at {@code at}, or at the end if it ends before. */
  public SvgStill(OutputFile out, Look look, long at) {
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
    var xml = new Xml();
    SvgPage.open(xml, look, grid.columns, grid.rows);
    SvgCells.write(xml, look, grid, _ -> true);
    xml.close();
    out.write(xml.take());
    out.commit();
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}

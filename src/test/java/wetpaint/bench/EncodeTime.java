package wetpaint.bench;

import java.util.List;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.graphics.BasicTextImage;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

import wetpaint.wire.ColorDepth;

/** How long a refresh takes, over all frames of the lecture again and again. */
@BenchmarkMode(Mode.AverageTime)
public class EncodeTime {

  /** The frames, and how far each screen has got. */
  @State(Scope.Benchmark)
  public static class Show {
    @Param({"80x24", "200x60"})
    public String size = "";

    @Param({"TRUECOLOR", "INDEXED"})
    public ColorDepth depth = ColorDepth.TRUECOLOR;

    private List<BasicTextImage> forStock = List.of();
    private List<BasicTextImage> forWire = List.of();
    private Rig stock = Rig.stock(TerminalSize.ONE);
    private Rig wire = stock;
    private int next;

    @Setup
    public void prepare() {
      int by = size.indexOf('x');
      var contest = Contest.of(
          new TerminalSize(Integer.parseInt(size.substring(0, by)), Integer.parseInt(size.substring(by + 1))),
          depth);
      forStock = contest.forStock();
      forWire = contest.forWire();
      stock = contest.stock();
      wire = contest.wire();
    }

    private int next() {
      next = next + 1 == forWire.size() ? 0 : next + 1;
      return next;
    }
  }

  @Benchmark
  public void stock(Show show) {
    show.stock.show(show.forStock.get(show.next()));
  }

  @Benchmark
  public void wire(Show show) {
    show.wire.show(show.forWire.get(show.next()));
  }
}

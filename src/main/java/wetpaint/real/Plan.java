package wetpaint.real;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import wetpaint.studio.Mode;
import wetpaint.studio.Setting;

/**
 * What has to be done, in nanoseconds: a scenario's times over the scale.
 *
 * @param quantum how much a painter paints at most before the next canvas has its turn
 * @param racks   how many can dry at once
 * @param blocked how long a blocking call takes
 * @param hogged  how much paint a hog adds
 */
record Plan(Setting setting, Io io, long quantum, int racks, long blocked, long hogged,
    List<Piece> canvases) {
  /** A canvas: when it comes in, and its layers. */
  record Piece(long arrival, List<Coat> coats) {}

  /** A layer. */
  record Coat(long paint, long dry) {}

  /** What follows when a layer is dry. */
  Moment dried(int canvas, int layer, long at) {
    return layer + 1 < canvases.get(canvas).coats.size()
        ? Moment.of(at, Moment.Kind.READY, canvas, layer + 1)
        : Moment.of(at, Moment.Kind.DONE, canvas, -1);
  }

  /** How many can dry at once at all: a painter that stays needs just one. */
  int connections() {
    var wait = setting.mode().letsGo() ? canvases.size() : setting.painters();
    return Math.min(wait, racks);
  }

  /** Writes it so that another process can read it. */
  void write(DataOutput out) throws IOException {
    out.writeUTF(setting.mode().word());
    out.writeInt(setting.painters());
    out.writeUTF(io.name());
    out.writeLong(quantum);
    out.writeInt(racks);
    out.writeLong(blocked);
    out.writeLong(hogged);
    out.writeInt(canvases.size());
    for (var canvas : canvases) {
      out.writeLong(canvas.arrival);
      out.writeInt(canvas.coats.size());
      for (var coat : canvas.coats) {
        out.writeLong(coat.paint);
        out.writeLong(coat.dry);
      }
    }
  }

  /** Reads what another process wrote. */
  static Plan read(DataInput in) throws IOException {
    var setting = new Setting(Mode.named(in.readUTF()).orElseThrow(), in.readInt());
    var io = Io.valueOf(in.readUTF());
    var quantum = in.readLong();
    var racks = in.readInt();
    var blocked = in.readLong();
    var hogged = in.readLong();
    var canvases = new ArrayList<Piece>();
    for (var left = in.readInt(); left > 0; left--) {
      var arrival = in.readLong();
      var coats = new ArrayList<Coat>();
      for (var layers = in.readInt(); layers > 0; layers--) {
        coats.add(new Coat(in.readLong(), in.readLong()));
      }
      canvases.add(new Piece(arrival, coats));
    }
    return new Plan(setting, io, quantum, racks, blocked, hogged, canvases);
  }
}

package wetpaint.real;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

import wetpaint.real.Moment.Kind;

/** What two processes of a run tell each other through a pipe. */
@SuppressWarnings("EnumOrdinal") // Both processes run the same program.
sealed interface Message {
  /** The child has everything ready. */
  record Prepared() implements Message {}

  /** The run begins, at that time of {@link System#nanoTime}, which all processes of a machine read alike. */
  record Start(long at) implements Message {}

  /** Whoever paints is to be disturbed. */
  record Strike(Kind disturbance) implements Message {}

  /** Something was measured. */
  record Noted(Moment moment) implements Message {}

  /** All canvases are done. */
  record Over() implements Message {}

  /** It went wrong. */
  record Failed(String sentence) implements Message {}

  /** Writes one. */
  static void write(Message message, DataOutput out) throws IOException {
    switch (message) {
      case Prepared() -> out.writeByte(0);
      case Start(var at) -> {
        out.writeByte(1);
        out.writeLong(at);
      }
      case Strike(var disturbance) -> {
        out.writeByte(2);
        out.writeByte(disturbance.ordinal());
      }
      case Noted(var moment) -> {
        out.writeByte(3);
        out.writeLong(moment.at());
        out.writeByte(moment.kind().ordinal());
        out.writeInt(moment.canvas());
        out.writeInt(moment.layer());
        out.writeInt(moment.painter());
        out.writeLong(moment.cpu());
        out.writeLong(moment.runnable());
      }
      case Over() -> out.writeByte(4);
      case Failed(var sentence) -> {
        out.writeByte(5);
        out.writeUTF(sentence);
      }
    }
  }

  /** Reads one. @throws java.io.EOFException if the other process has ended */
  static Message read(DataInput in) throws IOException {
    return switch (in.readByte()) {
      case 0 -> new Prepared();
      case 1 -> new Start(in.readLong());
      case 2 -> new Strike(kind(in.readByte()));
      case 3 ->
        new Noted(new Moment(in.readLong(), kind(in.readByte()), in.readInt(), in.readInt(), in.readInt(),
            in.readLong(), in.readLong()));
      case 4 -> new Over();
      case 5 -> new Failed(in.readUTF());
      default -> throw new IOException("a message of an unknown kind");
    };
  }

  private static Kind kind(byte ordinal) {
    return Kind.values()[ordinal];
  }
}

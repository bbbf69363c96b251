package wetpaint.cli;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;

import wetpaint.view.LessonLook;
import wetpaint.view.PresenterLook;

/** What a lesson tells its presenters, as bytes: the fields one after the other. */
final class PresenterWire {
  private static final int MOST_NOTES = 1000;

  private PresenterWire() {}

  static byte[] bytes(LessonLook look) {
    var bytes = new ByteArrayOutputStream();
    try (var out = new DataOutputStream(bytes)) {
      var presenter = look.presenter();
      out.writeInt(look.number());
      out.writeInt(look.stops());
      out.writeUTF(look.title());
      out.writeUTF(look.say());
      out.writeUTF(presenter.now());
      out.writeUTF(presenter.tells());
      out.writeUTF(presenter.next());
      out.writeUTF(presenter.votes());
      out.writeLong(presenter.since());
      out.writeLong(presenter.planned());
      out.writeLong(presenter.plan());
      out.writeInt(presenter.notes().size());
      for (var note : presenter.notes()) {
        out.writeUTF(note);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** The next one that comes. @throws IOException if there is none any more, or none that makes sense */
  static LessonLook read(DataInputStream in) throws IOException {
    var number = in.readInt();
    var stops = in.readInt();
    var title = in.readUTF();
    var say = in.readUTF();
    var now = in.readUTF();
    var tells = in.readUTF();
    var next = in.readUTF();
    var votes = in.readUTF();
    var since = in.readLong();
    var planned = in.readLong();
    var plan = in.readLong();
    var count = in.readInt();
    if (count < 0 || count > MOST_NOTES) {
      throw new IOException("these are no notes");
    }
    var notes = new ArrayList<String>();
    while (notes.size() < count) {
      notes.add(in.readUTF());
    }
    return new LessonLook(number, stops, title, say,
        new PresenterLook(now, tells, notes, next, since, planned, plan, votes));
  }
}

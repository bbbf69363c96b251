package wetpaint.cli;

import java.util.Optional;

import wetpaint.serve.ClassPlan;
import wetpaint.serve.Classroom;
import wetpaint.serve.Entrance;
import wetpaint.serve.RelaySender;
import wetpaint.serve.SharedShow;
import wetpaint.serve.SshDoor;
import wetpaint.serve.WebDoor;
import wetpaint.time.Ticker;

/**
 * The doors of one class.
 *
 * @param web  how the door for browsers is kept, if there is one
 * @param relay to other servers, if there are some
 * @param open is called when all are open
 */
record ClassDoors(ClassPlan plan, Entrance entrance, SshDoor.Terms ssh, Optional<WebDoor.Terms> web,
    RelayOptions relay,
    Runnable open) {
  /** Opens a class around a show, and the doors. @throws wetpaint.serve.ServeException if one can't be opened */
  Classroom open(SharedShow stage) {
    var room = new Classroom(stage, plan, Ticker.wall());
    try {
      var sshDoor = SshDoor.open(ssh, entrance, room);
      try {
        var sender = relay.send(room);
        var webDoor = webDoor(room, sender);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
          room.close();
          sshDoor.close();
          sender.ifPresent(RelaySender::close);
          webDoor.ifPresent(WebDoor::close);
        }, "wetpaint-class-end"));
        open.run();
        return room;
      } catch (RuntimeException e) {
        sshDoor.close();
        throw e;
      }
    } catch (RuntimeException e) {
      room.close();
      throw e;
    }
  }

  private Optional<WebDoor> webDoor(Classroom room, Optional<RelaySender> sender) {
    try {
      return web.map(terms -> WebDoor.open(terms, entrance, room));
    } catch (RuntimeException e) {
      sender.ifPresent(RelaySender::close);
      throw e;
    }
  }
}

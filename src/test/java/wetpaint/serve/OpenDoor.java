package wetpaint.serve;

import java.io.IOException;
import java.net.InetAddress;
import java.util.List;
import java.util.Optional;

/** A door for browsers on the loopback interface, open to a class of a {@link PlainStage}. */
final class OpenDoor implements AutoCloseable {
  static final WebPage PAGE = new WebPage("default-src 'none'; connect-src 'self'",
      "<!DOCTYPE html><p>the class");
  static final WebPage TEACHERS = new WebPage("default-src 'none'", "<!DOCTYPE html><p>the teacher");
  /** How many may be in at a time. */
  static final int MOST = 20;

  static {
    // The JDK's server reads it once: nobody is to wait 10 seconds here.
    System.setProperty("sun.net.httpserver.maxReqTime", "2");
  }

  final TeacherLink link = new TeacherLink();
  final PlainStage stage = new PlainStage();
  final CodeGuard guard = new CodeGuard(Optional.of(PlainStage.CODE), stage.ticker);
  private final WebDoor door;

  /** @param proxy whose word on a request that it passes on is believed, if anybody's */
  OpenDoor(Optional<InetAddress> proxy) {
    door = WebDoor.open(
        new WebDoor.Terms(InetAddress.getLoopbackAddress(), 0, MOST, List.of("lab.example.org"),
            Optional.empty(), proxy, Optional.of(link), PAGE, TEACHERS),
        new Entrance(guard, new Doorkeeper(MOST), ConnectionLog.NONE), stage.room);
  }

  int port() {
    return door.port();
  }

  RawClient client() throws IOException {
    return RawClient.to(port());
  }

  /** Has somebody of that name join. @return their cookie */
  String join(String name) throws IOException {
    return RawClient.join(port(), name);
  }

  @Override
  public void close() {
    stage.close();
    door.close();
  }
}

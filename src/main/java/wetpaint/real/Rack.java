package wetpaint.real;

import java.io.Closeable;
import java.io.IOException;

/** A place to dry, for one canvas at a time: a connection, or a slot for a child process. */
sealed interface Rack extends Closeable permits SocketRack, CommandRack {
  /** Starts a wait. Who sees its end writes it down before anybody can go on. */
  void start(Wait wait) throws IOException;

  /** Blocks the calling thread until the wait is over. */
  void await() throws IOException, InterruptedException;
}

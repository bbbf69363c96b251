package wetpaint.real;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;

/**
 * The process in which virtual threads run: how many carriers a JVM has must be said when it starts. It is told what to do
 * through its standard input, tells what it measures through its standard output, and ends when the pipe does.
 */
final class CarrierProcess {
  private final DataInputStream in = new DataInputStream(
      new BufferedInputStream(new FileInputStream(FileDescriptor.in)));
  private final DataOutputStream out = new DataOutputStream(
      new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
  /**
   * Written by a thread of its own. No lock is taken to put something in: a virtual thread that waits for one could go on with
   * its stroke on another carrier.
   */
  private final Queue<Message> outgoing = new ConcurrentLinkedQueue<>();
  private final Thread writer = Thread.ofPlatform().name("writer").unstarted(this::write);

  private CarrierProcess() {}

  public static void main(String[] args) {
    var process = new CarrierProcess();
    process.writer.start();
    try {
      process.run();
    } catch (IOException | RuntimeException e) {
      process.send(new Message.Failed(String.valueOf(e.getMessage())));
    } catch (TimeoutException | InterruptedException _) {
      // Whoever started it has stopped it.
    }
    try {
      process.writer.join();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
    Runtime.getRuntime().halt(0);
  }

  private void run() throws IOException, InterruptedException, TimeoutException {
    var port = in.readInt();
    var token = new UUID(in.readLong(), in.readLong());
    var plan = Plan.read(in);
    try (var place = new Workplace(plan, Calibration.measure(), new Endpoint(port, token),
        moment -> send(new Message.Noted(moment)))) {
      // The first virtual thread takes long to start, and to find its carrier.
      Thread.ofVirtual().start(() -> Painter.current().begin()).join();
      send(new Message.Prepared());
      if (Message.read(in) instanceof Message.Start(var at)) {
        Thread.ofPlatform().daemon().name("commands").start(() -> listen(place));
        place.start(at);
        place.await(Long.MAX_VALUE / 2);
      }
      send(new Message.Over());
    }
  }

  private void listen(Workplace place) {
    try {
      while (Message.read(in) instanceof Message.Strike(var disturbance)) {
        place.strike(disturbance);
      }
    } catch (IOException _) {
      // The pipe has ended, and so does this.
    }
    stop(place);
  }

  private static void stop(Workplace place) {
    try {
      place.close();
    } catch (IOException _) {
      // It ends anyway.
    }
    Runtime.getRuntime().halt(0);
  }

  private void send(Message message) {
    outgoing.add(message);
    LockSupport.unpark(writer);
  }

  private void write() {
    try {
      while (true) {
        var message = outgoing.poll();
        if (message == null) {
          out.flush();
          LockSupport.park(this);
          continue;
        }
        Message.write(message, out);
        if (message instanceof Message.Over || message instanceof Message.Failed) {
          out.flush();
          return;
        }
      }
    } catch (IOException _) {
      Runtime.getRuntime().halt(0);
    }
  }
}

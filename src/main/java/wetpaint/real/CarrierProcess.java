package wetpaint.real;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeoutException;

/**
 * The process in which virtual threads run: how many carriers a JVM has must be said when it starts. It is told what to do
 * through its standard input, tells what it measures through its standard output, and ends when the pipe does.
 */
final class CarrierProcess {
  private final DataInputStream in = new DataInputStream(
      new BufferedInputStream(new FileInputStream(FileDescriptor.in)));
  private final DataOutputStream out = new DataOutputStream(
      new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
  /** Written by a thread of its own: a painter never waits for the pipe. */
  private final BlockingQueue<Message> outgoing = new LinkedBlockingQueue<>();

  private CarrierProcess() {}

  public static void main(String[] args) {
    var process = new CarrierProcess();
    var writer = Thread.ofPlatform().name("writer").start(process::write);
    try {
      process.run();
    } catch (IOException | RuntimeException e) {
      process.outgoing.add(new Message.Failed(String.valueOf(e.getMessage())));
    } catch (TimeoutException | InterruptedException _) {
      // Whoever started it has stopped it.
    }
    try {
      writer.join();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
    Runtime.getRuntime().halt(0);
  }

  private void run() throws IOException, InterruptedException, TimeoutException {
    var port = in.readInt();
    var token = new byte[DelayServer.TOKEN];
    in.readFully(token);
    var plan = Plan.read(in);
    try (var place = new Workplace(plan, Calibration.measure(), new Endpoint(port, token),
        moment -> outgoing.add(new Message.Noted(moment)))) {
      outgoing.add(new Message.Prepared());
      if (Message.read(in) instanceof Message.Start(var at)) {
        Thread.ofPlatform().daemon().name("commands").start(() -> listen(place));
        place.start(at);
        place.await(Long.MAX_VALUE / 2);
      }
      outgoing.add(new Message.Over());
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

  private void write() {
    try {
      while (true) {
        var message = outgoing.take();
        Message.write(message, out);
        if (outgoing.isEmpty()) {
          out.flush();
        }
        if (message instanceof Message.Over || message instanceof Message.Failed) {
          out.flush();
          return;
        }
      }
    } catch (IOException | InterruptedException _) {
      Runtime.getRuntime().halt(0);
    }
  }
}

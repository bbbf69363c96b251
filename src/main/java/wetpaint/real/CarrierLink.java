package wetpaint.real;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The other end of a {@link CarrierProcess}: starts it, and hands its moments on. */
final class CarrierLink implements Site {
  private static final int PATIENCE = 100;

  private final Process process;
  private final DataInputStream in;
  private final DataOutputStream out;
  private final Trace trace;
  private final CompletableFuture<Void> over = new CompletableFuture<>();

  private CarrierLink(Process process, Trace trace) {
    this.process = process;
    this.trace = trace;
    this.in = new DataInputStream(new BufferedInputStream(process.getInputStream()));
    this.out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
  }

  /** Starts a JVM with as many carriers as the plan has painters, and waits until it is ready: 0.4 to 2 s. */
  static CarrierLink open(Plan plan, Endpoint server, Trace trace) throws IOException {
    var carriers = plan.setting().painters();
    var process = new ProcessBuilder(List.of(java(),
        "-Djdk.virtualThreadScheduler.parallelism=" + carriers,
        "-Djdk.virtualThreadScheduler.maxPoolSize=" + carriers,
        "-Djava.net.preferIPv4Stack=true", "--enable-native-access=ALL-UNNAMED", "-XX:+UseSerialGC",
        "-Xlog:disable", "-Xlog:all=error:stderr",
        "-cp", System.getProperty("java.class.path"), CarrierProcess.class.getName())).start();
    var link = new CarrierLink(process, trace);
    try {
      link.out.writeInt(server.port());
      link.out.writeLong(server.token().getMostSignificantBits());
      link.out.writeLong(server.token().getLeastSignificantBits());
      plan.write(link.out);
      link.out.flush();
      switch (Message.read(link.in)) {
        case Message.Prepared() -> {
        }
        case Message.Failed(var sentence) -> throw new IOException(sentence);
        case Message other -> throw new IOException("not " + other);
      }
      return link;
    } catch (IOException e) {
      var complaint = link.complaint();
      link.close();
      throw new IOException(complaint.orElse(String.valueOf(e.getMessage())), e);
    }
  }

  @Override
  public void start(long at) throws IOException {
    send(new Message.Start(at));
    Thread.ofPlatform().daemon().name("events").start(this::read);
  }

  @Override
  public void strike(Moment.Kind disturbance) {
    try {
      send(new Message.Strike(disturbance));
    } catch (IOException _) {
      // It has ended, so nobody paints.
    }
  }

  @Override
  public void await(long nanos) throws IOException, InterruptedException, TimeoutException {
    try {
      over.get(nanos, TimeUnit.NANOSECONDS);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof IOException failure ? failure : new IOException(e.getCause());
    }
  }

  /** The process stops when its pipe ends; if it does not within a moment, it is killed. */
  @Override
  public void close() throws IOException {
    try {
      process.getOutputStream().close();
    } catch (IOException _) {
      // It is gone.
    }
    try {
      if (!process.waitFor(PATIENCE, TimeUnit.MILLISECONDS)) {
        process.destroyForcibly().waitFor(PATIENCE, TimeUnit.MILLISECONDS);
      }
    } catch (InterruptedException _) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }

  private synchronized void send(Message message) throws IOException {
    Message.write(message, out);
    out.flush();
  }

  private void read() {
    try {
      while (true) {
        switch (Message.read(in)) {
          case Message.Noted(var moment) -> trace.add(moment);
          case Message.Over() -> {
            over.complete(null);
            return;
          }
          case Message.Failed(var sentence) -> throw new IOException(sentence);
          case Message other -> throw new IOException("an unexpected " + other);
        }
      }
    } catch (IOException e) {
      over.completeExceptionally(e);
    }
  }

  /** What the process said on its standard error before it ended. */
  private Optional<String> complaint() {
    try (var error = process.errorReader(StandardCharsets.UTF_8)) {
      return process.isAlive() ? Optional.empty() : error.lines().findFirst();
    } catch (IOException _) {
      return Optional.empty();
    }
  }

  private static String java() throws IOException {
    var java = Path.of(System.getProperty("java.home"), "bin", "java");
    var windows = Path.of(System.getProperty("java.home"), "bin", "java.exe");
    if (!Files.isExecutable(java) && !Files.isExecutable(windows)) {
      throw new IOException("there is no " + java + " to start them with");
    }
    return java.toString();
  }
}

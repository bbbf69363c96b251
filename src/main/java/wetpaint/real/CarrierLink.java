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
  private final Io io;
  private final DataInputStream in;
  private final DataOutputStream out;
  private final Trace trace;
  private final CompletableFuture<Void> over = new CompletableFuture<>();

  private CarrierLink(Process process, Io io, Trace trace) {
    this.process = process;
    this.io = io;
    this.trace = trace;
    this.in = new DataInputStream(new BufferedInputStream(process.getInputStream()));
    this.out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
  }

  /** Starts a JVM with as many carriers as the plan has painters; it is not ready yet. */
  static CarrierLink start(Plan plan, Trace trace) throws IOException {
    var carriers = plan.setting().painters();
    var process = new ProcessBuilder(List.of(java(),
        "-Djdk.virtualThreadScheduler.parallelism=" + carriers,
        "-Djdk.virtualThreadScheduler.maxPoolSize=" + carriers,
        "-Djava.net.preferIPv4Stack=true", "--enable-native-access=ALL-UNNAMED", "-XX:+UseSerialGC",
        "-XX:-UsePerfData",
        "-Xlog:disable", "-Xlog:all=error:stderr",
        "-cp", System.getProperty("java.class.path"), CarrierProcess.class.getName())).start();
    return new CarrierLink(process, plan.io(), trace);
  }

  /** Tells it what to do, and waits until it is ready: 0.4 to 2 s. */
  void prepare(Plan plan, Endpoint server) throws IOException {
    try {
      out.writeInt(server.port());
      out.writeLong(server.token().getMostSignificantBits());
      out.writeLong(server.token().getLeastSignificantBits());
      plan.write(out);
      out.flush();
      switch (Message.read(in)) {
        case Message.Prepared() -> {
        }
        case Message.Failed(var sentence) -> throw new IOException(sentence);
        case Message other -> throw new IOException("not " + other);
      }
    } catch (IOException e) {
      var complaint = complaint();
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
  public Optional<OneCpu> cpu() {
    return Optional.empty();
  }

  @Override
  public void await(long nanos) throws IOException, InterruptedException, TimeoutException {
    try {
      over.get(nanos, TimeUnit.NANOSECONDS);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof IOException failure ? failure : new IOException(e.getCause());
    }
  }

  /** Ends the process. One that has children of its own, which sleep, ends them first: it does so when its pipe ends. */
  @Override
  public void close() throws IOException {
    try {
      process.getOutputStream().close();
    } catch (IOException _) {
      // It is gone.
    }
    try {
      if (io == Io.SOCKET || !process.waitFor(PATIENCE, TimeUnit.MILLISECONDS)) {
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

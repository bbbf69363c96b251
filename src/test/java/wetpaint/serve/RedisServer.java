package wetpaint.serve;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Assumptions;
import redis.clients.jedis.RedisClient;

/** A real redis-server that keeps nothing; tests that need one are left out where there is none. */
public final class RedisServer implements AutoCloseable {
  private static final Path PROGRAM = Path.of("/usr/bin/redis-server");

  private final int port;
  private Process process;

  private RedisServer(int port) throws IOException {
    this.port = port;
    process = run(port);
  }

  /** Whether there is one on this machine. */
  public static boolean isThere() {
    return Files.isExecutable(PROGRAM);
  }

  /** One that is ready, at a port of its own. */
  public static RedisServer open() throws IOException {
    Assumptions.assumeTrue(isThere(), "left out: there is no redis-server");
    return new RedisServer(SchoolHouse.freePort());
  }

  private static Process run(int port) throws IOException {
    var process = new ProcessBuilder(PROGRAM.toString(), "--port", "" + port, "--bind", "127.0.0.1", "--save",
        "", "--appendonly",
        "no", "--logfile", "").redirectErrorStream(true).start();
    var said = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    if (said.lines().noneMatch(line -> line.contains("Ready to accept connections"))) {
      throw new IOException("redis-server has ended");
    }
    return process;
  }

  /** Where servers of one class meet. */
  public String url() {
    return "redis://127.0.0.1:" + port + "/monday";
  }

  RelayAddress address() {
    return RelayAddress.of("--relay", url());
  }

  /** A line to it, of somebody who is no server of the class. */
  RedisClient stranger() {
    return RedisClient.create("127.0.0.1", port);
  }

  /** It crashes, and has forgotten everything. */
  public void crash() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /** It is there again, at the same port. */
  public void restart() throws IOException {
    process = run(port);
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}

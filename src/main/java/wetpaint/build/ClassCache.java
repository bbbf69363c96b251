package wetpaint.build;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import wetpaint.terminal.Rehearsal;

/** Makes the cache, if it can: a program without one only starts more slowly, so that what fails says nothing. */
public final class ClassCache {
  /** HotSpot's {@code CDSFileMapHeaderBase}, of 4-byte fields, is in the first page. */
  private static final int HEADER = 4096;
  private static final int SECONDS = 120;
  /** The folder of whoever asks, whatever it is called: so that no cache knows where it was made. */
  private static final Path HERE = Path.of("/proc/self/cwd");

  private final Path home;
  private final Path work;

  private ClassCache(Path home, Path work) {
    this.home = home;
    this.work = work;
  }

  /** Leaves {@code lib/wetpaint.aot} in the folder of the packaged program, or nothing; on the JVM for which it is. */
  public static void main(String[] folder) throws IOException, InterruptedException {
    var home = Path.of(folder[0]).toAbsolutePath();
    var file = home.resolve("lib/wetpaint.aot");
    Files.deleteIfExists(file);
    var work = Files.createTempDirectory("wetpaint");
    var cache = new ClassCache(home, work);
    try {
      if (Rehearsal.play(home, cache.classes())) {
        cache.make(file);
      }
    } finally {
      cache.clear();
    }
  }

  private Path classes() {
    return work.resolve("classes");
  }

  private void make(Path file) throws IOException, InterruptedException {
    Files.write(classes(),
        ClassList.settled(Files.readAllLines(classes()), ClassLoader.getSystemClassLoader()));
    var one = work.resolve("one");
    var other = work.resolve("other");
    if (dump(one) && dump(other)) {
      Files.write(file, alike(Files.readAllBytes(one), Files.readAllBytes(other)));
    }
  }

  private boolean dump(Path to) throws IOException, InterruptedException {
    var jar = (Files.exists(HERE) ? HERE : home).resolve("lib/wetpaint.jar");
    var words = new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/java", "-Xshare:dump",
        "-XX:+AOTClassLinking", "-XX:SharedClassListFile=" + classes(), "-XX:SharedArchiveFile=" + to,
        "-Xlog:disable"));
    // What a cache relies on has to be as the launcher has it.
    words
        .addAll(List.of("-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED", "-cp", jar.toString()));
    var dumping = new ProcessBuilder(words).directory(home.toFile())
        .redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
    if (!dumping.waitFor(SECONDS, TimeUnit.SECONDS)) {
      dumping.destroyForcibly().waitFor();
    }
    return dumping.exitValue() == 0 && Files.exists(to);
  }

  /**
   * One of two caches of the same, without what tells them apart: the milliseconds at which the soft references in it were last used,
   * and the checksums, which are looked at only when the JVM is told to ({@code -XX:+VerifySharedSpaces}).
   */
  static byte[] alike(byte[] one, byte[] other) {
    var made = ByteBuffer.wrap(one);
    var again = ByteBuffer.wrap(other);
    for (var at = 0; one.length == other.length
        && at < one.length - Long.BYTES; at += at < HEADER ? Integer.BYTES : Long.BYTES) {
      if (at < HEADER && made.getInt(at) != again.getInt(at)) {
        made.putInt(at, 0);
      } else if (at >= HEADER && made.getLong(at) != again.getLong(at)) {
        made.putLong(at, 0);
      }
    }
    return one;
  }

  private void clear() throws IOException {
    try (var files = Files.list(work)) {
      for (var file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(work);
  }
}

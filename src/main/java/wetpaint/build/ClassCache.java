package wetpaint.build;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import wetpaint.terminal.Rehearsal;

/** Makes the caches, if it can: a program without them only starts more slowly, so that what fails says nothing. */
public final class ClassCache {
  /** HotSpot's {@code CDSFileMapHeaderBase}, of 4-byte fields, is in the first page; what follows is whole pages. */
  private static final int HEADER = 4096;
  private static final int SECONDS = 120;
  /** The folder of whoever asks, whatever it is called: so that no cache knows where it was made. */
  private static final Path HERE = Path.of("/proc/self/cwd");
  /** One for shows, and one for what only prints: all that is in a cache takes memory, used or not. */
  private static final List<String> KINDS = List.of("show", "text");
  /** So many rehearsals of each: what one met by chance is left out, and what one missed is not. */
  private static final int REHEARSALS = 3;

  private final Path home;
  private final Path work;

  private ClassCache(Path home, Path work) {
    this.home = home;
    this.work = work;
  }

  /** Leaves {@code lib/show.aot} and {@code lib/text.aot} in the folder of the packaged program, or nothing; on the JVM for which they are. */
  public static void main(String[] folder) throws IOException, InterruptedException {
    var home = Path.of(folder[0]).toAbsolutePath();
    for (var kind : KINDS) {
      var file = home.resolve("lib/" + kind + ".aot");
      Files.deleteIfExists(file);
      var runs = new ArrayList<List<String>>();
      for (var run = 0; run < REHEARSALS; run++) {
        Rehearsal.classes(home, kind).ifPresent(runs::add);
      }
      if (runs.size() == REHEARSALS) {
        make(file, home, ClassList.settled(runs, ClassLoader.getSystemClassLoader()));
      }
    }
  }

  /** Makes it of those classes, if that can be. */
  static void make(Path file, Path home, List<String> classes) throws IOException, InterruptedException {
    var work = Files.createTempDirectory("wetpaint");
    var cache = new ClassCache(home, work);
    var one = work.resolve("one");
    var other = work.resolve("other");
    try {
      Files.write(cache.list(), classes);
      if (cache.dump(one) && cache.dump(other)) {
        Files.write(file, alike(Files.readAllBytes(one), Files.readAllBytes(other)));
      }
    } finally {
      for (var made : List.of(cache.list(), one, other, work)) {
        Files.deleteIfExists(made);
      }
    }
  }

  private Path list() {
    return work.resolve("classes");
  }

  private boolean dump(Path to) throws IOException, InterruptedException {
    var jar = (Files.exists(HERE) ? HERE : home).resolve("lib/wetpaint.jar");
    // What a cache relies on has to be as the launcher has it: the collector, native access and the class path.
    var program = new ProcessBuilder(System.getProperty("java.home") + "/bin/java", "-Xshare:dump",
        "-XX:+AOTClassLinking", "-XX:SharedClassListFile=" + list(), "-XX:SharedArchiveFile=" + to,
        "-Xlog:disable",
        "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED", "-cp", jar.toString())
        .directory(home.toFile())
        .redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.DISCARD);
    Rehearsal.settle(program.environment());
    var dumping = program.start();
    if (!dumping.waitFor(SECONDS, TimeUnit.SECONDS)) {
      dumping.destroyForcibly().waitFor();
    }
    return dumping.exitValue() == 0 && Files.exists(to);
  }

  /**
   * One of two caches of the same, without what tells them apart: the milliseconds at which the soft references in it were last used,
   * and the checksums, which are looked at only when the JVM is told to ({@code -XX:+VerifySharedSpaces}).
   */
  private static byte[] alike(byte[] one, byte[] other) {
    if (one.length != other.length) {
      return one;
    }
    var made = ByteBuffer.wrap(one);
    var again = ByteBuffer.wrap(other);
    for (var at = 0; at < HEADER; at += Integer.BYTES) {
      if (made.getInt(at) != again.getInt(at)) {
        made.putInt(at, 0);
      }
    }
    for (var at = HEADER; at < one.length; at += Long.BYTES) {
      if (made.getLong(at) != again.getLong(at)) {
        made.putLong(at, 0);
      }
    }
    return one;
  }
}

package wetpaint.terminal;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import org.jline.terminal.Attributes;
import org.jline.terminal.Size;
import org.jline.terminal.impl.jni.JniNativePty;
import org.jline.terminal.impl.jni.JniTerminalProvider;

import static java.nio.charset.StandardCharsets.US_ASCII;

/** Part of the build: plays the packaged program once in a terminal of its own that nobody sees, to learn what a show needs. */
public final class Rehearsal {
  /** What is kept of the environment. */
  private static final Set<String> KEPT = Set.of("PATH", "HOME", "TMPDIR", "XDG_CACHE_HOME");
  private static final Size SIZE = Size.of(80, 24);
  private static final List<String> KEYS = List.of("2", "3", "q");
  /** How much is read between two keys: a good many frames. */
  private static final int READS = 20;
  private static final int SECONDS = 60;
  /** In a session of its own, or a build in the background of a shell would be stopped for touching a terminal. */
  private static final String OWN_SESSION = "command -v setsid >/dev/null && exec setsid -w \"$0\" rehearse \"$1\"; exec \"$0\" rehearse \"$1\"";

  private Rehearsal() {}

  /**
   * The classes that were loaded, as the JVM writes them; nothing where there is no terminal to be had.
   *
   * @param home the folder of the packaged program
   * @param kind what is played
   * @throws IOException if there is no room for a list
   */
  public static Optional<List<String>> classes(Path home, String kind)
      throws IOException, InterruptedException {
    if (!NativeLibrary.loads()) {
      return Optional.empty();
    }
    var list = Files.createTempFile("wetpaint", ".classes");
    try {
      return play(home, kind, list) ? Optional.of(Files.readAllLines(list)) : Optional.empty();
    } finally {
      Files.deleteIfExists(list);
    }
  }

  /** Leaves a process what it needs, for what a user has set must make no difference to what is built. */
  public static void settle(Map<String, String> environment) {
    environment.keySet().removeIf(name -> !KEPT.contains(name));
    environment.put("LC_ALL", "C.UTF-8");
  }

  /** @return whether it came to its end */
  private static boolean play(Path home, String kind, Path list) throws InterruptedException {
    try (var terminal = (JniNativePty) new JniTerminalProvider().open(new Attributes(), SIZE)) {
      var line = new File(terminal.getName());
      var program = new ProcessBuilder("sh", "-c", OWN_SESSION, home.resolve("bin/wetpaint").toString(), kind)
          .redirectInput(line).redirectOutput(line).redirectError(line);
      settle(program.environment());
      program.environment().putAll(Map.of("TERM", "xterm-256color", "XDG_CONFIG_HOME", "/dev/null",
          "WETPAINT_JAVA_HOME", System.getProperty("java.home"),
          "JDK_JAVA_OPTIONS", "-XX:DumpLoadedClassList=\"" + list + "\""));
      var playing = program.start();
      Thread.ofPlatform().daemon()
          .start(() -> watch(terminal.getMasterInput(), terminal.getMasterOutput()));
      if (!playing.waitFor(SECONDS, TimeUnit.SECONDS)) {
        playing.destroyForcibly();
        return false;
      }
      return playing.exitValue() == 0;
    } catch (IOException | LinkageError e) {
      return false;
    }
  }

  private static void watch(InputStream shown, OutputStream typed) {
    var buffer = new byte[1 << 16];
    try {
      for (var reads = 1; shown.read(buffer) > 0; reads++) {
        if (reads % READS == 0 && reads / READS <= KEYS.size()) {
          typed.write(KEYS.get(reads / READS - 1).getBytes(US_ASCII));
          typed.flush();
        }
      }
    } catch (IOException e) {
      // The program has gone.
    }
  }
}

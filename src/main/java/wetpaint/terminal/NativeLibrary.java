package wetpaint.terminal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jline.nativ.JLineNativeLoader;
import org.jline.nativ.OSInfo;

/**
 * JLine's native library. It has to be unpacked into a file before it can be loaded, and /tmp may be read-only, full or mounted
 * noexec, so other folders are tried too. Left to itself, JLine tries one and logs a stack trace.
 */
final class NativeLibrary {
  private static final String FOLDER = "library.jline.path";
  private static final String NAME = "library.jline.name";

  private NativeLibrary() {}

  /** Loads it, once. @throws NotATerminal with one sentence that names the folders, if none will do */
  static void load() throws NotATerminal {
    load(folders(System.getenv()));
  }

  /** Whether it could be loaded. */
  static boolean loads() {
    try {
      load();
      return true;
    } catch (NotATerminal e) {
      return false;
    }
  }

  static List<Path> folders(Map<String, String> env) {
    var cache = env.getOrDefault("XDG_CACHE_HOME", "");
    return Stream.of(System.getProperty("java.io.tmpdir"), env.getOrDefault("XDG_RUNTIME_DIR", ""),
        cache.isEmpty() ? System.getProperty("user.home") + "/.cache" : cache)
        .filter(folder -> folder.startsWith("/")).map(Path::of).distinct().toList();
  }

  private static synchronized void load(List<Path> folders) throws NotATerminal {
    if (JLineNativeLoader.getNativeLibraryPath() != null || OSInfo.getOSName().startsWith("Windows")) {
      return;
    }
    if (folders.stream().noneMatch(NativeLibrary::loadFrom)) {
      throw new NotATerminal(folders.stream().map(Path::toString).collect(Collectors.joining(" or "))
          + " has to hold a small native library, but can't: read-only, full or mounted noexec."
          + " Let XDG_CACHE_HOME name a folder that can.");
    }
  }

  private static boolean loadFrom(Path folder) {
    var name = System.mapLibraryName("jlinenative").replace(".dylib", ".jnilib");
    var inside = OSInfo.getNativeLibFolderPathForCurrentOS() + "/" + name;
    var file = folder.resolve(
        "wetpaint-" + ProcessHandle.current().pid() + "-" + Long.toHexString(System.nanoTime()) + "-" + name);
    try (var library = JLineNativeLoader.class.getResourceAsStream(inside)) {
      if (library == null) {
        return false;
      }
      Files.createDirectories(folder);
      Files.copy(library, file);
      // On a file system mounted noexec nothing is executable, whatever its permissions.
      return file.toFile().setExecutable(true, true) && Files.isExecutable(file) && loadFile(file);
    } catch (IOException e) {
      return false;
    } finally {
      // Once loaded it is in memory.
      delete(file);
    }
  }

  private static boolean loadFile(Path file) {
    System.setProperty(FOLDER, String.valueOf(file.getParent()));
    System.setProperty(NAME, String.valueOf(file.getFileName()));
    try {
      return JLineNativeLoader.initialize();
    } catch (RuntimeException | LinkageError e) {
      return false;
    }
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      // It stays, small as it is.
    }
  }
}

package wetpaint.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Files that are gone when the program ends. Where one folder for them can't be written, or is full, the next one is tried. */
final class Scratch {
  private Scratch() {}

  /** A file with that content. @throws WriteException if there is no place for it, with one sentence */
  static Path file(String suffix, byte[] content) throws WriteException {
    var last = new IOException("there is no folder for temporary files");
    for (var folder : folders()) {
      try {
        var file = Files.createTempFile(folder, "wetpaint-", suffix);
        file.toFile().deleteOnExit();
        try {
          return Files.write(file, content);
        } catch (IOException e) {
          Files.deleteIfExists(file);
          throw e;
        }
      } catch (IOException e) {
        last = e;
      }
    }
    throw new WriteException("expected a folder for temporary files that can be written, tried "
        + folders().stream().map(Path::toString).collect(Collectors.joining(", ")), last);
  }

  /** The JDK's own, then where systems keep such things. */
  private static Set<Path> folders() {
    return Stream.of(System.getProperty("java.io.tmpdir"), System.getenv("TMPDIR"),
        System.getenv("XDG_RUNTIME_DIR"), "/var/tmp", "/dev/shm", System.getProperty("user.home"))
        .filter(Objects::nonNull).filter(folder -> !folder.isEmpty()).map(Path::of).filter(Files::isDirectory)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}

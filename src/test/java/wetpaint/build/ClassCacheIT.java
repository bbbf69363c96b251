package wetpaint.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import wetpaint.terminal.Rehearsal;

import static java.nio.file.StandardCopyOption.COPY_ATTRIBUTES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** The cache of the packaged program. */
@Timeout(300)
final class ClassCacheIT {
  private static final Path PACKAGED = Path.of(System.getProperty("wetpaint.home", "target/wetpaint"))
      .toAbsolutePath();
  private static final Path CACHE = Path.of("lib/show.aot");

  @TempDir
  Path folder;

  @Test
  void madeOfTheSameClassesInTwoPlacesItIsTheSame() throws Exception {
    var here = copy(folder.resolve("here"));
    var there = copy(folder.resolve("another/place"));
    var classes = Rehearsal.classes(here, "show");
    assumeTrue(classes.isPresent(), "it is made where a terminal is to be had");
    for (var home : new Path[]{here, there}) {
      ClassCache.make(home.resolve(CACHE), home, classes.orElseThrow());
    }
    assertThat(here.resolve(CACHE)).isNotEmptyFile().hasSameBinaryContentAs(there.resolve(CACHE));
  }

  /** Without the cache that the build has made. */
  private static Path copy(Path to) throws IOException {
    Files.createDirectories(to);
    try (var files = Files.walk(PACKAGED)) {
      for (var file : files.filter(file -> !file.equals(PACKAGED) && !file.endsWith(CACHE)).toList()) {
        Files.copy(file, to.resolve(PACKAGED.relativize(file).toString()), COPY_ATTRIBUTES);
      }
    }
    return to;
  }
}

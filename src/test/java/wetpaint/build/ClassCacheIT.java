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
  private static final Path SHOW = Path.of("lib/show.aot");
  private static final Path TEXT = Path.of("lib/text.aot");

  @TempDir
  Path folder;

  /** Also where an earlier build has left its caches. */
  @Test
  void madeOfTheSameClassesInTwoPlacesItIsTheSame() throws Exception {
    assumeTrue(Files.exists(PACKAGED.resolve(SHOW)) || Files.exists(PACKAGED.resolve(TEXT)),
        "they are made where a terminal is to be had");
    var here = copy(folder.resolve("here"));
    var there = copy(folder.resolve("another/place"));
    var classes = Rehearsal.classes(here, "show");
    assertThat(Rehearsal.classes(here, "text")).isPresent();
    assertThat(classes).isPresent();
    for (var home : new Path[]{here, there}) {
      ClassCache.make(home.resolve(SHOW), home, classes.orElseThrow());
    }
    assertThat(here.resolve(SHOW)).isNotEmptyFile().hasSameBinaryContentAs(there.resolve(SHOW));
  }

  private static Path copy(Path to) throws IOException {
    Files.createDirectories(to);
    try (var files = Files.walk(PACKAGED)) {
      for (var file : files.filter(file -> !file.equals(PACKAGED)).toList()) {
        Files.copy(file, to.resolve(PACKAGED.relativize(file).toString()), COPY_ATTRIBUTES);
      }
    }
    return to;
  }
}

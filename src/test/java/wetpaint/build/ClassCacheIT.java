package wetpaint.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import static java.nio.file.StandardCopyOption.COPY_ATTRIBUTES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** The packaged program's cache, which the build has made. */
@Timeout(300)
final class ClassCacheIT {
  private static final Path PACKAGED = Path.of(System.getProperty("wetpaint.home", "target/wetpaint"))
      .toAbsolutePath();

  @TempDir
  Path folder;

  @Test
  void madeAgainFromTheSameFilesElsewhereItIsTheSame() throws Exception {
    var cache = Path.of("lib/wetpaint.aot");
    assumeTrue(Files.exists(PACKAGED.resolve(cache)), "it is made where a terminal is to be had");
    var home = copy(folder.resolve("elsewhere"));
    Files.delete(home.resolve(cache));
    var making = new ProcessBuilder(System.getProperty("java.home") + "/bin/java",
        "--enable-native-access=ALL-UNNAMED",
        "-cp", home.resolve("lib/wetpaint.jar").toString(), ClassCache.class.getName(), home.toString())
        .redirectErrorStream(true).redirectOutput(folder.resolve("said").toFile());
    making.environment().putAll(Map.of("LC_ALL", "C", "TZ", "Asia/Tokyo", "TERM", "dumb"));
    var made = making.start();
    assertThat(made.waitFor(200, TimeUnit.SECONDS)).isTrue();
    assertThat(home.resolve(cache)).hasSameBinaryContentAs(PACKAGED.resolve(cache));
  }

  private static Path copy(Path to) throws IOException {
    try (var files = Files.walk(PACKAGED)) {
      for (var file : List.copyOf(files.toList())) {
        Files.copy(file, to.resolve(PACKAGED.relativize(file).toString()), COPY_ATTRIBUTES);
      }
    }
    return to;
  }
}

package wetpaint.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

import static org.assertj.core.api.Assertions.assertThat;

/** Pages that the packaged program wrote, for tests in a browser. */
final class PageBuild {
  static final Path HOME = Path.of(System.getProperty("wetpaint.home", "target/wetpaint"))
      .toAbsolutePath();

  private PageBuild() {}

  /** Why there are no pages to test, if there are none. */
  static Optional<String> lack() throws IOException {
    if (!Chromium.isHere()) {
      return Optional.of("there is no chromium here: the page is not tested");
    }
    try (var jar = new ZipFile(HOME.resolve("lib/wetpaint.jar").toFile())) {
      return jar.getEntry("page/page.js") != null
          ? Optional.empty()
          : Optional.of("this build has no page in it: mvn verify makes one");
    }
  }

  /** Has the program write a page with those options. */
  static Path write(Path file, String... options) throws IOException, InterruptedException {
    return run(
        Stream.concat(Stream.of("page", "-o", file.toString()), Stream.of(options)).toArray(String[]::new));
  }

  /** Has the program do that; it says nothing. @return the file after -o */
  static Path run(String... words) throws IOException, InterruptedException {
    var command = Stream.concat(Stream.of("sh", HOME.resolve("bin/wetpaint").toString()), Stream.of(words))
        .toList();
    var process = new ProcessBuilder(command).redirectErrorStream(true).start();
    assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)).isEmpty();
    assertThat(process.waitFor()).isZero();
    return Path.of(command.get(command.indexOf("-o") + 1));
  }
}

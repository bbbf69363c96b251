package wetpaint.cli;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.jar.JarFile;

import picocli.CommandLine.IVersionProvider;

/** The version, the commit that was built, and the Java it runs on, as far as they are known. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[]{text()};
  }

  /** All of it in a line. */
  static String text() {
    var version = Optional.ofNullable(Version.class.getPackage().getImplementationVersion());
    return "wetpaint " + version.orElse("(not packaged)") + ", " + commit() + ", Java "
        + System.getProperty("java.version");
  }

  private static String commit() {
    var known = written("Implementation-Commit").map(commit -> "commit " + commit);
    var changed = written("Implementation-Changed").filter("true"::equals).isPresent();
    return known.map(commit -> changed ? commit + " with changes" : commit).orElse("no commit known");
  }

  /** What the jar's manifest says; where there was no git, the build left a placeholder. */
  private static Optional<String> written(String name) {
    try {
      var source = Path.of(Version.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      if (!Files.isRegularFile(source)) {
        return Optional.empty();
      }
      try (var jar = new JarFile(source.toFile())) {
        return Optional.ofNullable(jar.getManifest().getMainAttributes().getValue(name))
            .filter(value -> !value.startsWith("${"));
      }
    } catch (IOException | URISyntaxException e) {
      return Optional.empty();
    }
  }
}

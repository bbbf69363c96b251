package wetpaint.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;

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

  /**
   * What the jar's manifest says; where there was no git, the build left a placeholder. The jar is the first on the class path: a class
   * that comes from the JVM's cache may not know where it would be found.
   */
  private static Optional<String> written(String name) {
    try (var in = Version.class.getResourceAsStream("/" + JarFile.MANIFEST_NAME)) {
      if (in == null) {
        return Optional.empty();
      }
      var attributes = new Manifest(in).getMainAttributes();
      return Optional.ofNullable(attributes.getValue(name))
          .filter(_ -> "wetpaint.Main".equals(attributes.getValue(Attributes.Name.MAIN_CLASS)))
          .filter(value -> !value.startsWith("${"));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}

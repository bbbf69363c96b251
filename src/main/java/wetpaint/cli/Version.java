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
    var written = manifest();
    var known = value(written, "Implementation-Commit").map(commit -> "commit " + commit);
    var changed = value(written, "Implementation-Changed").filter("true"::equals).isPresent();
    return known.map(commit -> changed ? commit + " with changes" : commit).orElse("no commit known");
  }

  /** Where there was no git, the build left a placeholder. */
  private static Optional<String> value(Attributes written, String name) {
    return Optional.ofNullable(written.getValue(name)).filter(value -> !value.startsWith("${"));
  }

  /**
   * What the program's jar says of itself; nothing where it is not packaged. It is the first on the class path: a class that comes from
   * the JVM's cache may not know where it would be found.
   */
  private static Attributes manifest() {
    try (var in = Version.class.getResourceAsStream("/" + JarFile.MANIFEST_NAME)) {
      var attributes = in == null ? new Attributes() : new Manifest(in).getMainAttributes();
      return "wetpaint.Main".equals(attributes.getValue(Attributes.Name.MAIN_CLASS))
          ? attributes
          : new Attributes();
    } catch (IOException e) {
      return new Attributes();
    }
  }
}

package wetpaint.cli;

import java.util.Optional;

import picocli.CommandLine.IVersionProvider;

/** The version that the jar's manifest tells. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    var version = Optional.ofNullable(Version.class.getPackage().getImplementationVersion());
    return new String[]{"wetpaint " + version.orElse("(not packaged)")};
  }
}

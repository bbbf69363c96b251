package wetpaint.serve;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/**
 * Where the servers of a class meet: a broker, and the class's name there.
 *
 * @param tls      whether the line is encrypted
 * @param user     who the broker lets in, if it asks
 * @param password the user's
 * @param course   the name of the class, 1 to 64 letters, digits and hyphens
 */
public record RelayAddress(String host, int port, boolean tls, Optional<String> user,
    Optional<String> password,
    String course) {
  private static final int PORT = 6379;
  private static final int HIGHEST_PORT = 65_535;
  private static final String EXPECTED = "expected an address such as redis://broker.example.org/monday or rediss://user:password@broker.example.org:6380/monday";

  /**
   * The address that a URL is.
   *
   * @param option as which it was given, for the message, in which no password is told
   * @throws ServeException if it is none
   */
  public static RelayAddress of(String option, String url) {
    try {
      var uri = new URI(url);
      var tls = "rediss".equals(uri.getScheme());
      var course = Optional.ofNullable(uri.getPath()).orElse("").replaceFirst("^/", "");
      if ((!tls && !"redis".equals(uri.getScheme())) || uri.getHost() == null || uri.getQuery() != null
          || uri.getFragment() != null) {
        throw new ServeException(option + ": " + EXPECTED);
      }
      if (uri.getPort() == 0 || uri.getPort() > HIGHEST_PORT) {
        throw new ServeException(option + ": expected a port from 1 to " + HIGHEST_PORT + ", found "
            + uri.getPort());
      }
      if (!course.matches("[A-Za-z0-9-]{1,64}")) {
        throw new ServeException(
            option
                + ": expected the name of a class, 1 to 64 letters, digits and hyphens, after the broker's host");
      }
      var who = Optional.ofNullable(uri.getUserInfo()).orElse("");
      var colon = who.indexOf(':');
      var user = colon < 0 ? who : who.substring(0, colon);
      var password = colon < 0 ? "" : who.substring(colon + 1);
      return new RelayAddress(uri.getHost(), uri.getPort() < 0 ? PORT : uri.getPort(), tls, filled(user),
          filled(password), course);
    } catch (URISyntaxException e) {
      throw new ServeException(option + ": " + EXPECTED);
    }
  }

  private static Optional<String> filled(String text) {
    return Optional.of(text).filter(given -> !given.isEmpty());
  }

  /** The broker, without what is secret. */
  String broker() {
    return host + ":" + port;
  }
}

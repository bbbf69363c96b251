package wetpaint.serve;

import java.net.InetAddress;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The names by which this server may be called. A page elsewhere can have its own name lead to this address (DNS rebinding), and a
 * browser would then take it for that page's server; the name gives it away.
 */
final class HostNames {
  /** The most digits of a port. */
  private static final int PORT = 5;

  private final Set<String> known = new HashSet<>(Set.of("localhost", "127.0.0.1", "::1"));

  /** Those names, and the address that it listens at. */
  HostNames(List<String> names, InetAddress listens) {
    names.forEach(name -> known.add(bare(name)));
    known.add(bare(listens.getHostAddress()));
  }

  /** Whether a Host header, or what follows the scheme of an Origin header, names this server, at whatever port. */
  boolean knows(String authority) {
    return known.contains(name(authority));
  }

  /** The same, or whether it is the very address that a connection came to: no name of another page's is an address. */
  boolean knows(String authority, InetAddress came) {
    return knows(authority) || name(authority).equals(bare(came.getHostAddress()));
  }

  private static String name(String authority) {
    var end = authority.lastIndexOf(':');
    return end > authority.lastIndexOf(']') && isPort(authority.substring(end + 1))
        ? bare(authority.substring(0, end))
        : bare(authority);
  }

  private static boolean isPort(String text) {
    return !text.isEmpty() && text.length() <= PORT
        && text.chars().allMatch(each -> each >= '0' && each <= '9');
  }

  /** In lower case, without brackets, an interface's name and a dot at the end. */
  private static String bare(String name) {
    var lower = name.toLowerCase(Locale.ROOT);
    var open = lower.startsWith("[") && lower.endsWith("]") ? lower.substring(1, lower.length() - 1) : lower;
    var zone = open.indexOf('%');
    var bare = zone < 0 ? open : open.substring(0, zone);
    return bare.endsWith(".") ? bare.substring(0, bare.length() - 1) : bare;
  }
}

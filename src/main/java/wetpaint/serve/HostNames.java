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
    var name = end > authority.lastIndexOf(']') && authority.substring(end + 1).matches("[0-9]{1,5}")
        ? authority.substring(0, end)
        : authority;
    return bare(name);
  }

  /** In lower case, without brackets, an interface's name and a dot at the end. */
  private static String bare(String name) {
    var bare = name.toLowerCase(Locale.ROOT).replaceFirst("^\\[(.*)]$", "$1").replaceFirst("%.*$", "");
    return bare.endsWith(".") ? bare.substring(0, bare.length() - 1) : bare;
  }
}

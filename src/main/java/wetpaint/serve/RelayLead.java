package wetpaint.serve;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * Who leads a class on its broker: two at once would each take the class away from the other.
 *
 * @param owner of the lead: another one at each start of a server
 * @param since when that server began, in milliseconds of the broker's clock
 * @param host  the name of its machine
 */
record RelayLead(String owner, long since, String host) {
  /** Milliseconds for which the lead is kept for somebody who says nothing more. */
  static final long LEASE = 5000;

  private static final String KIND = "lead";
  private static final int PARTS = 4;
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  /** The lead of a server on this machine, which begins now. */
  static RelayLead here(long since) {
    return new RelayLead(UUID.randomUUID().toString(), since, machine());
  }

  /** The same server's, which begins anew then. */
  RelayLead anew(long then) {
    return new RelayLead(owner, then, host);
  }

  private static String machine() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      return "another machine";
    }
  }

  /** What is kept at the broker. */
  String text(RelaySeal seal) {
    return owner + " " + since + " " + seal.of(parts()) + " " + host;
  }

  /** The lead that is kept there; none if it is nothing that a server of the class wrote. */
  static Optional<RelayLead> of(String text, RelaySeal seal) {
    var parts = text.split(" ", PARTS);
    try {
      if (parts.length < PARTS) {
        return Optional.empty();
      }
      return Optional.of(new RelayLead(parts[0], Long.parseLong(parts[1]), parts[3]))
          .filter(read -> seal.fits(parts[2], read.parts()));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private String[] parts() {
    return new String[]{KIND, owner, Long.toString(since), host};
  }

  /** Where, and since when by the clock on the wall here. */
  @Override
  public String toString() {
    return host + " since " + CLOCK.format(Instant.ofEpochMilli(since).atZone(ZoneId.systemDefault()));
  }
}

package wetpaint.real;

import java.util.Locale;

/** What drying really is. */
public enum Io {
  /** A request over the loopback interface to a server that answers after the delay. */
  SOCKET,
  /** A child process that sleeps. */
  COMMAND;

  /** Its name on the command line. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}

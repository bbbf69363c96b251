package wetpaint.serve;

import java.util.Map;
import java.util.Optional;

/**
 * An edition on its way between servers.
 *
 * @param session when the teacher's server began, in milliseconds of the broker's clock: a later one takes the place of an earlier
 * @param number  of the edition in its session
 * @param late    milliseconds for which it had been true when it was handed to the broker
 * @param json    its bulletin; empty where the teacher's server ends
 */
record RelayCue(long session, long number, long late, String json) {
  private static final String KIND = "cue";

  Map<String, String> fields(RelaySeal seal) {
    return Map.of("session", Long.toString(session), "number", Long.toString(number), "late",
        Long.toString(late),
        "bulletin", json, "seal", seal.of(parts()));
  }

  /** What these fields say; none if it is nothing that a server of the class said. */
  static Optional<RelayCue> of(Map<String, String> fields, RelaySeal seal) {
    try {
      var cue = new RelayCue(number(fields, "session"), number(fields, "number"), number(fields, "late"),
          fields.getOrDefault("bulletin", ""));
      return Optional.of(cue).filter(read -> seal.fits(fields.getOrDefault("seal", ""), read.parts()));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static long number(Map<String, String> fields, String name) {
    return Long.parseLong(fields.getOrDefault(name, ""));
  }

  private String[] parts() {
    return new String[]{KIND, Long.toString(session), Long.toString(number), Long.toString(late), json};
  }

  /** The last of a session: the teacher's server ends. */
  static RelayCue end(long session, long number) {
    return new RelayCue(session, number, 0, "");
  }

  /** Whether with it the teacher's server ended. */
  boolean isEnd() {
    return json.isEmpty();
  }

  /** Whether it says something newer. What a stranger repeats is never newer. */
  boolean isAfter(RelayCue other) {
    return session > other.session || (session == other.session && number > other.number);
  }
}

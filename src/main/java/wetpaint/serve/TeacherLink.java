package wetpaint.serve;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

/** The secret in the link that brings the teacher in by a browser, once. For any thread. */
public final class TeacherLink {
  private static final int BYTES = 16;

  private Optional<String> secret = Optional.of(random());

  /** Text that nobody guesses. */
  static String random() {
    var bytes = new byte[BYTES];
    new SecureRandom().nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** The link at a server's address. The secret is behind the #, which browsers send to nobody and write in no log of a server's. */
  public synchronized String at(String server) {
    return server + "/teacher#" + secret.orElse("");
  }

  /** Whether that is the secret, which is one no more then. */
  synchronized boolean redeem(String offered) {
    var right = secret.filter(known -> MessageDigest.isEqual(known.getBytes(StandardCharsets.UTF_8),
        offered.getBytes(StandardCharsets.UTF_8))).isPresent();
    if (right) {
      secret = Optional.empty();
    }
    return right;
  }
}

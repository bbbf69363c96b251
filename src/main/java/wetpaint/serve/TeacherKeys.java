package wetpaint.serve;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.List;

import org.apache.sshd.common.config.keys.AuthorizedKeyEntry;
import org.apache.sshd.common.config.keys.PublicKeyEntryResolver;

/** Reads the public keys of those who may lead a class over SSH. */
public final class TeacherKeys {
  private static final int LARGEST = 1 << 20;
  private static final String EXPECTED = "expected a teacher's public key such as \"ssh-ed25519 AAAA...\"";

  private TeacherKeys() {}

  /** Those in a file as OpenSSH's authorized_keys is. @throws ServeException if there are none, or a line is none */
  public static List<PublicKey> in(Path file) {
    // A file that is no text has no key in it either, and that is what is said of it.
    var text = new String(SmallFile.read(file, LARGEST, "a teacher's public keys"),
        StandardCharsets.ISO_8859_1);
    var keys = new ArrayList<PublicKey>();
    var number = 0;
    for (var line : text.lines().toList()) {
      number++;
      if (!line.isBlank() && !line.strip().startsWith("#")) {
        keys.add(key(line, file + ":" + number));
      }
    }
    if (keys.isEmpty()) {
      throw new ServeException(file + ": " + EXPECTED + ", found none");
    }
    return keys;
  }

  private static PublicKey key(String line, String place) {
    try {
      var key = AuthorizedKeyEntry.parseAuthorizedKeyEntry(line.strip()).resolvePublicKey(null,
          PublicKeyEntryResolver.IGNORING);
      if (key != null) {
        return key;
      }
    } catch (IOException | GeneralSecurityException | RuntimeException e) {
      // It is said below.
    }
    throw new ServeException(place + ": " + EXPECTED + ", found a line that is none");
  }
}

package wetpaint.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.List;

import org.apache.sshd.common.config.keys.AuthorizedKeyEntry;
import org.apache.sshd.common.config.keys.PublicKeyEntryResolver;

/** Reads the public keys of those who may lead a class over SSH. */
public final class TeacherKeys {
  private static final long LARGEST = 1 << 20;

  private TeacherKeys() {}

  /** Those in a file as OpenSSH's authorized_keys is. @throws ServeException if there are none, or a line is none */
  public static List<PublicKey> in(Path file) {
    try {
      if (Files.size(file) > LARGEST) {
        throw new ServeException(file + ": expected public keys, found more than a megabyte");
      }
      var keys = new ArrayList<PublicKey>();
      for (var entry : AuthorizedKeyEntry.readAuthorizedKeys(file)) {
        keys.add(entry.resolvePublicKey(null, PublicKeyEntryResolver.IGNORING));
      }
      keys.removeIf(key -> key == null);
      if (keys.isEmpty()) {
        throw new ServeException(
            file + ": expected a teacher's public key such as \"ssh-ed25519 AAAA...\", found none");
      }
      return keys;
    } catch (IOException e) {
      throw new ServeException(
          file + ": expected a teacher's public keys, found " + ServeException.reason(e));
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      throw new ServeException(file + ": expected public keys, a line each, found a line that is none");
    }
  }
}

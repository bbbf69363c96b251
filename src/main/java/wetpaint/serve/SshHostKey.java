package wetpaint.serve;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPair;

import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.writer.openssh.OpenSSHKeyPairResourceWriter;
import org.apache.sshd.common.keyprovider.FileKeyPairProvider;
import org.apache.sshd.common.util.security.SecurityUtils;

import static java.nio.file.StandardOpenOption.WRITE;

/** The key by which the server is known: made once, and kept in a file that only its owner can read. */
public final class SshHostKey {
  private static final String NAME = "ssh_host_ed25519_key";

  private SshHostKey() {}

  /** The key in that folder, made if there is none. @throws ServeException if it can't be read or kept */
  public static KeyPair in(Path folder) {
    var file = folder.resolve(NAME);
    try {
      if (!Files.exists(file)) {
        make(folder, file);
      }
      return load(file);
    } catch (IOException e) {
      throw new ServeException(
          file + ": expected the server's key or a place to keep it, found " + ServeException.reason(e));
    } catch (GeneralSecurityException e) {
      throw unreadable(file);
    }
  }

  /** Its fingerprint, as ssh shows it. */
  public static String fingerprint(KeyPair key) {
    return KeyUtils.getFingerPrint(key.getPublic());
  }

  private static KeyPair load(Path file) throws IOException, GeneralSecurityException {
    if (!Files.isReadable(file)) {
      throw new AccessDeniedException(file.toString());
    }
    if (!isPrivate(file)) {
      throw new ServeException(
          file + ": expected a key that only its owner can read (mode 0600), found one that others can");
    }
    try {
      var keys = new FileKeyPairProvider(file).loadKeys(null).iterator();
      if (keys.hasNext()) {
        return keys.next();
      }
    } catch (RuntimeException e) {
      // It is no key at all.
    }
    throw unreadable(file);
  }

  private static ServeException unreadable(Path file) {
    return new ServeException(file
        + ": expected the server's Ed25519 key, found something else; without the file a new key is made");
  }

  private static boolean isPrivate(Path file) throws IOException {
    try {
      return Files.getPosixFilePermissions(file).stream()
          .allMatch(permission -> permission.name().startsWith("OWNER"));
    } catch (UnsupportedOperationException e) {
      return true;
    }
  }

  /** Written aside first, so that nobody ever finds half a key. */
  private static void make(Path folder, Path file) throws IOException, GeneralSecurityException {
    Files.createDirectories(folder);
    var half = Files.createTempFile(folder, NAME, ".new",
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    try {
      var key = SecurityUtils.getKeyPairGenerator(SecurityUtils.EDDSA).generateKeyPair();
      try (var out = Files.newOutputStream(half, WRITE)) {
        OpenSSHKeyPairResourceWriter.INSTANCE.writePrivateKey(key, "wetpaint", null, out);
      }
      Files.move(half, file);
    } finally {
      Files.deleteIfExists(half);
    }
  }
}

package wetpaint.serve;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Proves that a message is from a server of the class: HMAC-SHA-256 (RFC 2104) with a secret that these share, so that others who
 * use the same broker can neither steer nor vote. Immutable.
 */
public final class RelaySeal {
  private static final String ALGORITHM = "HmacSHA256";
  private static final int SHORTEST = 16;
  private static final int LONGEST = 4096;

  private final SecretKeySpec key;
  private final String course;

  RelaySeal(byte[] secret, String course) {
    this.key = new SecretKeySpec(secret, ALGORITHM);
    this.course = course;
  }

  /** With the secret in a file, white space around it left out. @throws ServeException if there is none */
  public static RelaySeal in(Path file, RelayAddress address) {
    // Any bytes will do: as Latin-1 they are all kept.
    var secret = new String(SmallFile.read(file, LONGEST, "the secret of the class's servers"),
        StandardCharsets.ISO_8859_1).strip();
    if (secret.length() < SHORTEST) {
      throw new ServeException(file + ": expected a secret of " + SHORTEST + " to " + LONGEST
          + " bytes, found " + secret.length());
    }
    return new RelaySeal(secret.getBytes(StandardCharsets.ISO_8859_1), address.course());
  }

  /** The seal under a message of these parts. */
  String of(String... parts) {
    try {
      var mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      add(mac, course);
      for (var part : parts) {
        add(mac, part);
      }
      return HexFormat.of().formatHex(mac.doFinal());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has " + ALGORITHM, e);
    }
  }

  /** With its length before it, so that no two messages are the same bytes. */
  private static void add(Mac mac, String part) {
    var bytes = part.getBytes(StandardCharsets.UTF_8);
    mac.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
    mac.update(bytes);
  }

  /** Whether that is the seal under these parts; takes the same time whatever it is. */
  boolean fits(String seal, String... parts) {
    return MessageDigest.isEqual(seal.getBytes(StandardCharsets.UTF_8),
        of(parts).getBytes(StandardCharsets.UTF_8));
  }
}

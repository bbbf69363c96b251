package wetpaint.serve;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

import static java.nio.charset.StandardCharsets.US_ASCII;

/** Reads a certificate and its key as web servers have them: PEM files (RFC 7468), the key in PKCS #8. */
public final class TlsFiles {
  private static final Pattern KEY = Pattern
      .compile("-----BEGIN PRIVATE KEY-----([A-Za-z0-9+/=\\s]+)-----END PRIVATE KEY-----");
  private static final List<String> ALGORITHMS = List.of("EC", "RSA", "EdDSA");
  private static final int LARGEST = 1 << 20;

  private TlsFiles() {}

  /** What encrypts with them. @throws ServeException if they can't be read or don't belong together */
  public static SSLContext context(Path certificates, Path key) {
    var chain = chain(certificates);
    var secret = key(key);
    try {
      if (!fits(secret, chain.getFirst())) {
        throw new GeneralSecurityException("another key");
      }
      var store = KeyStore.getInstance("PKCS12");
      store.load(null, null);
      store.setKeyEntry("server", secret, new char[0], chain.toArray(Certificate[]::new));
      var managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
      managers.init(store, new char[0]);
      var context = SSLContext.getInstance("TLS");
      context.init(managers.getKeyManagers(), null, null);
      return context;
    } catch (GeneralSecurityException | IOException e) {
      throw new ServeException(
          key + ": expected the key of the certificate in " + certificates + ", found another one");
    }
  }

  /** Whether what the key signs is the certificate's. */
  private static boolean fits(PrivateKey secret, Certificate certificate) throws GeneralSecurityException {
    if (!secret.getAlgorithm().equals(certificate.getPublicKey().getAlgorithm())) {
      return false;
    }
    var signature = Signature.getInstance(switch (secret.getAlgorithm()) {
      case "RSA" -> "SHA256withRSA";
      case "EC" -> "SHA256withECDSA";
      default -> secret.getAlgorithm();
    });
    var sample = "wetpaint".getBytes(US_ASCII);
    signature.initSign(secret);
    signature.update(sample);
    var signed = signature.sign();
    signature.initVerify(certificate);
    signature.update(sample);
    return signature.verify(signed);
  }

  private static List<? extends Certificate> chain(Path file) {
    try {
      var chain = CertificateFactory.getInstance("X.509")
          .generateCertificates(new ByteArrayInputStream(read(file).getBytes(US_ASCII))).stream().toList();
      if (!chain.isEmpty()) {
        return chain;
      }
    } catch (GeneralSecurityException e) {
      // It is told below.
    }
    throw new ServeException(
        file + ": expected certificates in PEM (-----BEGIN CERTIFICATE-----), found none");
  }

  private static PrivateKey key(Path file) {
    var text = KEY.matcher(read(file));
    if (!text.find()) {
      throw new ServeException(
          file + ": expected a key in PEM without a password (-----BEGIN PRIVATE KEY-----), found "
              + "something else; openssl pkcs8 -topk8 -nodes makes one of another");
    }
    return parsed(text.group(1)).orElseThrow(
        () -> new ServeException(file + ": expected an EC, RSA or Ed25519 key, found something else"));
  }

  private static Optional<PrivateKey> parsed(String base64) {
    for (var algorithm : ALGORITHMS) {
      try {
        var spec = new PKCS8EncodedKeySpec(Base64.getMimeDecoder().decode(base64));
        return Optional.of(KeyFactory.getInstance(algorithm).generatePrivate(spec));
      } catch (InvalidKeySpecException | IllegalArgumentException e) {
        // It may be of another kind.
      } catch (GeneralSecurityException e) {
        throw new IllegalStateException(e);
      }
    }
    return Optional.empty();
  }

  private static String read(Path file) {
    return new String(SmallFile.read(file, LARGEST, "a PEM file"), US_ASCII);
  }
}

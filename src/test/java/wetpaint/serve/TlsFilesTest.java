package wetpaint.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.TrustManagerFactory;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Certificates and keys as web servers have them, and what is said about others. */
@Timeout(60)
class TlsFilesTest {
  private static final String PASSWORD = "changeit";

  @TempDir
  private static Path folder = Path.of("");

  @BeforeAll
  static void make() {
    List.of("EC", "RSA", "Ed25519").forEach(TlsFilesTest::make);
  }

  /** Has the JDK's keytool make a key and a certificate, and writes both as PEM. */
  private static void make(String kind) {
    try {
      var store = folder.resolve(kind + ".p12");
      var keytool = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
          "-genkeypair",
          "-keyalg", kind, "-alias", "a", "-dname", "CN=localhost", "-ext", "san=dns:localhost,ip:127.0.0.1",
          "-storetype",
          "PKCS12", "-storepass", PASSWORD, "-keystore", store.toString()).redirectErrorStream(true).start();
      keytool.getInputStream().readAllBytes();
      assertThat(keytool.waitFor()).isZero();
      var keys = keys(kind);
      pem(kind + ".crt", "CERTIFICATE", keys.getCertificate("a").getEncoded());
      pem(kind + ".key", "PRIVATE KEY", keys.getKey("a", PASSWORD.toCharArray()).getEncoded());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (GeneralSecurityException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static KeyStore keys(String kind) throws GeneralSecurityException, IOException {
    var keys = KeyStore.getInstance("PKCS12");
    try (var in = Files.newInputStream(folder.resolve(kind + ".p12"))) {
      keys.load(in, PASSWORD.toCharArray());
    }
    return keys;
  }

  private static void pem(String name, String what, byte[] bytes) throws IOException {
    Files.writeString(folder.resolve(name), "-----BEGIN " + what + "-----\n"
        + Base64.getMimeEncoder(64, "\n".getBytes(US_ASCII)).encodeToString(bytes) + "\n-----END " + what
        + "-----\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"EC", "RSA", "Ed25519"})
  void whatIsSentIsEncryptedWithThem(String kind) throws Exception {
    var page = new WebPage("default-src 'none'", "hello");
    var link = new TeacherLink();
    var context = TlsFiles.context(folder.resolve(kind + ".crt"), folder.resolve(kind + ".key"));
    try (var stage = new PlainStage();
        var door = WebDoor.open(
            new WebDoor.Terms(InetAddress.getLoopbackAddress(), 0, 10, List.of(), Optional.of(context),
                Optional.empty(),
                Optional.of(link), page, page),
            new Entrance(new CodeGuard(Optional.of(PlainStage.CODE), stage.ticker), new Doorkeeper(10),
                ConnectionLog.NONE),
            stage.room);
        var client = client(kind, door);
        var line = client(kind, door)) {
      assertThat(client.get("/").body()).isEqualTo("hello");
      var cookie = client.post("/join", "{\"code\":\"maple\"}").headers().getOrDefault("set-cookie", "");
      assertThat(cookie).contains("; Secure");
      assertThatThrownBy(() -> new RawClient(
          SSLContext.getDefault().getSocketFactory().createSocket("localhost", door.port()))
          .get("/")).isInstanceOf(SSLHandshakeException.class);
      try (var plain = RawClient.to(door.port())) {
        assertThatThrownBy(() -> plain.get("/")).isInstanceOf(IOException.class);
      }
      assertThat(client.get("/").status()).isEqualTo(200);
      line.events(cookie.replaceFirst(";.*", ""));
      line.event("class");
      stage.press('2');
      assertThat(line.event("class")).contains("\"commands\":\"1=2\"");
      // Otherwise the client would wait for the server's farewell when it closes the line.
      stage.room.close();
    }
  }

  private static RawClient client(String kind, WebDoor door) throws GeneralSecurityException, IOException {
    return new RawClient(trusting(kind).getSocketFactory().createSocket("localhost", door.port()));
  }

  private static SSLContext trusting(String kind) throws GeneralSecurityException, IOException {
    var trusted = KeyStore.getInstance("PKCS12");
    trusted.load(null, null);
    trusted.setCertificateEntry("a", (X509Certificate) keys(kind).getCertificate("a"));
    var managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    managers.init(trusted);
    var context = SSLContext.getInstance("TLS");
    context.init(null, managers.getTrustManagers(), null);
    return context;
  }

  @Test
  void whatDoesNotServeIsOneSentence() throws Exception {
    var certificate = folder.resolve("EC.crt");
    var key = folder.resolve("EC.key");
    var text = Files.writeString(folder.resolve("text"), "no PEM");
    var odd = Files.writeString(folder.resolve("odd"),
        "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n");
    refused(folder.resolve("none"), key, "none: expected a PEM file, found no such file or folder");
    refused(text, key, "text: expected certificates in PEM (-----BEGIN CERTIFICATE-----), found none");
    refused(certificate, text, "text: expected a key in PEM without a password");
    refused(certificate, certificate, "EC.crt: expected a key in PEM without a password");
    refused(certificate, odd, "odd: expected an EC, RSA or Ed25519 key, found something else");
    refused(certificate, folder.resolve("RSA.key"), "expected the key of the certificate in");
    refused(certificate, folder, "expected a PEM file, found");
  }

  private static void refused(Path certificate, Path key, String sentence) {
    assertThatThrownBy(() -> TlsFiles.context(certificate, key)).isInstanceOf(ServeException.class)
        .hasMessageContaining(sentence);
  }
}

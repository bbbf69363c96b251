package wetpaint.serve;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * A page that browsers are given.
 *
 * @param policy its content security policy
 */
public record WebPage(String policy, String html) {
  byte[] plain() {
    return html.getBytes(UTF_8);
  }

  byte[] packed() {
    var bytes = new ByteArrayOutputStream();
    try (var out = new GZIPOutputStream(bytes)) {
      out.write(plain());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}

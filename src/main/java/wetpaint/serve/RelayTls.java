package wetpaint.serve;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;

import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/** Whether a broker speaks TLS. The client would find it out as well, but tries for four times as long and then says less. */
final class RelayTls {
  private RelayTls() {}

  /**
   * Shakes hands, and leaves.
   *
   * @param millis that each answer may take
   * @throws RelayException if it does not speak TLS, or as somebody who is not trusted
   */
  static void greet(RelayAddress address, int millis) {
    // Only the line is closed: a farewell by TLS would be waited for.
    try (var line = new Socket()) {
      line.connect(new InetSocketAddress(address.host(), address.port()), millis);
      line.setSoTimeout(millis);
      var factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
      ((SSLSocket) factory.createSocket(line, address.host(), address.port(), false)).startHandshake();
    } catch (SSLHandshakeException e) {
      throw new RelayException("its certificate is not trusted: " + e.getMessage(), e);
    } catch (SSLException | SocketTimeoutException e) {
      throw new RelayException("it does not speak TLS, for which rediss:// asks", e);
    } catch (IOException e) {
      throw new RelayException("nobody answers", e);
    }
  }
}

package wetpaint.real;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketException;
import java.net.StandardSocketOptions;
import java.nio.channels.SocketChannel;
import java.util.UUID;

/** Where a delay server listens on the loopback interface, and the token that it wants to hear. */
record Endpoint(int port, UUID token) {
  /** Where nobody listens. */
  static final Endpoint NONE = new Endpoint(0, new UUID(0, 0));

  /** A new connection, introduced. @throws IOException in a sentence, if the loopback interface is down */
  SocketChannel connect() throws IOException {
    var channel = open();
    channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
    channel.write(DelayServer.bytes(token));
    return channel;
  }

  private SocketChannel open() throws IOException {
    try {
      return SocketChannel.open(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port));
    } catch (SocketException e) {
      throw new IOException("expected a loopback interface, 127.0.0.1, but: " + e.getMessage()
          + "; --io command needs none", e);
    }
  }
}

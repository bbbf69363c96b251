package wetpaint.real;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.channels.SocketChannel;
import java.util.UUID;

/** Where a delay server listens on the loopback interface, and the token that it wants to hear. */
record Endpoint(int port, UUID token) {
  /** Where nobody listens. */
  static final Endpoint NONE = new Endpoint(0, new UUID(0, 0));

  /** A new connection, introduced. */
  SocketChannel connect() throws IOException {
    var channel = SocketChannel.open(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port));
    channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
    channel.write(DelayServer.bytes(token));
    return channel;
  }
}

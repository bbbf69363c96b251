package wetpaint.real;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;

/** A connection to the delay server, opened beforehand. */
record SocketRack(SocketChannel channel) implements Rack {
  @Override
  public void start(Wait wait) throws IOException {
    var request = ByteBuffer.allocate(DelayServer.REQUEST).putInt(wait.canvas()).putInt(wait.layer())
        .putLong(wait.nanos()).flip();
    while (request.hasRemaining()) {
      channel.write(request);
    }
  }

  @Override
  public void await() throws IOException {
    if (!answered()) {
      throw new IOException("an empty answer");
    }
  }

  /** Reads the answer. @return whether it is there; a blocking channel waits until it is */
  boolean answered() throws IOException {
    var read = channel.read(ByteBuffer.allocate(1));
    if (read < 0) {
      throw new EOFException("the delay server hung up");
    }
    return read > 0;
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}

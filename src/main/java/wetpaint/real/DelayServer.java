package wetpaint.real;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.security.MessageDigest;
import java.util.UUID;
import java.util.concurrent.DelayQueue;
import java.util.concurrent.Delayed;
import java.util.concurrent.TimeUnit;

/**
 * Answers each request after the delay that it asks for. It listens on the loopback interface only, on a port that the
 * system chooses, and hears only those who begin with its token. One platform thread reads, another one answers, so
 * that no painter can hold it up but by taking its core.
 */
final class DelayServer implements Closeable {
  /** Who wants to know what was answered. */
  interface Listener {
    /** An answer is about to be sent, at that time of {@link System#nanoTime}. */
    void answers(int canvas, int layer, long at);
  }

  private static final int TOKEN = 16;
  /** A request: canvas, layer, nanoseconds. */
  static final int REQUEST = Integer.BYTES + Integer.BYTES + Long.BYTES;
  private static final int BACKLOG = 1024;
  private static final int JOIN = 1000;

  private record Answer(long due, int canvas, int layer, SocketChannel to) implements Delayed {
    @Override
    public long getDelay(TimeUnit unit) {
      return unit.convert(due - System.nanoTime(), TimeUnit.NANOSECONDS);
    }

    @Override
    public int compareTo(Delayed other) {
      return other instanceof Answer answer ? Long.signum(due - answer.due) : 0;
    }
  }

  /** What a client has sent of its token, and then of a request. */
  private static final class Letter {
    private final ByteBuffer bytes = ByteBuffer.allocate(TOKEN);
    private boolean trusted;
  }

  /** Of a strong source of random numbers. */
  private final UUID token = UUID.randomUUID();
  private final Selector selector;
  private final ServerSocketChannel door;
  private final DelayQueue<Answer> answers = new DelayQueue<>();
  private final Listener listener;
  private final Thread reader;
  private final Thread timer;
  private volatile boolean closed;

  private DelayServer(Selector selector, ServerSocketChannel door, Listener listener) {
    this.selector = selector;
    this.door = door;
    this.listener = listener;
    reader = Thread.ofPlatform().daemon().name("delay server").unstarted(this::read);
    timer = Thread.ofPlatform().daemon().name("delay timer").unstarted(this::answer);
  }

  /** Starts one. @throws RealException if there is no loopback interface to listen on */
  static DelayServer start(Listener listener) {
    try {
      var selector = Selector.open();
      var door = ServerSocketChannel.open();
      door.bind(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), BACKLOG);
      door.configureBlocking(false).register(selector, SelectionKey.OP_ACCEPT);
      var server = new DelayServer(selector, door, listener);
      server.reader.start();
      server.timer.start();
      return server;
    } catch (IOException e) {
      throw RealException
          .machine("expected a loopback interface to listen on, 127.0.0.1, but: " + e.getMessage()
              + "; --io command needs none");
    }
  }

  /** Where it is, and what it wants to hear first. */
  Endpoint endpoint() {
    return new Endpoint(door.socket().getLocalPort(), token);
  }

  /** A token as it is sent. */
  static ByteBuffer bytes(UUID token) {
    return ByteBuffer.allocate(TOKEN).putLong(token.getMostSignificantBits())
        .putLong(token.getLeastSignificantBits())
        .flip();
  }

  private void read() {
    try (selector; door) {
      while (!closed) {
        selector.select(this::serve);
      }
      for (var key : selector.keys()) {
        key.channel().close();
      }
    } catch (IOException _) {
      // Nobody is served any more, which the clients see.
    }
  }

  private void serve(SelectionKey key) {
    try {
      if (key.isAcceptable()) {
        var client = door.accept();
        if (client != null) {
          client.configureBlocking(false).register(selector, SelectionKey.OP_READ, new Letter());
          client.socket().setTcpNoDelay(true);
        }
      } else if (key.attachment() instanceof Letter letter && key.channel() instanceof SocketChannel client) {
        read(client, letter);
      }
    } catch (IOException _) {
      hangUp(key);
    }
  }

  private void read(SocketChannel client, Letter letter) throws IOException {
    if (client.read(letter.bytes) < 0) {
      client.close();
      return;
    }
    if (letter.bytes.hasRemaining()) {
      return;
    }
    letter.bytes.flip();
    if (letter.trusted) {
      var canvas = letter.bytes.getInt();
      var layer = letter.bytes.getInt();
      answers.add(new Answer(System.nanoTime() + letter.bytes.getLong(), canvas, layer, client));
    } else if (MessageDigest.isEqual(letter.bytes.array(), bytes(token).array())) {
      letter.trusted = true;
    } else {
      client.close();
    }
    letter.bytes.clear();
  }

  private void answer() {
    try {
      while (true) {
        var answer = answers.take();
        listener.answers(answer.canvas, answer.layer, System.nanoTime());
        try {
          answer.to.write(ByteBuffer.wrap(new byte[1]));
        } catch (IOException _) {
          // The client is gone, and so is its canvas.
        }
      }
    } catch (InterruptedException _) {
      // It is closed.
    }
  }

  private static void hangUp(SelectionKey key) {
    try {
      key.channel().close();
    } catch (IOException _) {
      // Then it was closed before.
    }
  }

  /** Nobody listens any more when this returns. */
  @Override
  public void close() {
    closed = true;
    timer.interrupt();
    selector.wakeup();
    try {
      reader.join(JOIN);
      timer.join(JOIN);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}

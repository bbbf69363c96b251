package wetpaint.real;

import java.io.IOException;
import java.net.ConnectException;
import java.nio.ByteBuffer;
import java.util.UUID;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A server that answers late, but only those who know its token. */
class DelayServerTest {
  @Test
  void answersNoSoonerThanAsked() throws IOException, InterruptedException {
    var answers = new LinkedBlockingQueue<Long>();
    try (var server = DelayServer.start((_, _, at) -> answers.add(at));
        var slow = new SocketRack(server.endpoint().connect());
        var fast = new SocketRack(server.endpoint().connect())) {
      var sent = System.nanoTime();
      slow.start(new Wait(0, 0, 60_000_000));
      fast.start(new Wait(1, 0, 1_000_000));
      fast.await();
      slow.await();
      var first = answers.poll(0, TimeUnit.SECONDS);
      var second = answers.poll(0, TimeUnit.SECONDS);
      assertThat(first - sent).isGreaterThanOrEqualTo(1_000_000);
      assertThat(second - sent).isGreaterThanOrEqualTo(60_000_000);
      assertThat(System.nanoTime()).isGreaterThan(second);
    }
  }

  @Test
  void hangsUpOnAStranger() throws IOException {
    try (var server = DelayServer.start((_, _, _) -> {});
        var stranger = new Endpoint(server.endpoint().port(), UUID.randomUUID()).connect()) {
      assertThat(stranger.read(ByteBuffer.allocate(1))).isEqualTo(-1);
    }
  }

  @Test
  void doesNotListenOnceItIsClosed() throws IOException {
    var server = DelayServer.start((_, _, _) -> {});
    var endpoint = server.endpoint();
    server.close();
    assertThatThrownBy(endpoint::connect).hasCauseInstanceOf(ConnectException.class);
  }
}

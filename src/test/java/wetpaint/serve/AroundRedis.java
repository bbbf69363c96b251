package wetpaint.serve;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A teacher and a real Redis; what needs it is left out where there is none. */
abstract class AroundRedis {
  static final RelaySeal SEAL = seal("a secret of enough bytes");

  final PlainStage teacher = new PlainStage();
  RedisServer redis;

  /** That of a class whose servers share another secret. */
  static RelaySeal seal(String secret) {
    return new RelaySeal(secret.getBytes(StandardCharsets.UTF_8), "monday");
  }

  @BeforeEach
  void openRedis() throws IOException {
    redis = RedisServer.open();
  }

  @AfterEach
  void closeRedis() {
    teacher.close();
    if (redis != null) {
      redis.close();
    }
  }

  /** The teacher's end of the relay. */
  RelaySender sender() {
    return RelaySender.open(redis.address(), SEAL, teacher.room);
  }
}

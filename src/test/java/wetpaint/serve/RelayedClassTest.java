package wetpaint.serve;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Two servers and a broker, each a program of its own; the student is at the server without a teacher, by ssh. */
@Timeout(120)
class RelayedClassTest {
  @Test
  void aStudentElsewhereWatchesAndVotes(@TempDir Path folder) throws Exception {
    try (var redis = RedisServer.open()) {
      var key = Files.writeString(folder.resolve("key"), "a secret of enough bytes").toString();
      var url = redis.url();
      try (var led = SchoolHouse.open(folder, "lecture", "--relay", url, "--relay-key", key);
          var other = SchoolHouse.open(folder, "--follow", url, "--relay-key", key);
          var student = other.join("Ann")) {
        student.awaitScreen("One process, three paintings");
        student.awaitScreen("The class votes");
        led.teacher().awaitScreen("1 watches");
        student.type("1");
        led.teacher().awaitScreen("1 of 1 answered");
        led.teacher().type("n");
        student.awaitScreen("What the class says");
        redis.crash();
        student.awaitScreen("The line to the teacher is lost");
        led.teacher().awaitScreen("The relay is lost");
        redis.restart();
        led.teacher().awaitScreen("The relay is back");
        led.teacher().type("n");
        student.awaitScreen("▶ 3×");
      }
    }
  }
}

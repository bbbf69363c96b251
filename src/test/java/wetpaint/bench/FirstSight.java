package wetpaint.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * How soon somebody who comes by the real ssh sees the stage, and how much later than the teacher they see what a key does. In
 * milliseconds, as medians.
 */
final class FirstSight {
  private static final int TIMES = 21;
  private static final String FRAME = "\033[?2026l";

  private FirstSight() {}

  static void print() throws Exception {
    var folder = Files.createTempDirectory("wetpaint-sight");
    var key = folder.resolve("key");
    new ProcessBuilder("ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", key.toString()).start().waitFor();
    var port = ServeProcess.freePort();
    try (var teacher = Watched.run(Map.of("XDG_STATE_HOME", folder.toString()),
        Path.of("target/wetpaint/bin/wetpaint").toAbsolutePath().toString(), "serve", "--port", "" + port,
        "--class-code", "maple", "--no-web", "--teacher", key + ".pub")) {
      teacher.await("maple");
      var ssh = List.of("ssh", "-F", "none", "-o", "StrictHostKeyChecking=no", "-o",
          "UserKnownHostsFile=" + folder
              .resolve("known"),
          "-o", "LogLevel=ERROR", "-p", "" + port, "wetpaint@127.0.0.1");
      var all = new ArrayList<Double>();
      var named = new ArrayList<Double>();
      for (var time = 0; time < TIMES; time++) {
        all.add(withKey(ssh, key));
        named.add(withName(ssh));
      }
      System.out.printf("from the start of ssh with a key to the stage: %.0f ms (%.0f to %.0f)%n",
          median(all),
          all.getFirst(), all.getLast());
      System.out.printf(
          "from the last Enter of a login with code and name to the stage: %.0f ms (%.0f to %.0f)%n",
          median(named), named.getFirst(), named.getLast());
      behind(teacher, ssh);
    }
  }

  private static double withKey(List<String> ssh, Path key) {
    var command = new ArrayList<>(ssh);
    command.addAll(1, List.of("-i", key.toString()));
    try (var viewer = Watched.run(Map.of(), command.toArray(String[]::new))) {
      var nanos = viewer.await(FRAME);
      viewer.type("q");
      viewer.awaitEnd();
      return nanos / 1e6;
    }
  }

  private static double withName(List<String> ssh) {
    try (var viewer = joining(ssh)) {
      var start = System.nanoTime();
      viewer.type("Ada\r");
      viewer.await(FRAME);
      var nanos = System.nanoTime() - start;
      viewer.type("q");
      viewer.awaitEnd();
      return nanos / 1e6;
    }
  }

  private static Watched joining(List<String> ssh) {
    var viewer = Watched.run(Map.of(), ssh.toArray(String[]::new));
    viewer.await("Class code");
    viewer.type("maple\r");
    viewer.await("Your name");
    return viewer;
  }

  /** The teacher stands at a moment and steps; each step is a frame, and the only one for a while. */
  private static void behind(Watched teacher, List<String> ssh) throws InterruptedException {
    try (var one = joining(ssh); var two = joining(ssh); var three = joining(ssh)) {
      var students = List.of(one, two, three);
      students.forEach(student -> student.type("\r"));
      students.forEach(student -> student.await(FRAME));
      teacher.type(" ");
      Thread.sleep(4000);
      var first = new ArrayList<Double>();
      var later = new ArrayList<Double>();
      for (var time = 0; time < TIMES; time++) {
        teacher.forget();
        students.forEach(Watched::forget);
        var start = System.nanoTime();
        teacher.type("\033[C");
        var seen = teacher.awaitNext(FRAME);
        first.add((seen - start) / 1e6);
        for (var student : students) {
          later.add((student.awaitNext(FRAME) - seen) / 1e6);
        }
        Thread.sleep(300);
      }
      System.out.printf("from a key to the teacher's own screen: %.0f ms%n", median(first));
      System.out.printf("and a student's screen after the teacher's: %.0f ms (%.0f to %.0f)%n", median(later),
          later.getFirst(), later.getLast());
    }
  }

  private static double median(List<Double> times) {
    Collections.sort(times);
    return times.get(times.size() / 2);
  }
}

package wetpaint.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The show in a tmux of its own, to which others can be attached. */
final class TmuxShow implements AutoCloseable {
  private static final String SHOW = Path.of("target/wetpaint/bin/wetpaint").toAbsolutePath()
      + " --fps 15 --color 256";

  private final String socket;

  private TmuxShow(String socket) {
    this.socket = socket;
  }

  /** Starts it, at 80x24. */
  static TmuxShow start() throws IOException {
    var show = new TmuxShow(Files.createTempDirectory("wetpaint-tmux").resolve("tmux").toString());
    show.run("-f", "/dev/null", "new-session", "-d", "-x", "80", "-y", "24", SHOW);
    return show;
  }

  /** The words with which tmux is asked for that here. */
  List<String> command(String... words) {
    var command = new ArrayList<>(List.of("tmux", "-S", socket));
    Collections.addAll(command, words);
    return command;
  }

  void run(String... words) throws IOException {
    new ProcessBuilder(command(words)).start().onExit().join();
  }

  /** The process that serves all who are attached. */
  long pid() throws IOException {
    try (var asked = new ProcessBuilder(command("display-message", "-p", "#{pid}")).start().inputReader()) {
      return Long.parseLong(asked.readLine());
    }
  }

  @Override
  public void close() throws IOException {
    run("kill-server");
  }
}

package wetpaint.wire;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import static java.nio.charset.StandardCharsets.UTF_8;

/** A pane of a real tmux, with a server of its own; its screen is read back with {@code capture-pane}. */
final class TmuxEmulator implements Emulator, AutoCloseable {
  private final String server = "wetpaint-" + ProcessHandle.current().pid() + "-" + System.nanoTime();
  private final Path folder;
  private final OutputStream toScreen;
  private final InputStream fromScreen;
  private int columns;
  private int rows;
  private StrictEmulator seen;

  TmuxEmulator(int columns, int rows) throws IOException {
    this.columns = columns;
    this.rows = rows;
    seen = new StrictEmulator(columns, rows);
    folder = Files.createTempDirectory("wetpaint");
    run("mkfifo", folder.resolve("in").toString(), folder.resolve("out").toString());
    tmux("-f", "/dev/null", "new-session", "-d", "-x", "" + columns, "-y", "" + rows,
        "stty raw -echo; cat </dev/tty >%s/out & exec cat %s/in".formatted(folder, folder), ";", "set",
        "status", "off", ";",
        "resize-window", "-x", "" + columns, "-y", "" + rows);
    toScreen = Files.newOutputStream(folder.resolve("in"));
    fromScreen = Files.newInputStream(folder.resolve("out"));
  }

  static boolean isInstalled() {
    try {
      return new ProcessBuilder("tmux", "-V").redirectErrorStream(true).start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void feed(byte[] bytes) {
    try {
      toScreen.write(bytes);
      // The answer to where the cursor is comes after all before it was obeyed.
      toScreen.write("\033[6n".getBytes(UTF_8));
      toScreen.flush();
      while (fromScreen.read() != 'R') {}
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    read();
  }

  private void read() {
    var lines = tmux("capture-pane", "-e", "-p", "-N").lines().toList();
    seen = new StrictEmulator(columns, rows);
    for (int y = 0; y < rows; y++) {
      show("\033[" + (y + 1) + "H\033[K");
    }
    // Colours go on from one line to the next.
    for (int y = 0; y < lines.size(); y++) {
      show("\033[" + (y + 1) + "H" + lines.get(y));
    }
  }

  private void show(String text) {
    var bytes = text.getBytes(UTF_8);
    seen.feed(bytes);
  }

  @Override
  public void resize(int newColumns, int newRows) {
    columns = newColumns;
    rows = newRows;
    tmux("resize-window", "-x", "" + columns, "-y", "" + rows);
  }

  @Override
  public CellLook look(int column, int row) {
    return seen.look(column, row);
  }

  private String tmux(String... arguments) {
    var command = new ArrayList<>(List.of("tmux", "-u", "-L", server));
    command.addAll(List.of(arguments));
    return run(command.toArray(String[]::new));
  }

  private static String run(String... command) {
    try {
      var builder = new ProcessBuilder(command).redirectErrorStream(true);
      builder.environment().put("LC_ALL", "C.UTF-8");
      var process = builder.start();
      return new String(process.getInputStream().readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    tmux("kill-server");
    toScreen.close();
    fromScreen.close();
    run("rm", "-r", folder.toString());
  }
}

package wetpaint.cli;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;

/** Remembers what went wrong when something was written through a {@link java.io.PrintWriter}, which tells nobody. */
final class WatchedWriter extends FilterWriter {
  private Optional<IOException> failure = Optional.empty();

  private interface Writing {
    void run() throws IOException;
  }

  WatchedWriter(Writer out) {
    super(out);
  }

  @Override
  public void write(int c) throws IOException {
    watched(() -> out.write(c));
  }

  @Override
  public void write(char[] text, int from, int length) throws IOException {
    watched(() -> out.write(text, from, length));
  }

  @Override
  public void write(String text, int from, int length) throws IOException {
    watched(() -> out.write(text, from, length));
  }

  @Override
  public void flush() throws IOException {
    watched(out::flush);
  }

  /** @throws IOException if something could not be written */
  void check() throws IOException {
    if (failure.isPresent()) {
      throw failure.orElseThrow();
    }
  }

  /** Says nothing about what was not written: {@link #check} does. */
  @Override
  public void close() throws IOException {
    if (failure.isEmpty()) {
      flush();
    }
  }

  private void watched(Writing writing) throws IOException {
    try {
      writing.run();
    } catch (IOException e) {
      failure = Optional.of(e);
      throw e;
    }
  }
}

package wetpaint.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** What a command line came to. */
record Spoken(int code, String out, String err) {
  /** Runs a command line as a shell would split it (quotes aside), into UTF-8 files rather than a terminal. */
  static Spoken of(String line) {
    return of(StandardCharsets.UTF_8, line.isEmpty() ? new String[]{} : line.split(" "));
  }

  static Spoken of(Charset charset, String... args) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    var code = Cli.run(new Surroundings(out, err, charset, false, () -> 80), args);
    return new Spoken(code, out.toString(charset), err.toString(charset));
  }
}

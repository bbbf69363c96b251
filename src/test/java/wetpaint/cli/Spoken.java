package wetpaint.cli;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** What a command line came to. */
record Spoken(int code, String out, String err) {
  /** No input. */
  static final InputStream NOTHING = InputStream.nullInputStream();

  /** Runs a command line as a shell would split it (quotes aside), into UTF-8 files rather than a terminal. */
  static Spoken of(String line) {
    return of(StandardCharsets.UTF_8, line.isEmpty() ? new String[]{} : line.split(" "));
  }

  /** Streams that are no terminals, in a locale with that character set. */
  static Surroundings surroundings(Charset charset, OutputStream out, OutputStream err) {
    return new Surroundings(NOTHING, out, err,
        Map.of("LC_ALL", "en_US." + charset, "XDG_CONFIG_HOME", "/nowhere"),
        Surroundings.Terminals.NONE, () -> 80);
  }

  static Spoken of(Charset charset, String... args) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    var code = Cli.run(surroundings(charset, out, err), args);
    return new Spoken(code, out.toString(charset), err.toString(charset));
  }
}

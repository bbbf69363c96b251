package wetpaint.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.TextColor;
import com.googlecode.lanterna.graphics.BasicTextImage;

import wetpaint.wire.ColorDepth;

import static java.nio.charset.StandardCharsets.US_ASCII;

/** The same frames by ncursesw, where there is a C compiler and its headers: see {@code src/test/c/curses.c}. */
final class Curses implements AutoCloseable {
  private static final String SOURCE = "src/test/c/curses.c";
  private static final List<SGR> STYLES = List.of(SGR.BOLD, SGR.UNDERLINE, SGR.REVERSE, SGR.ITALIC);
  private static final int STYLE_SHIFT = 21;
  private static final int OWN = -1;
  /** There are terminfo entries for colours of 24 bits, but where ncurses-term is not installed. */
  private static final String DIRECT = """
      wetpaint-direct|xterm with colours of 24 bits,
      \tRGB, ccc@, colors#0x1000000, pairs#0x10000, initc@, oc@,
      \tsetab=\\E[48;2;%p1%{65536}%/%d;%p1%{256}%/%{255}%&%d;%p1%{255}%&%dm,
      \tsetaf=\\E[38;2;%p1%{65536}%/%d;%p1%{256}%/%{255}%&%d;%p1%{255}%&%dm,
      \tuse=xterm-256color,
      """;

  private final Path folder = Files.createTempDirectory("wetpaint-bench");
  private final Path program = folder.resolve("curses");
  private final boolean there;

  Curses() throws IOException, InterruptedException {
    var source = Files.writeString(folder.resolve("direct.src"), DIRECT);
    there = succeeds("cc", "-O2", "-o", program.toString(), SOURCE, "-lncursesw")
        && succeeds("tic", "-x", "-o", folder.toString(), source.toString());
  }

  private static boolean succeeds(String... command) throws InterruptedException {
    try {
      return new ProcessBuilder(command).redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  /** How many bytes it sends for all frames; none if it can't be built here. */
  OptionalLong bytes(List<BasicTextImage> frames, ColorDepth depth) throws IOException, InterruptedException {
    if (!there) {
      return OptionalLong.empty();
    }
    var sent = folder.resolve("sent");
    var builder = new ProcessBuilder(program.toString()).redirectOutput(sent.toFile())
        .redirectError(ProcessBuilder.Redirect.INHERIT);
    builder.environment().put("TERM", depth == ColorDepth.TRUECOLOR ? "wetpaint-direct" : "xterm-256color");
    builder.environment().put("TERMINFO_DIRS", folder + ":");
    builder.environment().keySet().removeAll(List.of("TERMINFO", "LINES", "COLUMNS"));
    var process = builder.start();
    try (var out = process.getOutputStream()) {
      write(frames, out);
    }
    if (process.waitFor() != 0) {
      throw new IOException(SOURCE + " failed");
    }
    return OptionalLong.of(Files.size(sent));
  }

  private static void write(List<BasicTextImage> frames, OutputStream out) throws IOException {
    int columns = frames.getFirst().getSize().getColumns();
    int rows = frames.getFirst().getSize().getRows();
    var shown = new TextCharacter[columns * rows];
    write(numbers(2).putInt(columns).putInt(rows), out);
    for (var frame : frames) {
      var changed = numbers(1 + 4 * shown.length).putInt(0);
      for (int index = 0; index < shown.length; index++) {
        var cell = frame.getCharacterAt(index % columns, index / columns);
        if (!cell.equals(shown[index])) {
          shown[index] = cell;
          changed.putInt(index).putInt(glyph(cell)).putInt(color(cell.getForegroundColor()))
              .putInt(color(cell.getBackgroundColor()));
        }
      }
      write(changed.putInt(0, (changed.position() / Integer.BYTES - 1) / 4), out);
    }
  }

  private static ByteBuffer numbers(int count) {
    return ByteBuffer.allocate(count * Integer.BYTES).order(ByteOrder.nativeOrder());
  }

  private static void write(ByteBuffer numbers, OutputStream out) throws IOException {
    var bytes = new byte[numbers.flip().remaining()];
    numbers.get(bytes);
    out.write(bytes);
  }

  private static int glyph(TextCharacter cell) {
    int styles = 0;
    for (int i = 0; i < STYLES.size(); i++) {
      styles |= cell.getModifiers().contains(STYLES.get(i)) ? 1 << i : 0;
    }
    return cell.getCharacterString().codePointAt(0) | styles << STYLE_SHIFT;
  }

  /** Of what Lanterna would send, 39, 48;5;N or 38;2;R;G;B and the like, what says which colour. */
  private static int color(TextColor color) {
    var parts = new String(color.getForegroundSGRSequence(), US_ASCII).split(";", -1);
    return switch (parts.length) {
      case 1 -> color == TextColor.ANSI.DEFAULT ? OWN : Integer.parseInt(parts[0]) % 10;
      case 3 -> Integer.parseInt(parts[2]);
      default -> color.getRed() << 16 | color.getGreen() << 8 | color.getBlue();
    };
  }

  @Override
  public void close() throws IOException {
    try (var files = Files.walk(folder)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}

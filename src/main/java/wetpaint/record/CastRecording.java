package wetpaint.record;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import com.fasterxml.jackson.jr.ob.JSON;
import com.googlecode.lanterna.TerminalSize;

/**
 * An <a href="https://docs.asciinema.org/manual/asciicast/v3/">asciicast</a>, version 3 or 2. Each event is on the disk before the
 * next one is written; the first frame and the first at or after a marker paint the whole screen. As a full-screen program
 * does, it takes the alternate screen and gives the terminal back at its end.
 */
public final class CastRecording implements Recording {
  private static final String TERMINAL = "xterm-256color";
  private static final String HIDE_CURSOR = "\u001b[?25l";
  private static final String CLEAR = "\u001b[0m\u001b[2J";
  private static final String ENTER = "\u001b[?1049h" + CLEAR;
  /** For terminals without an alternate screen the cursor is below what was shown. */
  private static final String LEAVE = "\u001b[0m\u001b[ROWS;1H\r\n\u001b[?25h\u001b[?1049l";

  private final OutputFile out;
  private final Style style;
  private final long hold;
  private final CastEncoder encoder = new CastEncoder();
  private TerminalSize size;
  private boolean started;
  /** What a terminal is told before the next frame. */
  private String before = ENTER;
  private boolean keyframe = true;
  private long last;

  /**
   * What a cast says besides the frames.
   *
   * @param version 3, or 2 for older players
   * @param size    of the first frame, in cells
   * @param keys    whether it tells what was typed
   */
  public record Style(int version, TerminalSize size, String title, Colors colors, boolean keys) {
    /** Throws an {@link IllegalArgumentException} for another version or too large a size. */
    public Style {
      if (version != 2 && version != 3) {
        throw new IllegalArgumentException("a cast has version 3 or 2, not " + version);
      }
      Appearance.checkCells(size.getColumns(), size.getRows());
    }
  }

  /** Holds the last frame for another {@code hold} milliseconds before the terminal is given back. */
  public CastRecording(OutputFile out, Style style, long hold) {
    this.out = out;
    this.style = style;
    this.hold = hold;
    this.size = style.size;
  }

  @Override
  public void frame(Frame frame) throws IOException {
    var now = frame.cells().getSize();
    if (!now.equals(size)) {
      size = now;
      keyframe = true;
      before = before.isEmpty() ? CLEAR : before;
      event(frame.at(), "r", now.getColumns() + "x" + now.getRows());
    }
    var output = encoder.next(frame.cells(), keyframe);
    if (!output.isEmpty()) {
      event(frame.at(), "o", keyframe ? before + HIDE_CURSOR + output : output);
      before = "";
    }
    keyframe = false;
  }

  @Override
  public void marker(long at, String label) throws IOException {
    event(at, "m", label);
    keyframe = true;
  }

  @Override
  public void key(long at, String keys) throws IOException {
    if (style.keys) {
      event(at, "i", keys);
    }
  }

  @Override
  public void end(long at) throws IOException {
    event(at + hold, "o",
        before.equals(ENTER) ? "" : LEAVE.replace("ROWS", Integer.toString(size.getRows())));
    if (style.version == 3) {
      event(at + hold, "x", "0");
    }
    out.commit();
  }

  @Override
  public void close() throws IOException {
    out.close();
  }

  private Map<String, Object> header() {
    var theme = new LinkedHashMap<String, Object>();
    theme.put("fg", Colors.hex(style.colors.text()));
    theme.put("bg", Colors.hex(style.colors.background()));
    theme.put("palette", style.colors.palette().stream().map(Colors::hex).collect(Collectors.joining(":")));
    var header = new LinkedHashMap<String, Object>();
    header.put("version", style.version);
    if (style.version == 3) {
      var term = new LinkedHashMap<String, Object>();
      term.put("cols", size.getColumns());
      term.put("rows", size.getRows());
      term.put("type", TERMINAL);
      term.put("theme", theme);
      header.put("term", term);
      header.put("title", CellText.line(style.title));
    } else {
      header.put("width", size.getColumns());
      header.put("height", size.getRows());
      header.put("title", CellText.line(style.title));
      header.put("env", Map.of("TERM", TERMINAL));
      header.put("theme", theme);
    }
    return header;
  }

  /** Version 3 counts from the event before, version 2 from the start; both in seconds, here to the millisecond. */
  private void event(long at, String code, String data) throws IOException {
    if (!started) {
      line(header());
      started = true;
    }
    line(List.of(BigDecimal.valueOf(style.version == 3 ? at - last : at, 3), code, data));
    last = at;
  }

  private void line(Object json) throws IOException {
    out.write((CellText.escaped(JSON.std.asString(json)) + "\n").getBytes(StandardCharsets.UTF_8));
    out.checkpoint();
  }
}

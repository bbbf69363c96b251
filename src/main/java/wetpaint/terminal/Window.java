package wetpaint.terminal;

import java.util.Map;
import java.util.function.Supplier;

import com.googlecode.lanterna.TerminalSize;

/** The terminal's size. To ask the kernel at each frame would take longer than most frames. */
final class Window {
  private static final TerminalSize LARGEST = new TerminalSize(2000, 1000);

  private final Supplier<TerminalSize> told;
  private final Map<String, String> env;
  private TerminalSize size = TerminalSize.ZERO;
  private boolean known;

  /** A window whose size {@code told} tells, 0 where it is not known; COLUMNS and LINES, or 80 x 24, stand in for it then. */
  Window(Supplier<TerminalSize> told, Map<String, String> env) {
    this.told = told;
    this.env = env;
  }

  /** The size may have changed: it is asked for again the next time it is wanted. */
  synchronized void resized() {
    known = false;
  }

  /** Columns and rows, at least 1 and at most 2000 x 1000. */
  synchronized TerminalSize size() {
    if (!known) {
      known = true;
      size = sensible(told.get());
    }
    return size;
  }

  private TerminalSize sensible(TerminalSize now) {
    var columns = now.getColumns() > 0 ? now.getColumns() : number("COLUMNS", 80);
    var rows = now.getRows() > 0 ? now.getRows() : number("LINES", 24);
    return new TerminalSize(Math.min(columns, LARGEST.getColumns()), Math.min(rows, LARGEST.getRows()));
  }

  private int number(String variable, int otherwise) {
    var text = env.getOrDefault(variable, "");
    return text.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(text) : otherwise;
  }
}

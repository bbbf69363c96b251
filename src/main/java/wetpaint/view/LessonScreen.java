package wetpaint.view;

import com.googlecode.lanterna.TerminalPosition;
import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.graphics.TextGraphics;
import org.jspecify.annotations.Nullable;

import wetpaint.theme.Theme;

/**
 * Draws a lesson: the stage under a strip with the stop's title and what is said, and below or beside it the speaker's part. Every
 * frame is drawn in full. For one thread.
 */
public final class LessonScreen {
  /** Columns from which on the speaker's part stands beside the stage, and its own. */
  private static final int WIDE = 124;
  private static final int BESIDE = 42;
  private static final int LEAST_ROWS = 6;
  private static final int MOST_ROWS = 12;

  private final Inks inks = new Inks();
  private final Screenplay stage = new Screenplay();

  /** With empty caches. */
  public LessonScreen() {}

  /** What the teacher sees. */
  public void draw(TextGraphics screen, Look look, LessonLook lesson, Theme theme, Charset charset) {
    var size = screen.getSize();
    if (Layout.isTooSmall(size.getColumns(),
        size.getRows() - StripView.rows(size.getColumns()) - LEAST_ROWS)) {
      drawStage(screen, look, lesson, theme, charset);
    } else if (size.getColumns() >= WIDE) {
      var left = size.getColumns() - BESIDE;
      drawStage(part(screen, 0, 0, left, size.getRows()), look, lesson, theme, charset);
      draw(part(screen, left, 0, BESIDE, size.getRows()), new PresenterView(lesson), theme, charset);
    } else {
      var rows = Math.clamp(size.getRows() - Layout.FULL_HEIGHT - StripView.rows(size.getColumns()),
          LEAST_ROWS, MOST_ROWS);
      var top = size.getRows() - rows;
      drawStage(part(screen, 0, 0, size.getColumns(), top), look, lesson, theme, charset);
      draw(part(screen, 0, top, size.getColumns(), rows), new PresenterView(lesson), theme, charset);
    }
  }

  /** What the audience sees. */
  public void drawStage(TextGraphics screen, Look look, LessonLook lesson, Theme theme, Charset charset) {
    var size = screen.getSize();
    var rows = StripView.rows(size.getColumns());
    var strip = Layout.isTooSmall(size.getColumns(), size.getRows() - rows) ? 0 : rows;
    if (strip > 0) {
      draw(part(screen, 0, 0, size.getColumns(), strip), new StripView(lesson), theme, charset);
    }
    stage.draw(part(screen, 0, strip, size.getColumns(), size.getRows() - strip), look, theme, charset);
  }

  /** What the speaker alone sees, on the whole of another screen. */
  public void drawPresenter(TextGraphics screen, LessonLook lesson, Theme theme, Charset charset) {
    draw(screen, new PresenterView(lesson), theme, charset);
  }

  private static TextGraphics part(TextGraphics screen, int column, int row, int columns, int rows) {
    return screen.newTextGraphics(new TerminalPosition(column, row),
        new TerminalSize(columns, Math.max(1, rows)));
  }

  private void draw(TextGraphics screen, View view, Theme theme, Charset charset) {
    var size = screen.getSize();
    @Nullable
    TextCharacter[] cells = new TextCharacter[size.getColumns() * size.getRows()];
    var surface = Surface.of(cells, size.getColumns(), theme, charset, inks);
    view.draw(surface);
    surface.show(screen);
  }
}

package wetpaint.page;

import java.util.Optional;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.TextColor;
import com.googlecode.lanterna.graphics.BasicTextImage;
import org.jspecify.annotations.Nullable;

import wetpaint.theme.Role;
import wetpaint.theme.Theme;
import wetpaint.view.Charset;
import wetpaint.view.LessonLook;
import wetpaint.view.LessonScreen;
import wetpaint.view.Look;
import wetpaint.view.Screenplay;

/** Draws looks on the page: those cells that changed. */
final class CanvasSheet {
  private static final int BOLD = 1;
  private static final int ITALIC = 2;
  private static final int UNDERLINED = 4;
  private static final int WIDE = 8;

  private final Screenplay screenplay = new Screenplay();
  private final LessonScreen lessonScreen = new LessonScreen();
  private BasicTextImage image = new BasicTextImage(1, 1);
  private @Nullable TextCharacter[] seen = new TextCharacter[0];
  private String theme = "";

  /** Draws all that is different from before. */
  void draw(Look look, Optional<LessonLook> lesson, Theme colours, int columns, int rows) {
    if (seen.length != columns * rows || image.getSize().getColumns() != columns) {
      image = new BasicTextImage(new TerminalSize(columns, rows));
      seen = new TextCharacter[columns * rows];
    }
    if (!colours.name().equals(theme)) {
      theme = colours.name();
      var screen = colours.style(Role.SCREEN);
      Browser.colours(rgb(screen.background()), rgb(screen.foreground()), rgb(colours.style(Role.MUTED).foreground()),
          rgb(colours.style(Role.ACCENT).foreground()));
    }
    var graphics = image.newTextGraphics();
    lesson.ifPresentOrElse(
        strip -> lessonScreen.drawStage(graphics, look, strip, colours, Charset.FULL),
        () -> screenplay.draw(graphics, look, colours, Charset.FULL));
    for (int row = 0, place = 0; row < rows; row++) {
      for (var column = 0; column < columns; column++, place++) {
        var cell = image.getCharacterAt(column, row);
        if (!cell.equals(seen[place])) {
          seen[place] = cell;
          Browser.cell(column, row, cell.getCharacterString(), rgb(cell.getForegroundColor()),
              rgb(cell.getBackgroundColor()), bits(cell));
        }
      }
    }
    Browser.drawn();
  }

  /** Draws every cell anew the next time. */
  void forget() {
    seen = new TextCharacter[0];
  }

  private static int bits(TextCharacter cell) {
    var modifiers = cell.getModifiers();
    return (modifiers.contains(SGR.BOLD) ? BOLD : 0) | (modifiers.contains(SGR.ITALIC) ? ITALIC : 0)
        | (modifiers.contains(SGR.UNDERLINE) ? UNDERLINED : 0) | (cell.isDoubleWidth() ? WIDE : 0);
  }

  private static int rgb(TextColor colour) {
    return (colour.getRed() << 16) | (colour.getGreen() << 8) | colour.getBlue();
  }
}

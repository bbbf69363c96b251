package wetpaint.page;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import wetpaint.view.FinePainting;
import wetpaint.view.FineWall;
import wetpaint.view.LessonLook;
import wetpaint.view.LessonScreen;
import wetpaint.view.Look;
import wetpaint.view.Screenplay;

/** Draws looks on the page: those cells that changed and, if it is to be fine, the paintings at the pixels of the screen. */
final class CanvasSheet {
  /** Milliseconds of work between keys. */
  private static final int WORK = 12;
  /** Drying paint changes in so many steps. */
  private static final int STEPS = 40;
  private static final int BOLD = 1;
  private static final int ITALIC = 2;
  private static final int UNDERLINED = 4;
  private static final int WIDE = 8;
  private static final int UNDER = 16;

  private final Screenplay screenplay = new Screenplay();
  private final LessonScreen lessonScreen = new LessonScreen();
  private final FineWall wall = new FineWall(STEPS, FineCanvas::argb);
  private final Map<FinePainting, FineCanvas> canvases = new HashMap<>();
  private BasicTextImage image = new BasicTextImage(1, 1);
  private @Nullable TextCharacter[] seen = new TextCharacter[0];
  /** The cells that fine paintings lie over. */
  private BitSet under = new BitSet();
  private String theme = "";

  /** Draws all that is different from before. */
  void draw(Look look, Optional<LessonLook> lesson, Theme colours) {
    var columns = Browser.columns();
    var rows = Browser.rows();
    if (seen.length != columns * rows || image.getSize().getColumns() != columns) {
      image = new BasicTextImage(new TerminalSize(columns, rows));
      seen = new TextCharacter[columns * rows];
      wall.forget();
    }
    if (!colours.name().equals(theme)) {
      theme = colours.name();
      surround(colours);
    }
    var graphics = image.newTextGraphics();
    lesson.ifPresentOrElse(
        strip -> lessonScreen.drawStage(graphics, look, strip, colours, Charset.FULL),
        () -> screenplay.draw(graphics, look, colours, Charset.FULL));
    var paintings = wall.ready(!Browser.fine()
        ? List.of()
        : lesson.isPresent() ? lessonScreen.hangings() : screenplay.hangings(), Browser.cellWidth(), Browser.cellHeight());
    var covers = under(paintings, columns);
    for (int row = 0, place = 0; row < rows; row++) {
      for (var column = 0; column < columns; column++, place++) {
        var cell = image.getCharacterAt(column, row);
        if (!cell.equals(seen[place]) || covers.get(place) != under.get(place)) {
          seen[place] = cell;
          Browser.cell(column, row, cell.getCharacterString(), rgb(cell.getForegroundColor()),
              rgb(cell.getBackgroundColor()), bits(cell) | (covers.get(place) ? UNDER : 0));
        }
      }
    }
    under = covers;
    Browser.drawn();
    show(paintings, colours);
  }

  private void show(List<FineWall.Hung> paintings, Theme colours) {
    canvases.keySet().removeIf(painting -> paintings.stream().noneMatch(hung -> hung.painting().equals(painting)));
    for (var hung : paintings) {
      canvases.computeIfAbsent(hung.painting(), painting -> new FineCanvas(hung.hanging(), painting))
          .draw(hung.hanging(), colours);
    }
  }

  /**
   * Does some of what the fine paintings need, and no more of it at once than leaves a key unanswered for a moment.
   *
   * @return whether there is more to draw than before
   */
  boolean work() {
    var isMore = false;
    for (var end = Browser.now() + WORK; wall.isBusy() && Browser.now() <= end;) {
      isMore |= wall.work();
    }
    return isMore;
  }

  /** Whether fine paintings need work. */
  boolean isBusy() {
    return wall.isBusy();
  }

  /** Draws everything anew the next time. */
  void forget() {
    seen = new TextCharacter[0];
  }

  private static void surround(Theme colours) {
    var screen = colours.style(Role.SCREEN);
    Browser.colours(rgb(screen.background()), rgb(screen.foreground()), rgb(colours.style(Role.MUTED).foreground()),
        rgb(colours.style(Role.ACCENT).foreground()), rgb(colours.style(Role.FRAME).foreground()));
  }

  private static BitSet under(List<FineWall.Hung> paintings, int columns) {
    var under = new BitSet();
    for (var hung : paintings) {
      var painting = hung.hanging();
      for (var row = 0; row < painting.height(); row++) {
        for (var column = 0; column < painting.width(); column++) {
          under.set((painting.row() + row) * columns + painting.column() + column, !painting.isCovered(column, row));
        }
      }
    }
    return under;
  }

  private static int bits(TextCharacter cell) {
    var modifiers = cell.getModifiers();
    return (modifiers.contains(SGR.BOLD) ? BOLD : 0) | (modifiers.contains(SGR.ITALIC) ? ITALIC : 0)
        | (modifiers.contains(SGR.UNDERLINE) ? UNDERLINED : 0) | (cell.isDoubleWidth() ? WIDE : 0);
  }

  /** A colour as 0xRRGGBB. */
  static int rgb(TextColor colour) {
    return (colour.getRed() << 16) | (colour.getGreen() << 8) | colour.getBlue();
  }
}

package wetpaint.view;

import java.util.List;

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
  /** Rows of the speaker's part below the stage: the least, those up to which a small stage grows no more, and the most. */
  private static final int LEAST_ROWS = 3;
  private static final int SMALL_ROWS = 6;
  private static final int MOST_ROWS = 12;

  private final Inks inks = new Inks();
  private final Screenplay stage = new Screenplay();
  /** Whether the speaker is told at first that others see the notes on this screen. */
  private final boolean shared;
  private volatile NotesTurned turned = NotesTurned.NOT;
  /** The stop that was drawn last. */
  private volatile int number;
  private int above;

  /** With empty caches. */
  public LessonScreen() {
    this(false);
  }

  /**
   * With empty caches.
   *
   * @param shared whether all see this screen, which the speaker is told at first
   */
  public LessonScreen(boolean shared) {
    this.shared = shared;
  }

  /** Turns to another page of the notes, 1 for the next and -1 for the one before. For one thread, which may be another one. */
  public void turn(int pages) {
    turned = turned.by(pages, number);
  }

  /** What the teacher sees. */
  public void draw(TextGraphics screen, Look look, LessonLook lesson, Theme theme, Charset charset) {
    draw(screen, look, lesson, turned, theme, charset);
  }

  /** What a teacher sees who turned the notes so far. */
  public void draw(TextGraphics screen, Look look, LessonLook lesson, NotesTurned pages, Theme theme,
      Charset charset) {
    var size = screen.getSize();
    if (size.getColumns() < WIDE && look.own().card().filter(Card.Join.class::isInstance).isPresent()) {
      // For as long as people join, a code that cameras can read is worth more than the notes.
      above = 0;
      stage.draw(screen, look, theme, charset);
      return;
    }
    var presenter = presenter(voted(lesson, look), pages, false);
    if (Layout.isTooSmall(size.getColumns(),
        size.getRows() - StripView.rows(size.getColumns()) - LEAST_ROWS)) {
      drawStage(screen, look, lesson, theme, charset);
    } else if (size.getColumns() >= WIDE) {
      var left = size.getColumns() - BESIDE;
      drawStage(part(screen, 0, 0, left, size.getRows()), look, lesson, theme, charset);
      draw(part(screen, left, 0, BESIDE, size.getRows()), presenter, theme, charset);
    } else {
      var rows = Math.max(Math.clamp(size.getRows() - Layout.FULL_HEIGHT, LEAST_ROWS, SMALL_ROWS),
          Math.min(size.getRows() - Layout.FULL_HEIGHT - StripView.rows(size.getColumns()), MOST_ROWS));
      var top = size.getRows() - rows;
      drawStage(part(screen, 0, 0, size.getColumns(), top), look, lesson, theme, charset);
      draw(part(screen, 0, top, size.getColumns(), rows), presenter, theme, charset);
    }
  }

  /** What the audience sees. */
  public void drawStage(TextGraphics screen, Look look, LessonLook lesson, Theme theme, Charset charset) {
    var size = screen.getSize();
    var rows = StripView.rows(size.getColumns());
    var strip = Layout.isTooSmall(size.getColumns(), size.getRows() - rows) ? 0 : rows;
    above = strip;
    if (strip > 0) {
      draw(part(screen, 0, 0, size.getColumns(), strip), new StripView(lesson), theme, charset);
    }
    stage.draw(part(screen, 0, strip, size.getColumns(), size.getRows() - strip),
        strip > 0 ? untold(look, lesson.say()) : look, theme, charset);
  }

  /** The paintings on what was drawn last, for those who can draw them finer. */
  public List<Hanging> hangings() {
    return stage.hangings().stream().map(hanging -> hanging.moved(0, above)).toList();
  }

  /** What the speaker alone sees, on the whole of another screen. */
  public void drawPresenter(TextGraphics screen, LessonLook lesson, Theme theme, Charset charset) {
    draw(screen, presenter(lesson, turned, true), theme, charset);
  }

  private PresenterView presenter(LessonLook lesson, NotesTurned pages, boolean alone) {
    number = lesson.number();
    return new PresenterView(lesson, pages.at(number), alone, shared && !alone);
  }

  /** With how many have answered, if a class is asked. */
  private static LessonLook voted(LessonLook lesson, Look look) {
    return look.own().card().filter(Card.Poll.class::isInstance).map(Card.Poll.class::cast)
        .map(poll -> new LessonLook(lesson.number(), lesson.stops(), lesson.title(), lesson.say(),
            lesson.presenter().voted(poll.count())))
        .orElse(lesson);
  }

  /** Of a question that the strip tells only the answers are left on the stage. */
  private static Look untold(Look look, String told) {
    var own = look.own();
    var card = own.card()
        .map(before -> before instanceof Card.Poll poll && poll.question().text().equals(told)
            ? poll.untold()
            : before);
    var front = look.front();
    var overlay = front.overlay()
        .map(over -> over instanceof Look.Overlay.Question question && question.text().equals(told)
            ? question.untold()
            : over);
    return new Look(look.lanes(), look.pictures(), look.playback(), look.outlook(), look.caption(),
        look.keys(),
        new Look.Front(front.notice(), overlay, front.score()),
        new Look.Own(own.recording(), own.notice(), own.figures(), own.code(), card));
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

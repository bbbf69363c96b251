package wetpaint.view;

import java.util.List;
import java.util.Optional;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.graphics.TextGraphics;
import org.jspecify.annotations.Nullable;

import wetpaint.theme.Theme;

/**
 * Draws all there is to see. Every frame is drawn in full; what is kept between frames are caches only. For one thread.
 */
public final class Screenplay {
  /** The smallest screen on which there is something to see, in cells. */
  public static final TerminalSize LEAST = new TerminalSize(Layout.LEAST_WIDTH, Layout.LEAST_HEIGHT);

  private final Inks inks = new Inks();
  private final CanvasCache cache = new CanvasCache();
  private final Wall wall = new Wall();
  private int columns;
  private @Nullable TextCharacter[] cells = new TextCharacter[0];

  /** With empty caches. */
  public Screenplay() {}

  /** Fills the whole screen, whatever its size: every cell is what this look makes it. */
  public void draw(TextGraphics screen, Look look, Theme theme, Charset charset) {
    var size = screen.getSize();
    columns = size.getColumns();
    if (cells.length != columns * size.getRows()) {
      cells = new TextCharacter[columns * size.getRows()];
    }
    var surface = Surface.of(cells, columns, theme, charset, inks, wall);
    if (Layout.isTooSmall(columns, size.getRows())) {
      new TooSmallView().draw(surface);
    } else {
      (look.compares() ? new LanesView(cache, look) : new StageView(cache, look)).draw(surface);
      over(look, surface).ifPresent(view -> view.draw(surface));
    }
    surface.show(screen);
  }

  /** The paintings on what was drawn last, for those who can draw them finer. */
  public List<Hanging> hangings() {
    return wall.hangings(columns);
  }

  /** What lies over the middle; of one run the stage itself makes room for a question. */
  private static Optional<View> over(Look look, Surface whole) {
    return look.own().card().isPresent()
        ? look.own().card().flatMap(card -> switch (card) {
          case Card.Join join -> Optional.of(new JoinCardView(join));
          case Card.Link link -> Optional.of(new LinkView(link));
          case Card.Laid(var overlay) -> Optional.of(view(overlay, whole));
          case Card.Poll poll ->
            look.compares() ? Optional.of(posed(new PollView(poll), whole)) : Optional.empty();
        })
        : look.front().overlay().filter(over -> !(over instanceof Look.Overlay.Question) || look.compares())
            .map(over -> view(over, whole));
  }

  private static View view(Look.Overlay overlay, Surface whole) {
    return switch (overlay) {
      case Look.Overlay.Help(var keys) -> new HelpView(keys);
      case Look.Overlay.Menu menu -> new MenuView(menu);
      case Look.Overlay.Text text -> new TextView(text);
      case Look.Overlay.Question question -> posed(new QuestionView(question), whole);
    };
  }

  private static View posed(Posed posed, Surface whole) {
    return surface -> posed
        .draw(surface.cut(whole.whole().centred(whole.width(), posed.rows(whole.width()))));
  }
}

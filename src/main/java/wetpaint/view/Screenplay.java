package wetpaint.view;

import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.graphics.TextGraphics;
import org.jspecify.annotations.Nullable;

import wetpaint.theme.Role;
import wetpaint.theme.Theme;

/**
 * Draws all there is to see. Every frame is drawn in full; what is kept between frames are caches only. For one thread.
 */
public final class Screenplay {
  private final Inks inks = new Inks();
  private final Wall wall = new Wall();
  private @Nullable TextCharacter[] cells = new TextCharacter[0];

  /** With empty caches. */
  public Screenplay() {}

  /** Fills the whole screen, whatever its size: every cell is what this look makes it. */
  public void draw(TextGraphics screen, Look look, Theme theme, Charset charset) {
    var size = screen.getSize();
    var columns = size.getColumns();
    if (cells.length != columns * size.getRows()) {
      cells = new TextCharacter[columns * size.getRows()];
    }
    var sheet = Sheet.of(cells, columns, theme, charset, inks);
    draw(sheet, look);
    sheet.show(screen);
  }

  private void draw(Sheet sheet, Look look) {
    if (Layout.isTooSmall(sheet.width(), sheet.height())) {
      new TooSmallView().draw(sheet);
      return;
    }
    if (look.lanes().isEmpty()) {
      stage(sheet, look);
    } else {
      new LanesView(wall, look).draw(sheet);
    }
    look.overlay().ifPresent(overlay -> overlay(sheet, overlay));
  }

  private void stage(Sheet sheet, Look look) {
    var scene = look.scene();
    var layout = Layout.of(sheet.width(), sheet.height(), scene.canvases().size(),
        look.figures().isPresent());
    var story = Story.of(look);
    var label = layout.label();
    var scale = Scale.fitting(story.horizon(), layout.axis().width() - label - 1);
    new HeaderView(look).draw(sheet.cut(layout.header()));
    new GalleryView(wall, 0, look, layout.roomy()).draw(sheet.cut(layout.gallery()));
    new TimelineView(story, scale, label).draw(sheet.cut(layout.canvases()));
    new AxisView(story, scale, label).draw(sheet.cut(layout.axis()));
    new PaintersView(story, scale, label, layout.roomy()).draw(sheet.cut(layout.painters()));
    if (scene.isDone()) {
      var finish = new FinishView(look);
      if (layout.roomy()) {
        new CaptionView(look.caption()).draw(sheet.cut(layout.caption()));
        finish.draw(sheet.cut(layout.panel()));
        new LegendView().draw(sheet.cut(layout.legend()));
      } else {
        finish.draw(sheet.cut(layout.legend()));
        new CaptionView(look.caption()).draw(sheet.cut(layout.caption()));
      }
    } else {
      new CaptionView(look.caption()).draw(sheet.cut(layout.caption()));
      new ForecastView(look).draw(sheet.cut(layout.panel()));
      new LegendView().draw(sheet.cut(layout.legend()));
    }
    new KeysView(look).draw(sheet.cut(layout.keys()));
    look.figures().ifPresent(
        figures -> sheet.cut(layout.figures()).text(0, 0, figures, sheet.style(Role.MUTED)));
  }

  private static void overlay(Sheet sheet, Look.Overlay overlay) {
    switch (overlay) {
      case Look.Overlay.Help() -> new HelpView().draw(sheet);
      case Look.Overlay.Menu(var title, var lines, var chosen) ->
        new MenuView(title, lines, chosen).draw(sheet);
      case Look.Overlay.Question question -> new QuestionView(question).draw(sheet);
    }
  }
}

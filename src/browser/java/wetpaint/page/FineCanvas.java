package wetpaint.page;

import wetpaint.theme.Role;
import wetpaint.theme.Theme;
import wetpaint.view.FinePainting;
import wetpaint.view.Hanging;

/** A painting at the pixels of the screen, as an image of the page: what changed is shown anew. */
final class FineCanvas {
  private final FinePainting painting;
  private final int image;
  private boolean covered;

  FineCanvas(Hanging place, FinePainting painting) {
    this.painting = painting;
    image = Browser.image(painting.pixels(), painting.width(), place.column(), place.row(), place.width(), place.height());
  }

  void draw(Hanging now, Theme colours) {
    if (!painting.draw(now, colours)) {
      return;
    }
    Browser.show(image, painting.firstRow(), painting.lastRow(), now.isCovered() || covered);
    now.brush().ifPresent(role -> Browser.brush(image, painting.brushX(), painting.brushY(),
        CanvasSheet.rgb(colours.style(role).foreground()), CanvasSheet.rgb(colours.style(Role.BRUSH).background())));
    covered = now.isCovered();
  }

  /** As a canvas has its pixels in memory: red first, and nothing to be seen through it. */
  static int argb(int rgb) {
    return 0xff000000 | ((rgb & 0xff) << 16) | (rgb & 0xff00) | ((rgb >> 16) & 0xff);
  }
}

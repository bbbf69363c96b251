package wetpaint.view;

import java.util.List;

import wetpaint.theme.Role;

/** A link from edge to edge, so that it can be marked and copied from a terminal, over its code for a camera if there is room. */
record LinkView(Card.Link link) implements View {
  @Override
  public void draw(Surface surface) {
    var screen = surface.cut(surface.whole().top(surface.height() - 1));
    var width = Math.max(1, screen.width());
    var address = link.address();
    var lines = Math.ceilDiv(address.length(), width);
    var drawn = link.code().filter(
        code -> screen.charset().unicode() && code.columns() <= width
            && code.rows() + lines + 1 <= screen.height());
    screen.clear(Role.HELP);
    screen.text(1, 0,
        drawn.isPresent() ? "A link to this moment, for a camera or to copy" : small(screen, lines),
        screen.style(Role.HELP_KEY), width - 1);
    for (var line = 0; line < Math.min(lines, screen.height() - 1); line++) {
      screen.text(0, 1 + line,
          address.substring(line * width, Math.min(address.length(), (line + 1) * width)),
          screen.style(Role.HELP));
    }
    var below = screen.cut(screen.whole().below(1 + lines));
    drawn.ifPresent(code -> code.draw(below.cut(below.whole().centred(code.columns(), code.rows()))));
  }

  /** Why there is no code, in the longest wording that there is room for. */
  private String small(Surface screen, int lines) {
    var width = screen.width();
    var need = !screen.charset().unicode()
        ? "can’t be drawn in ASCII"
        : link.code().map(
            code -> "needs a screen of " + Math.max(code.columns(), width) + "x" + (code.rows() + lines + 2))
            .orElse("would be too large");
    return Surface.fitting(width - 2, List.of("A link to this moment, to copy; its code for a camera " + need,
        "A link to copy; its code " + need, "A link to copy"));
  }
}

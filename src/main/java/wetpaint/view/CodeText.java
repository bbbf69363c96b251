package wetpaint.view;

import wetpaint.listing.CodeLine;
import wetpaint.theme.Role;
import wetpaint.theme.Style;

/**
 * A line of code in colours.
 *
 * @param painters the painters that are at it, in words; it is lit then
 */
record CodeText(CodeLine line, String painters) implements View {
  @Override
  public void draw(Surface surface) {
    var plain = surface.style(painters.isEmpty() ? Role.CODE : Role.CODE_LIT);
    if (!painters.isEmpty()) {
      surface.clear(Role.CODE_LIT);
    }
    var text = line.text();
    var width = Surface.columns(text);
    surface.code(text, plain);
    for (var token : line.tokens()) {
      var column = Surface.columns(text.substring(0, token.from()));
      // Where the line is cut its last column has an ellipsis.
      var room = surface.width() - column - (width > surface.width() ? 1 : 0);
      surface.cut(new Area(column, 0, room, 1))
          .clip(text.substring(token.from(), token.to()), style(surface, token.kind(), plain));
    }
    var start = surface.width() - painters.length() - 1;
    if (start > width + 1) {
      surface.text(start, 0, painters, plain);
    }
  }

  private static Style style(Surface surface, CodeLine.Kind kind, Style plain) {
    return surface.style(switch (kind) {
      case KEYWORD -> Role.CODE_KEYWORD;
      case STRING -> Role.CODE_STRING;
      case COMMENT -> Role.CODE_COMMENT;
    }).on(plain.background());
  }
}

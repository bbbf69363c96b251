package wetpaint.view;

import wetpaint.theme.Role;

/** The strip over a lesson's stage: the stop's title, and under it what the audience is told. */
record StripView(LessonLook lesson) implements View {
  /** The most characters that are told, and columns that a row of them may lose to whole words. */
  private static final int MOST = 144;
  private static final int RAGGED = 6;

  /** Rows that it takes on a screen of so many columns. */
  static int rows(int columns) {
    return 1 + Math.max(2, Math.ceilDiv(MOST, Math.max(1, columns - 2 - RAGGED)));
  }

  @Override
  public void draw(Surface surface) {
    var place = lesson.number() + "/" + lesson.stops();
    surface.fill(surface.whole().top(1), ' ', surface.ink(Role.MODE_CURRENT),
        surface.ground(Role.MODE_CURRENT));
    var room = surface.width() - place.length() - 3;
    surface.text(1, 0, fitting(lesson.title(), room), surface.style(Role.MODE_CURRENT), 1 + room);
    surface.text(surface.width() - place.length() - 1, 0, place, surface.style(Role.MODE_CURRENT));
    var lines = Wrapped.lines(lesson.say(), surface.width() - 2);
    for (var row = 0; row < Math.min(surface.height() - 1, lines.size()); row++) {
      surface.text(1, 1 + row, lines.get(row), surface.style(Role.CAPTION), surface.width() - 1);
    }
  }

  /** A text of other people's, with an ellipsis where it is longer than there is room for. */
  static String fitting(String text, int room) {
    return Surface.columns(text) <= room ? text : TextColumns.clipped(text, Math.max(0, room - 1)) + '…';
  }
}

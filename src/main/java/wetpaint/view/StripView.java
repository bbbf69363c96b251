package wetpaint.view;

import wetpaint.theme.Role;

/** The strip over a lesson's stage: the stop's title, and in two rows what the audience is told. */
record StripView(LessonLook lesson) implements View {
  @Override
  public void draw(Surface surface) {
    var place = lesson.number() + "/" + lesson.stops();
    surface.fill(surface.whole().top(1), ' ', surface.ink(Role.MODE_CURRENT),
        surface.ground(Role.MODE_CURRENT));
    surface.text(1, 0, lesson.title(), surface.style(Role.MODE_CURRENT),
        surface.width() - place.length() - 2);
    surface.text(surface.width() - place.length() - 1, 0, place, surface.style(Role.MODE_CURRENT));
    var lines = Wrapped.lines(lesson.say(), surface.width() - 2);
    for (var row = 0; row < Math.min(2, lines.size()); row++) {
      surface.text(1, 1 + row, lines.get(row), surface.style(Role.CAPTION), surface.width() - 1);
    }
  }
}

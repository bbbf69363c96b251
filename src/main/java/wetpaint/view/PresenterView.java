package wetpaint.view;

import java.util.ArrayList;
import java.util.List;

import wetpaint.theme.Role;

/** The speaker's part of a lesson: time against the plan, what the next key does, the notes, the next stop. */
record PresenterView(LessonLook lesson) implements View {
  private static final long SECOND = 1000;
  private static final long MINUTE = 60;
  /** Rows from which on there is room for more than the notes. */
  private static final int TALL = 11;

  @Override
  public void draw(Surface surface) {
    var presenter = lesson.presenter();
    surface.clear(Role.HELP);
    var width = surface.width() - 2;
    var time = clock(presenter.since()) + " of " + clock(presenter.plan());
    var late = presenter.since() - presenter.planned();
    var told = late > 0 ? time + ", " + clock(late) + " late" : time;
    var end = surface.text(1, 0, told, surface.style(late > 0 ? Role.ERROR : Role.NOTICE)
        .on(surface.style(Role.HELP).background()), width);
    surface.text(end + 2, 0, "n: " + presenter.now(), surface.style(Role.HELP_KEY), width);
    var next = presenter.next().isEmpty() ? "" : "next: " + presenter.next();
    var below = surface.width() < Surface.columns(told) + Surface.columns(next) + presenter.now().length()
        + 9;
    if (!below) {
      surface.text(surface.width() - Surface.columns(next) - 1, 0, next, surface.style(Role.HELP));
    }
    var room = surface.cut(surface.whole().below(1).top(surface.height() - (below ? 2 : 1)).inset(1, 0));
    if (room.height() >= TALL) {
      tall(room);
    } else {
      lines(room, notes(room.width()));
    }
    if (below) {
      surface.text(1, surface.height() - 1, StripView.fitting(next, width - 1), surface.style(Role.HELP),
          width);
    }
  }

  /** Where there is room: the stop, the notes, and what the audience is told, to be read out. */
  private void tall(Surface room) {
    room.text(0, 1, lesson.number() + "/" + lesson.stops() + "  " + lesson.title(),
        room.style(Role.HELP_KEY));
    var tells = Wrapped.lines(lesson.presenter().tells(), room.width());
    var from = room.height() - tells.size() - 1;
    lines(room.cut(room.whole().below(3).top(from - 4)), notes(room.width()));
    for (var row = 0; row < tells.size(); row++) {
      room.text(0, from + row, tells.get(row), room.style(Role.HELP_KEY));
    }
  }

  private static void lines(Surface room, List<String> lines) {
    for (var row = 0; row < Math.min(room.height(), lines.size()); row++) {
      var more = row == room.height() - 1 && lines.size() > room.height();
      var text = more ? TextColumns.clipped(lines.get(row), room.width() - 2) + " …" : lines.get(row);
      room.text(0, row, text, room.style(Role.HELP));
    }
  }

  private List<String> notes(int width) {
    var lines = new ArrayList<String>();
    for (var note : lesson.presenter().notes()) {
      var wrapped = Wrapped.lines(note, width - 2);
      for (var line = 0; line < wrapped.size(); line++) {
        lines.add((line == 0 ? "- " : "  ") + wrapped.get(line));
      }
    }
    return lines;
  }

  /** {@code 2:05}. */
  private static String clock(long millis) {
    var seconds = millis / SECOND;
    return seconds / MINUTE + ":" + (seconds % MINUTE < 10 ? "0" : "") + seconds % MINUTE;
  }
}

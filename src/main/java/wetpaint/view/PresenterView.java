package wetpaint.view;

import java.util.ArrayList;
import java.util.List;

import wetpaint.theme.Role;

/** The speaker's part of a lesson: time against the plan, what the next key does, the notes, the next stop. */
record PresenterView(LessonLook lesson) implements View {
  private static final long SECOND = 1000;
  private static final long MINUTE = 60;

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
    var below = surface.width() < Surface.columns(told) + Surface.columns(next) + presenter.now().length() + 9;
    if (!below) {
      surface.text(surface.width() - Surface.columns(next) - 1, 0, next, surface.style(Role.HELP));
    }
    var lines = notes(width);
    var room = surface.height() - (below ? 2 : 1);
    for (var row = 0; row < Math.min(room, lines.size()); row++) {
      var text = row == room - 1 && lines.size() > room ? lines.get(row) + " …" : lines.get(row);
      surface.text(1, 1 + row, text, surface.style(Role.HELP), width + 1);
    }
    if (below) {
      surface.text(1, surface.height() - 1, next, surface.style(Role.HELP), width);
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

package wetpaint.view;

import java.util.ArrayList;
import java.util.List;

import wetpaint.theme.Role;
import wetpaint.theme.Style;

/**
 * The speaker's part of a lesson: time against the plan, votes, the next stop, and the notes in pages of whole sentences.
 *
 * @param turned how many pages of the notes were turned; after the last one comes the first
 * @param alone  whether it has a screen of its own
 * @param shared whether all see that screen, which the speaker is told at first
 */
record PresenterView(LessonLook lesson, int turned, boolean alone, boolean shared) implements View {
  private static final long SECOND = 1000;
  private static final long MINUTE = 60;
  /** Rows from which on there is room for more than the notes. */
  private static final int TALL = 12;
  /** Rows from which on the next stop may have one of its own. */
  private static final int SPACIOUS = 5;
  private static final int APART = 3;
  /** What is told before anybody has begun to read notes that are not for everybody. */
  private static final String SEEN = "All see these notes; --stage hides them";

  @Override
  public void draw(Surface surface) {
    surface.clear(Role.HELP);
    surface.cut(surface.whole().top(1)).clear(Role.MODE);
    var width = surface.width() - 2;
    var told = told();
    var beside = Surface.columns(told) + APART + Surface.columns(next()) <= width - room();
    var below = !beside && surface.height() >= SPACIOUS;
    var place = surface.whole().below(1).top(surface.height() - (below ? 2 : 1)).inset(1, 0);
    var pages = surface.height() >= TALL ? tall(surface.cut(place)) : notes(surface.cut(place));
    var end = status(surface, told, pages);
    var next = beside || below ? next() : StripView.fitting(next(), width - end - APART);
    surface.text(below ? 1 : surface.width() - Surface.columns(next) - 1, below ? surface.height() - 1 : 0,
        below ? StripView.fitting(next, width) : next,
        below ? style(surface, Role.HELP) : band(surface, Role.HELP));
  }

  /** Columns of what stands between the time and the next stop. */
  private int room() {
    return 2 * APART + Surface.columns(votes()) + Surface.columns(does());
  }

  /** The time, what comes next, the votes, and which page of the notes this is. @return the column behind it */
  private int status(Surface surface, String told, int pages) {
    var end = surface.text(1, 0, told, band(surface, isLate() ? Role.ERROR : Role.NOTICE));
    var parts = new ArrayList<>(List.of(does(), votes()));
    parts.add(pages < 2 ? "" : "↓ notes " + (1 + page(pages)) + "/" + pages);
    for (var part : parts) {
      end = part.isEmpty()
          ? end
          : surface.text(end + APART, 0, part, band(surface, Role.MODE), surface.width() - 1);
    }
    return end;
  }

  private int page(int pages) {
    return Math.floorMod(turned, pages);
  }

  private String told() {
    var presenter = lesson.presenter();
    var time = clock(presenter.since()) + " of " + clock(presenter.plan());
    return isLate() ? time + ", " + clock(presenter.since() - presenter.planned()) + " late" : time;
  }

  private boolean isLate() {
    return lesson.presenter().since() > lesson.presenter().planned();
  }

  /** Beside the stage the row of keys tells it already. */
  private String does() {
    return alone ? "n: " + lesson.presenter().now() : "";
  }

  private String votes() {
    return lesson.presenter().votes();
  }

  private String next() {
    var next = lesson.presenter().next();
    return shared && isBeginning() ? SEEN : next.isEmpty() ? "" : "next: " + next;
  }

  private boolean isBeginning() {
    return lesson.number() == 1 && lesson.presenter().since() < MINUTE * SECOND / 4;
  }

  /** Where there is room: the stop, the notes, and what the audience is told, to be read out. @return pages of notes */
  private int tall(Surface room) {
    var title = Wrapped.lines(lesson.number() + "/" + lesson.stops() + "  " + lesson.title(), room.width());
    write(room, 1, title, Role.HELP_KEY);
    var tells = Wrapped.lines("Say: " + lesson.presenter().tells(), room.width());
    var from = room.height() - tells.size() - 1;
    var pages = notes(room.cut(room.whole().below(2 + title.size()).top(from - 3 - title.size())));
    write(room, from, tells, Role.HELP_KEY);
    return pages;
  }

  /** @return how many pages of them there are */
  private int notes(Surface room) {
    var pages = Notes.pages(lesson.presenter().notes(), room.width(), room.height());
    write(room, 0, pages.get(page(pages.size())), Role.HELP);
    return pages.size();
  }

  private static void write(Surface room, int from, List<String> lines, Role role) {
    for (var row = 0; row < lines.size(); row++) {
      room.text(0, from + row, lines.get(row), style(room, role));
    }
  }

  /** On the ground of the first row, which parts it from the stage. */
  private static Style band(Surface surface, Role role) {
    return surface.style(role).on(surface.style(Role.MODE).background());
  }

  private static Style style(Surface surface, Role role) {
    return surface.style(role).on(surface.style(Role.HELP).background());
  }

  /** {@code 2:05}. */
  private static String clock(long millis) {
    var seconds = millis / SECOND;
    return seconds / MINUTE + ":" + (seconds % MINUTE < 10 ? "0" : "") + seconds % MINUTE;
  }
}

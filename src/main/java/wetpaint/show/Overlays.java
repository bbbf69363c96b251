package wetpaint.show;

import java.util.List;
import java.util.Optional;

import wetpaint.view.Look;

/**
 * What is put before the show: a notice, something laid over it, the score. Notices go after a while. Times are milliseconds
 * of the show.
 */
final class Overlays {
  private static final long NOTICE = 3000;
  private static final long NEVER = Long.MAX_VALUE;

  private Optional<Look.Notice> notice = Optional.empty();
  private Optional<Look.Overlay> overlay = Optional.empty();
  private long noticeUntil;
  private int asked;
  private int right;
  /** Whether the run goes on once the question is closed. */
  private boolean resumes;
  private long now;

  /** What is kept here and everybody sees: the text of a moment is for who asked for it. */
  Cue.Front cue() {
    var common = overlay().filter(over -> !(over instanceof Look.Overlay.Text));
    return new Cue.Front(notice(), notice().isPresent() ? noticeUntil : 0, common,
        asked, right, resumes);
  }

  /** Keeps that from a time on. */
  void restore(Cue.Front front, long time) {
    now = time;
    notice = front.notice();
    noticeUntil = front.noticeUntil();
    overlay = front.overlay();
    asked = front.asked();
    right = front.right();
    resumes = front.resumes();
  }

  void reach(long to) {
    now = to;
  }

  Optional<Look.Notice> notice() {
    return notice.filter(_ -> now < noticeUntil);
  }

  Optional<Look.Overlay> overlay() {
    return overlay;
  }

  /** The same for the audience: of an open question only what is asked. */
  Optional<Look.Overlay> seen() {
    return overlay().map(over -> over instanceof Look.Overlay.Question question && question.given() < 0
        ? question.open()
        : over);
  }

  /** Whether a question waits for its answer. */
  boolean isAsking() {
    return overlay().filter(over -> over instanceof Look.Overlay.Question question && question.given() < 0)
        .isPresent();
  }

  /** When something shown now goes by itself; {@link Long#MAX_VALUE} if nothing does. */
  long until() {
    return notice().isPresent() ? noticeUntil : NEVER;
  }

  void tell(String message, boolean error) {
    notice = Optional.of(new Look.Notice(message, error));
    noticeUntil = now + NOTICE;
  }

  void lay(Look.Overlay over) {
    overlay = Optional.of(over);
  }

  /**
   * Lays a question over the show, which stands still meanwhile.
   *
   * @param goesOn whether it goes on afterwards
   */
  void ask(Look.Overlay.Question question, boolean goesOn) {
    lay(question);
    resumes = goesOn;
  }

  /** Whether the run goes on once the question is closed. */
  boolean resumes() {
    return resumes;
  }

  /** How many questions were answered. */
  int asked() {
    return asked;
  }

  void lift() {
    overlay = Optional.empty();
  }

  /** Marks an answer, which stands until a key is pressed. */
  void answer(Look.Overlay.Question question, int given) {
    asked++;
    right += given == question.right() ? 1 : 0;
    overlay = Optional.of(question.answered(given));
  }

  /** Has another line of a menu in force. */
  void choose(Look.Overlay.Menu menu, int line) {
    lay(new Look.Overlay.Menu(menu.title(), menu.lines(),
        Math.clamp(line, 0, Math.max(0, menu.lines().size() - 1))));
  }

  void clearScore() {
    asked = 0;
    right = 0;
  }

  String score() {
    return asked == 0 ? "" : right + " of " + asked + " right";
  }

  /** The overlay with the help. */
  static Look.Overlay help() {
    return new Look.Overlay.Help(Keys.help());
  }

  /** The overlay with a list of branches, of which the last is the one that is watched. */
  static Look.Overlay branches(List<String> names) {
    return new Look.Overlay.Menu("Branches: a number goes there", names, names.size() - 1);
  }
}

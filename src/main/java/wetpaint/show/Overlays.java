package wetpaint.show;

import java.util.Optional;

import wetpaint.time.Ticker;
import wetpaint.view.Look;

/** What is put before the show: a notice, something laid over it, the score. Notices and answers go after a while. */
final class Overlays {
  private static final long NOTICE = 3000;
  private static final long ANSWER = 6000;

  private final Ticker ticker;
  private Optional<Look.Notice> notice = Optional.empty();
  private Optional<Look.Overlay> overlay = Optional.empty();
  private long noticeUntil;
  private long overlayUntil = Long.MAX_VALUE;
  private int asked;
  private int right;

  Overlays(Ticker ticker) {
    this.ticker = ticker;
  }

  Optional<Look.Notice> notice() {
    return notice.filter(_ -> millis() < noticeUntil);
  }

  Optional<Look.Overlay> overlay() {
    return overlay.filter(_ -> millis() < overlayUntil);
  }

  /** The same for the audience: of an open question only what is asked. */
  Optional<Look.Overlay> seen() {
    return overlay().map(over -> over instanceof Look.Overlay.Question question && question.given() < 0
        ? new Look.Overlay.Question(question.text(), question.answers(), -1, -1, "")
        : over);
  }

  /** Whether a question waits for its answer. */
  boolean isAsking() {
    return overlay().filter(over -> over instanceof Look.Overlay.Question question && question.given() < 0)
        .isPresent();
  }

  /** Whether something shown now will go by itself. */
  boolean isExpiring() {
    return notice().isPresent() || (overlay().isPresent() && overlayUntil != Long.MAX_VALUE);
  }

  /** When something shown now will go by itself. */
  long until() {
    return Math.min(notice().isPresent() ? noticeUntil : Long.MAX_VALUE,
        overlay().isPresent() ? overlayUntil : Long.MAX_VALUE);
  }

  void tell(String message, boolean error) {
    notice = Optional.of(new Look.Notice(message, error));
    noticeUntil = millis() + NOTICE;
  }

  void lay(Look.Overlay over) {
    overlay = Optional.of(over);
    overlayUntil = Long.MAX_VALUE;
  }

  void lift() {
    overlay = Optional.empty();
  }

  /** Marks an answer, which stands for a while. */
  void answer(Look.Overlay.Question question, int given) {
    asked++;
    right += given == question.right() ? 1 : 0;
    overlay = Optional
        .of(new Look.Overlay.Question(question.text(), question.answers(), question.right(), given,
            question.why()));
    overlayUntil = millis() + ANSWER;
  }

  void clearScore() {
    asked = 0;
    right = 0;
  }

  String score() {
    return asked == 0 ? "" : right + "/" + asked;
  }

  private long millis() {
    return ticker.nanos() / 1_000_000;
  }
}

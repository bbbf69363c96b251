package wetpaint.show;

import java.util.Optional;

import wetpaint.view.Card;
import wetpaint.view.LessonLook;
import wetpaint.view.PresenterLook;

/**
 * What a whole class is told at a moment. Each bulletin is complete: who has the latest one needs none of those before. Nothing in
 * it is for one person only, and nothing tells the answer to a question before it is revealed. Immutable; sent as {@link #json}.
 *
 * @param at      what the server's clock said at the cue's time, in milliseconds
 * @param cue     the show as an audience may know it
 * @param lesson  what a lesson shows beside it, without the speaker's part
 * @param poll    the question that is put to the class, without anybody's choice
 * @param recalls how often everybody was called back so far: who is off on their own comes back when this number is another
 */
public record Bulletin(long at, Cue cue, Optional<LessonLook> lesson, Optional<Card.Poll> poll, int recalls) {
  /** Leaves out what is the speaker's alone. */
  public Bulletin {
    cue = cue.forAudience();
    lesson = lesson.map(look -> new LessonLook(look.number(), look.stops(), look.title(), look.say(),
        PresenterLook.NOTHING));
  }

  /** A short word for the question and round that is open, which a vote names so that it counts for no other; empty if none is. */
  public String ballot() {
    return poll.filter(open -> !open.isRevealed()).map(Bulletin::ballot).orElse("");
  }

  /** The word for that question and round. */
  public static String ballot(Card.Poll poll) {
    return ballot(poll.question().text(), poll.round());
  }

  /** The word for a question, by its text, and a round, from 1. */
  public static String ballot(String question, int round) {
    return round + "-" + Integer.toHexString(question.hashCode());
  }

  /** As a JSON value without line breaks, in ASCII. */
  public String json() {
    return BulletinJson.write(this);
  }

  /** The bulletin that a text is. @throws CueException if it is none, with a sentence for the user */
  public static Bulletin parse(String json) {
    return BulletinJson.read(json);
  }
}

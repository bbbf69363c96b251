package wetpaint.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import wetpaint.listing.Listings;
import wetpaint.view.Card;
import wetpaint.view.Look;

/**
 * What a student sees of a class's show: the stage, what is asked, and the keys that a student has.
 *
 * @param notice what the student alone is told
 * @param code   the programs that the student has beside the picture
 * @param poll   what is asked, with the student's own choice
 * @param help   whether the help lies before it
 * @param steers whether the keys are lent to the student
 */
public record ClassLook(Optional<Look.Notice> notice, Optional<Listings> code, Optional<Card.Poll> poll,
    boolean help,
    boolean steers) {

  /** The class's show as the student sees it. */
  public Look of(Look stage) {
    Optional<Card> before = help
        ? Optional.of(new Card.Laid(new Look.Overlay.Help(Keys.classHelp())))
        : poll.map(asked -> asked);
    return staged(stage).with(new Look.Own(false, notice, Optional.empty(), code, before)).hinting(keys());
  }

  /** The student's own show, in which all keys are the student's. */
  public Look ofOwn(Look own) {
    var back = Keys.hint(Action.OFF, isAsked() ? "back: the class is asked" : "on your own: go back");
    return own.with(new Look.Own(false, notice, Optional.empty(), code))
        .hinting(Stream.concat(Stream.of(back), own.keys().stream().map(ClassLook::leaving)).toList());
  }

  /** A key as it is told to somebody whose q ends no show, but takes them out of the class. */
  public static Look.Key leaving(Look.Key key) {
    var quit = Keys.hint(Action.QUIT, "leave");
    return key.key().equals(quit.key()) ? quit : key;
  }

  private boolean isAsked() {
    return poll.filter(asked -> !asked.isRevealed()).isPresent();
  }

  /** The stage, without what is laid over it for the teacher. */
  private static Look staged(Look look) {
    return look.front().overlay().filter(over -> !(over instanceof Look.Overlay.Question)).isPresent()
        ? look.without()
        : look;
  }

  private List<Look.Key> keys() {
    var keys = new ArrayList<Look.Key>();
    if (steers) {
      keys.add(new Look.Key("1-5", "the keys are yours"));
    }
    poll.filter(asked -> !asked.isRevealed()).ifPresent(asked -> keys.add(
        new Look.Key("1-" + asked.question().answers().size(),
            asked.choice() < 0 ? "answer" : "answer again")));
    // A short one comes first, so that even the smallest screens have room for the way out as well.
    keys.add(Keys.hint(Action.NEXT_THEME));
    keys.add(Keys.hint(Action.OFF));
    keys.add(Keys.hint(Action.CODE));
    keys.add(Keys.hint(Action.HELP));
    keys.add(Keys.hint(Action.QUIT, "leave"));
    return keys;
  }
}

package wetpaint.serve;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import wetpaint.show.Cue;
import wetpaint.show.ShowConfig;
import wetpaint.view.Card;
import wetpaint.view.Viewer;

/**
 * How a class is held.
 *
 * @param command     what is typed to join
 * @param code        the class code, if one is asked for
 * @param proof       the fingerprint of the server's key
 * @param viewers     makes a viewer as everybody is at first
 * @param shows       a show of one's own, from a cue on
 * @param votes       where votes are written down
 * @param page        where browsers join, if they can
 * @param framesASecond for viewers, 1 to 60
 */
public record ClassPlan(String command, Optional<String> code, String proof, Supplier<Viewer> viewers,
    Function<Cue, ShowConfig> shows, Optional<VoteFile> votes, Optional<Card.Page> page, int framesASecond) {
  /** The line that tells how to join: by a browser where that is possible, for the join card tells the rest. */
  String invitation() {
    return page.map(Card.Page::address).orElse(command)
        + code.map(word -> "   class code " + word).orElse("   no class code");
  }
}

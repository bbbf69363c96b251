package wetpaint.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import wetpaint.picture.Picture;
import wetpaint.studio.Mode;
import wetpaint.studio.Scene;

/**
 * All that is to be seen but size and theme.
 *
 * @param scene     the studio at the instant to show
 * @param present   where the run has got to, when {@code scene} is an earlier moment of it; the timeline shows the rest
 *     behind a cursor
 * @param ghost     the run from which this one branched, at its end, until this one is done
 * @param pictures  what is painted on the canvases, cyclic
 * @param speed     in per cent
 * @param forecast  for each mode when all would be done, in milliseconds of studio time, if from now on the mode were
 *     this one; what is not known (yet) is missing
 * @param sync      how long the scenario takes in sync, in milliseconds; 0 if not known (yet)
 * @param caption   a sentence about what is seen now, 72 characters at most
 * @param keys      the keys that work now and what they do, most useful first
 * @param notice    a message that takes the place of the keys for a while
 * @param lanes     the runs that are compared side by side; if there are any they are shown instead of {@code scene}
 * @param overlay   what lies over it all
 * @param score     right answers and questions, such as "2/3", or nothing
 * @param recording whether it is being recorded
 * @param figures   a line of figures about the drawing itself, at the bottom
 */
public record Look(Scene scene, Optional<Scene> present, Optional<Scene> ghost, List<Picture> pictures,
    int speed,
    boolean paused, Map<Mode, Long> forecast, long sync, String caption, List<Key> keys,
    Optional<Notice> notice,
    List<Scene> lanes, Optional<Overlay> overlay, String score, boolean recording, Optional<String> figures) {

  /** This, and what only the device knows: whether it is being recorded, its own message, figures about the drawing. */
  public Look on(boolean recorded, Optional<Notice> told, Optional<String> drawn) {
    return new Look(scene, present, ghost, pictures, speed, paused, forecast, sync, caption, keys,
        told.or(() -> notice), lanes, overlay, score, recorded, drawn);
  }

  /** A key and what it does, in a word or two. */
  public record Key(String key, String does) {}

  /** A message to the user; {@code error} if something went wrong. */
  public record Notice(String text, boolean error) {}

  /** What can lie over the screen. */
  public sealed interface Overlay {
    /** The keys, the words, how the colours are read. */
    record Help() implements Overlay {}

    /** A list to look at or choose from; {@code chosen} is the line in force, or -1. */
    record Menu(String title, List<String> lines, int chosen) implements Overlay {}

    /**
     * A question with its answers, numbered from 1; {@code right} is the right one's number from 0 and {@code given} the
     * one given, both -1 until it is answered; {@code why} is then one sentence.
     */
    record Question(String text, List<String> answers, int right, int given, String why) implements Overlay {}
  }
}

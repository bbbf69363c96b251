package wetpaint.view;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a caption is about. A caption that stands goes on saying of the same thing what is so now, as long as there is anything. */
public enum Topic {
  /** Every canvas is done. */
  ALL_DONE,
  /** A canvas is blocked. */
  BLOCKED,
  /** A canvas is painted for longer than planned. */
  HOG,
  /** What the mode does. */
  MODE,
  /** Which canvas was done last. */
  LAST_DONE,
  /** Nothing is there to be painted before the next canvas arrives. */
  ARRIVAL,
  /** A canvas has no rack to dry on. */
  QUEUED,
  /** Canvases take turns. */
  TURNS,
  /** How long painters have stood. */
  STANDING,
  /** Painters have painted all the time. */
  BUSY,
  /** What share of their time painters have painted. */
  SHARE,
  /** Who is painted. */
  PAINTED,
  /** How several runs compare. */
  LANES;

  /** The word for it, in small letters. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** The topic of that word. */
  public static Optional<Topic> named(String word) {
    return Stream.of(values()).filter(topic -> topic.word().equals(word)).findFirst();
  }
}

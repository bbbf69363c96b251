package wetpaint.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import wetpaint.listing.Listings;
import wetpaint.picture.Picture;
import wetpaint.studio.Mode;
import wetpaint.studio.Scene;

/**
 * All that is to be seen at a moment of a show, whatever the size, theme and characters it is drawn with. Immutable.
 *
 * @param lanes    the run that is watched or, side by side, the runs that are compared; never empty
 * @param pictures what is painted on the canvases, cyclic
 * @param caption  a sentence about what is seen now, 72 characters at most
 * @param keys     the keys that work now and what they do, most useful first
 * @param own      what only this viewer sees
 */
public record Look(List<Lane> lanes, List<Picture> pictures, Playback playback, Outlook outlook,
    String caption, List<Key> keys, Front front, Own own) {

  /** @throws IllegalArgumentException if there is no lane */
  public Look {
    lanes = List.copyOf(lanes);
    keys = List.copyOf(keys);
    if (lanes.isEmpty()) {
      throw new IllegalArgumentException("a look shows one run at least");
    }
  }

  /** The studio at the instant that is shown; of several runs, in the first one. */
  public Scene scene() {
    return lanes.getFirst().scene();
  }

  /** The studio at that instant in each run. */
  public List<Scene> scenes() {
    return lanes.stream().map(Lane::scene).toList();
  }

  /** Whether several runs are seen side by side. */
  public boolean compares() {
    return lanes.size() > 1;
  }

  /** The same show for a viewer who sees this besides. */
  public Look with(Own seen) {
    return new Look(lanes, pictures, playback, outlook, caption, keys, front, seen);
  }

  /** The same show without what lies over it. */
  public Look without() {
    return new Look(lanes, pictures, playback, outlook, caption, keys,
        new Front(front.notice(), Optional.empty(), front.score()), own);
  }

  /** The same show for a viewer to whom other keys are told. */
  public Look hinting(List<Key> others) {
    return new Look(lanes, pictures, playback, outlook, caption, others, front, own);
  }

  /** The same show with that notice. */
  public Look told(Notice notice) {
    return new Look(lanes, pictures, playback, outlook, caption, keys,
        new Front(Optional.of(notice), front.overlay(), front.score()), own);
  }

  /**
   * A run.
   *
   * @param scene   the studio at the instant to show
   * @param present where the run has got to, when {@code scene} is an earlier moment of it; the timeline shows the rest
   *     behind a cursor
   * @param ghost   the run from which this one branched, at its end, until this one is done
   * @param alike   whether the time of sync that the look tells was disturbed as this run was, so that the two compare
   * @param name    what a lane is called beside others, in place of its mode; or nothing
   */
  public record Lane(Scene scene, Optional<Scene> present, Optional<Scene> ghost, boolean alike,
      String name) {
    /** A run that is called by its mode. */
    public Lane(Scene scene, Optional<Scene> present, Optional<Scene> ghost, boolean alike) {
      this(scene, present, ghost, alike, "");
    }

    /** A run that compares with sync. */
    public Lane(Scene scene, Optional<Scene> present, Optional<Scene> ghost) {
      this(scene, present, ghost, true);
    }

    /** The same, and whether it compares with sync. */
    public Lane alike(boolean compares) {
      return new Lane(scene, present, ghost, compares, name);
    }

    /** The same under that name. */
    public Lane called(String other) {
      return new Lane(scene, present, ghost, alike, other);
    }

    /** A run at the moment it has got to, and nothing beside it. */
    public static Lane of(Scene scene) {
      return new Lane(scene, Optional.empty(), Optional.empty());
    }
  }

  /**
   * How time passes.
   *
   * @param speed in per cent
   */
  public record Playback(int speed, boolean paused) {}

  /**
   * What is known of the end.
   *
   * @param forecasts for each mode when all would be done, in milliseconds of studio time, if from now on the mode were
   *     this one; what is not known (yet) or not to be told is missing
   * @param sync      how long the scenario takes in sync, in milliseconds; 0 if not known (yet)
   * @param longest   how long the longest of several runs takes, in milliseconds; 0 if not known
   */
  public record Outlook(Map<Mode, Long> forecasts, long sync, long longest) {
    /** The forecast that is given up, for so much would happen until then. */
    public static final long GIVEN_UP = Long.MAX_VALUE;

    /** Copies the forecasts. */
    public Outlook {
      forecasts = Map.copyOf(forecasts);
    }

    /** Of one run. */
    public Outlook(Map<Mode, Long> forecasts, long sync) {
      this(forecasts, sync, 0);
    }

    /** The latest end of those that are told, in milliseconds of studio time; 1 if none is. */
    long longestForecast() {
      return forecasts.values().stream().mapToLong(Long::longValue).filter(done -> done < GIVEN_UP).max()
          .orElse(1);
    }
  }

  /**
   * What comes before the picture.
   *
   * @param notice  a message that takes the place of the keys for a while
   * @param overlay what lies over it all
   * @param score   right answers and questions, such as "2 of 3 right", or nothing
   */
  public record Front(Optional<Notice> notice, Optional<Overlay> overlay, String score) {
    /** Nothing. */
    public static final Front CLEAR = new Front(Optional.empty(), Optional.empty(), "");
  }

  /**
   * What belongs to one viewer and not to the show.
   *
   * @param recording whether it is being recorded
   * @param notice    a message for this viewer, before the show's
   * @param figures   a line of figures about the drawing itself, at the bottom
   * @param code      the programs that are shown beside the picture
   * @param card      what lies before this viewer, in place of the show's overlay
   */
  public record Own(boolean recording, Optional<Notice> notice, Optional<String> figures,
      Optional<Listings> code,
      Optional<Card> card) {
    /** Nothing. */
    public static final Own NOTHING = new Own(false, Optional.empty(), Optional.empty(), Optional.empty());

    /** Without a card. */
    public Own(boolean recording, Optional<Notice> notice, Optional<String> figures,
        Optional<Listings> code) {
      this(recording, notice, figures, code, Optional.empty());
    }
  }

  /** The message to be seen now, the viewer's own before the show's. */
  public Optional<Notice> notice() {
    return own.notice().or(front::notice);
  }

  /** A key and what it does, in a word or two. */
  public record Key(String key, String does) {}

  /** A message to the user; {@code error} if something went wrong. */
  public record Notice(String text, boolean error) {}

  /** What can lie over the screen. */
  public sealed interface Overlay {
    /** The keys with what they do, a row for each; the words, how the colours are read. */
    record Help(List<Key> keys) implements Overlay {}

    /** A list to look at or choose from; {@code chosen} is the line in force, or -1. */
    record Menu(String title, List<String> lines, int chosen) implements Overlay {}

    /** A text to copy: nothing stands beside it, and it may be broken anywhere. */
    record Text(String title, String text) implements Overlay {}

    /**
     * A question with its answers, numbered from 1.
     *
     * @param beliefs what somebody believes who gives that answer, as many as there are answers, or none until it is answered
     * @param right   the right one's number from 0, or -1 until it is answered
     * @param given   the number of the one given from 0, or -1 until it is answered
     * @param why     why it is the right one, in a sentence or two, once it is answered
     */
    record Question(String text, List<String> answers, List<String> beliefs, int right, int given, String why)
        implements
          Overlay {
      /** Copies the lists. */
      public Question {
        answers = List.copyOf(answers);
        beliefs = List.copyOf(beliefs);
      }

      /** A question whose answers come with no beliefs. */
      public Question(String text, List<String> answers, int right, int given, String why) {
        this(text, answers, List.of(), right, given, why);
      }

      /** What somebody believes who gives that answer; empty if that is not known or not to be told yet. */
      public String belief(int answer) {
        return answer < beliefs.size() ? beliefs.get(answer) : "";
      }

      /** What is asked, without anything that tells the answer. */
      public Question open() {
        return new Question(text, answers, -1, -1, "");
      }

      /** The same without what is asked, where that is told elsewhere. */
      Question untold() {
        return new Question("", answers, beliefs, right, given, why);
      }

      /** The same with that answer given. */
      public Question answered(int answer) {
        return new Question(text, answers, beliefs, right, answer, why);
      }
    }
  }
}

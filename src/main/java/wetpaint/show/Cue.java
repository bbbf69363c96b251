package wetpaint.show;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

import wetpaint.studio.Command;
import wetpaint.studio.Mode;
import wetpaint.studio.Run;
import wetpaint.view.Look;
import wetpaint.view.Topic;

/**
 * The whole state of a show at a moment: who follows it sees the same from then on. Immutable and small, it is sent as
 * {@link #json}. Times of the show are in milliseconds; instants of a run are in milliseconds of studio time.
 *
 * @param time      of the show: all other times of the show are meant against it
 * @param run       the run that is watched, or that was before it was compared
 * @param position  of that run
 * @param parent    the run from which it branched, if its end is shown
 * @param left      the runs that were left for others, oldest first
 * @param painters  how many were chosen for a mode
 * @param lanes     what is compared, if anything is
 * @param front     what is put before the show
 * @param forecasts whether forecasts are shown
 * @param caption   the caption, and how long it stands
 * @param stop      where a lesson has got to, if one is given
 */
public record Cue(long time, Run run, Position position, Optional<Run> parent, List<Left> left,
    Map<Mode, Integer> painters, Optional<Lanes> lanes, Front front, boolean forecasts, Caption caption,
    Optional<Stop> stop) {

  /** Copies what could change. */
  public Cue {
    left = List.copyOf(left);
    painters = Map.copyOf(painters);
  }

  /**
   * Where studio time has got to at the cue's time.
   *
   * @param hundredths of a millisecond of studio time
   * @param speed      in per cent
   * @param cursor     the instant of the past that is shown, if it is not the present
   */
  public record Position(long hundredths, int speed, boolean paused, OptionalLong cursor) {
    private Position standing() {
      return new Position(hundredths, speed, true, cursor);
    }
  }

  /** A run that was left for another, and the instant it had got to. */
  public record Left(Run run, long at) {}

  /** So many modes side by side, given those commands alike. */
  public record Lanes(int count, List<Command.At> commands, Position position) {
    /** Copies the commands. */
    public Lanes {
      commands = List.copyOf(commands);
    }
  }

  /**
   * A notice until a time of the show, an overlay; questions asked, and answered right.
   *
   * @param resumes whether the run, which stands still while a question is open, goes on afterwards
   */
  public record Front(Optional<Look.Notice> notice, long noticeUntil, Optional<Look.Overlay> overlay,
      int asked, int right, boolean resumes) {}

  /**
   * What is said.
   *
   * @param said   by somebody, instead of what the show says by itself; empty if nothing
   * @param pinned by the show itself as long as it is paused; empty if nothing
   * @param topic  what the show speaks about
   * @param since  the time of the show since which it does
   */
  public record Caption(String said, String pinned, Optional<Topic> topic, long since) {}

  /** A lesson's stop, by number from 0, and what the lesson keeps there. */
  public record Stop(String lesson, int number, Map<String, String> notes) {
    /** Copies the notes. */
    public Stop {
      notes = Map.copyOf(notes);
    }
  }

  /** The same moment with nothing put before it, for somebody who goes on from it alone. */
  public Cue bare() {
    return new Cue(time, run, position, parent, left, painters, lanes,
        new Front(Optional.empty(), 0, Optional.empty(), 0, 0, false), forecasts, caption, Optional.empty());
  }

  /**
   * The same moment as an audience may know it: without what is laid over it for whoever steers it, without what a lesson keeps,
   * and without all that tells the answer to a question that is open.
   */
  public Cue forAudience() {
    var seen = front.overlay().filter(Look.Overlay.Question.class::isInstance)
        .map(Look.Overlay.Question.class::cast).<Look.Overlay>map(
            question -> question.given() < 0 ? question.open() : question);
    return new Cue(time, run, position, parent, left, painters, lanes,
        new Front(front.notice(), front.noticeUntil(), seen, front.asked(), front.right(), front.resumes()),
        forecasts, caption, Optional.empty());
  }

  /** The same moment, from which time does not go on. */
  public Cue standing() {
    return new Cue(time, run, position.standing(), parent, left, painters,
        lanes.map(
            compared -> new Lanes(compared.count(), compared.commands(), compared.position().standing())),
        front, forecasts, caption, stop);
  }

  /** The cue as a JSON value without line breaks, in ASCII. */
  public String json() {
    return CueWriter.json(this);
  }

  /** The cue that a text is. @throws CueException if it is none, with a sentence for the user */
  public static Cue parse(String json) {
    return CueReader.cue(json);
  }
}

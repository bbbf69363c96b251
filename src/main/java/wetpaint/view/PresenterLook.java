package wetpaint.view;

import java.util.List;

/**
 * What the speaker of a lesson sees and the audience does not. Times are milliseconds.
 *
 * @param now     what the next key does, in a few words
 * @param tells   what the audience is told at this stop, sooner or later
 * @param notes   a paragraph each
 * @param next    the title of the next stop; empty at the last one
 * @param since   since the lesson began
 * @param planned when this stop should be over, since the lesson began
 * @param plan    of the whole lesson
 * @param votes   how many of a class have answered what is asked, in a few words; empty if nothing is asked of a class
 */
public record PresenterLook(String now, String tells, List<String> notes, String next, long since,
    long planned, long plan, String votes) {
  /** Nothing, for those who are not to see it. */
  public static final PresenterLook NOTHING = new PresenterLook("", "", List.of(), "", 0, 0, 0);

  /** Copies the notes. */
  public PresenterLook {
    notes = List.copyOf(notes);
  }

  /** Where no class votes. */
  public PresenterLook(String now, String tells, List<String> notes, String next, long since, long planned,
      long plan) {
    this(now, tells, notes, next, since, planned, plan, "");
  }

  /** The same with the votes of a class. */
  PresenterLook voted(String count) {
    return new PresenterLook(now, tells, notes, next, since, planned, plan, count);
  }
}

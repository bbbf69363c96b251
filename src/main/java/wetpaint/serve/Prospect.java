package wetpaint.serve;

import java.util.Optional;

import wetpaint.listing.Listings;
import wetpaint.theme.Theme;
import wetpaint.view.Look;
import wetpaint.view.NotesTurned;

/**
 * What one viewer sees of a class, besides its moment. Equal ones are one and the same, see {@link Prospects}: to compare themes
 * and programs cell by cell for each viewer and frame would take longer than to draw.
 */
final class Prospect {
  /** How somebody stands to the class. */
  enum Standing {
    /** Steers the show. */
    TEACHER,
    /** Steers it for a while. */
    DEPUTY,
    /** Watches it. */
    STUDENT
  }

  /**
   * What makes them equal.
   *
   * @param own    the show of one's own that is seen instead
   * @param help   whether the help lies before it
   * @param choice what was voted, or -1
   * @param notes  how far a teacher turned the notes of a lesson
   */
  record Traits(Standing standing, Optional<OwnShow> own, Theme theme, Optional<Listings> code,
      Optional<Look.Notice> notice, boolean help, int choice, NotesTurned notes) {}

  private final Traits traits;

  Prospect(Traits traits) {
    this.traits = traits;
  }

  Traits traits() {
    return traits;
  }
}

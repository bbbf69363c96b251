package wetpaint.view;

/**
 * How far somebody has turned the pages of a speaker's notes. They begin anew at each stop, and after the last page comes the first.
 *
 * @param stop  the number of the stop at which they were turned, from 1, or 0
 * @param pages how many were turned on, or back if negative
 */
public record NotesTurned(int stop, int pages) {
  /** Not turned at all. */
  public static final NotesTurned NOT = new NotesTurned(0, 0);

  /** Turned on at a stop by so many pages. */
  public NotesTurned by(int more, int number) {
    return new NotesTurned(number, at(number) + more);
  }

  /** How far they are turned at a stop. */
  int at(int number) {
    return number == stop ? pages : 0;
  }
}

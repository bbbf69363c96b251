package wetpaint.serve;

import java.util.Locale;

import wetpaint.view.TextColumns;

/**
 * Somebody who is in.
 *
 * @param name    printable, {@value #COLUMNS} columns at most, never empty
 * @param teaches whether it is the teacher, who steers the show
 */
public record Member(String name, boolean teaches) {
  /** The most columns of a name. */
  public static final int COLUMNS = 24;
  private static final int LONGEST = 48;

  /** Somebody by the name that they typed, made safe to print; {@code guest} if nothing is left of it. */
  public static Member of(String typed, boolean teaches, String guest) {
    var visible = TextColumns.visible(typed.substring(0, Math.min(typed.length(), 4 * LONGEST)));
    var name = TextColumns.clippedInPrint(visible.replaceAll("[\\s\\p{Z}]+", " ").strip(), COLUMNS);
    return new Member(name.isBlank() || name.length() > LONGEST ? guest : name.strip(), teaches);
  }

  /** Whose vote it is: the name, however it is written. */
  String voter() {
    return name.toLowerCase(Locale.ROOT);
  }
}

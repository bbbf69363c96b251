/**
 * The tape language and the player that presses a tape's keys on a {@link wetpaint.show.Show}. A tape is a text of keys and
 * pauses, in the language of VHS. What the player plays, a {@link wetpaint.tape.TapePlayer.Listener} sees: a recording is one
 * listener. Nothing here knows a format, a file or a terminal, and the time is handed in.
 *
 * <p>Uses show and, for the paths and the messages of what a tape names, load; only the command line uses it.
 */
@NullMarked
package wetpaint.tape;

import org.jspecify.annotations.NullMarked;

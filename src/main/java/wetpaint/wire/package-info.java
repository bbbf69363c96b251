/**
 * Any stream of bytes as a screen: what is drawn goes out as small frames, the bytes that come in become key strokes. One
 * instance a viewer; nothing is shared between viewers but finished frames. It knows neither the process's own terminal nor
 * signals, and waits only in the frame loop and the writer, which a server with one thread for all its viewers does not use.
 *
 * <p>Decisions that carry weight in the frames:
 * <ul>
 * <li>The encoder keeps its own picture of the terminal in plain int arrays, after colours and characters were brought
 * down to what the terminal can show, so a change that can't be seen costs nothing. Comparing Lanterna's characters
 * themselves was rejected: it is most of the stock screen's time, and it sends changes nobody sees. So Lanterna draws on an
 * image, and its screens and terminals are not used.
 * <li>A half-block cell is two pixels, not a character: the halves, the full block and the blank are spellings. Which of them
 * is cheap is for the pen to say that the cells before have left behind, so it is never chosen cell by cell.
 * <li>To name a 24-bit colour takes three times the bytes of a move across the screen. So what has changed is written pen by pen,
 * each pen once; as it is read only where there are few colours. To try both orders is worth its time in 256 colours.
 * <li>A frame is complete in memory before its first byte is sent, in one write: no failure while encoding can leave the
 * terminal inside a synchronised update.
 * <li>The position after a row's last column is never relied on: terminals differ in when they wrap.
 * <li>Who draws for a terminal that may not read writes as well, and waits with the frame under way, on a thread that has nothing else to do.
 * A queue was rejected: after a stall it would play what nobody wants to see any more.
 * <li>Keys are decoded by a state machine of our own. Lanterna's patterns were rejected: what they do not know they pass on
 * letter by letter, and each of those letters is a key.
 * <li>Paintings in pixels go out behind the cells of a frame, in one write. What is under them is a cell that is drawn once and
 * never on the way to another.
 * </ul>
 */
@NullMarked
package wetpaint.wire;

import org.jspecify.annotations.NullMarked;

/**
 * The device: what is drawn goes out to the terminal as small frames, what is typed comes in as key strokes, and the
 * terminal is given back as it was found, whatever happens. The only package that knows JLine and signals.
 *
 * <p>Decisions that carry weight in the frames:
 * <ul>
 * <li>The encoder keeps its own picture of the terminal in plain int arrays, after colours and characters were brought
 * down to what the terminal can show, so a change that can't be seen costs nothing. Comparing Lanterna's characters
 * themselves was rejected: it is most of the stock screen's time, and it sends changes nobody sees.
 * <li>A half-block cell is two pixels, not a character: the halves, the full block and the blank are spellings, and the
 * cheapest chain of spellings is searched for the whole frame. Choosing cell by cell was rejected: the pen a cell leaves
 * behind decides what the next one costs.
 * <li>A frame is complete in memory before its first byte is sent, in one write: no failure while encoding can leave the
 * terminal inside a synchronised update.
 * <li>The position after a row's last column is never relied on: terminals differ in when they wrap.
 * </ul>
 */
@NullMarked
package wetpaint.terminal;

import org.jspecify.annotations.NullMarked;

/**
 * A class: many who watch one show, each at a terminal of their own, vote, and go off on their own. The class itself knows no
 * protocol; the files that begin with Ssh bring people in by SSH.
 *
 * <p>Decisions that carry weight:
 * <ul>
 * <li>Two threads whatever the number of viewers: one takes keys, one draws. The server's own threads only hand bytes over. A
 * thread a viewer was rejected: it took three times the time of a core, and a slow line held its memory.
 * <li>One frame a viewer is on its way. Who does not read misses frames, and costs no memory but that frame.
 * <li>What a person types is keys and a name, and nothing else: no commands, no files, no forwarding. A name is made safe where it
 * comes in, so nothing that is shown has to be.
 * <li>A vote belongs to a name, so that somebody whose line broke has the same vote again and not a second one.
 * <li>The answer to a question is not in what a student's terminal is sent until it is revealed.
 * </ul>
 */
@NullMarked
package wetpaint.serve;

import org.jspecify.annotations.NullMarked;

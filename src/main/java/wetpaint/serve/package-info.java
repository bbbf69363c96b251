/**
 * A class: many who watch one show, each at a terminal or in a browser of their own, vote, and go off on their own. The class itself
 * knows no protocol; the files that begin with Ssh bring people in by SSH, those that begin with Web by browsers.
 *
 * <p>Decisions that carry weight:
 * <ul>
 * <li>Two threads whatever the number of viewers: one takes keys, one draws. The server's own threads only hand bytes over. A
 * thread a viewer was rejected: it took three times the time of a core, and a slow line held its memory.
 * <li>One frame a viewer is on its way. Who does not read misses frames, and costs no memory but that frame.
 * <li>What a person types is keys and a name, and nothing else: no commands, no files, no forwarding. A name is made safe where it
 * comes in, so nothing that is shown has to be.
 * <li>A vote belongs to a name, so that somebody whose line broke has the same vote again and not a second one.
 * <li>The answer to a question is in nothing that a student's terminal or browser is sent until it is revealed.
 * <li>Browsers are sent bulletins, not pictures: some hundred bytes when somebody presses a key, and nothing while time passes, for
 * each browser runs the same show. A bulletin is complete, so that who missed some needs the last one only.
 * <li>Browsers are served by the JDK's own HTTP server; each piece of news is written by a virtual thread for each line, which ends
 * then: one that waits for the next keeps 4 KB of stack, and makes more garbage when it is woken than one that is new. A stream
 * of events down and requests up need neither WebSocket nor a library. Its limits on headers and on the time of a request are
 * properties of the process; it shows a connection to nobody before there is a request on it, so that silent ones are limited in all
 * and by time, not by address.
 * <li>What changes something comes with a header that only the page's own script can send, from the page's own origin, to a name that
 * the server was told; the cookie alone is worth nothing to another page.
 * <li>Other servers follow by a broker (the files that begin with Relay): each bulletin is complete, so that a stream of the last ones is
 * state and order in one, and a hash of voters is one vote each. Its clock is the one that all share. What is there is sealed, for a
 * broker may be shared with strangers, and the teacher's lesson waits for none of it.
 * </ul>
 *
 * <p>Uses show, view, theme, listing, wire and time; of libraries MINA SSHD, Jedis and Jackson jr. Only the command line
 * uses it.
 */
@NullMarked
package wetpaint.serve;

import org.jspecify.annotations.NullMarked;

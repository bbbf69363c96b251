/**
 * This process's own terminal: taken, drawn on through a wire, and given back as it was found, whatever happens. The only
 * package that knows JLine and signals.
 *
 * <p>Decisions that carry weight:
 * <ul>
 * <li>One path gives the terminal back, whoever asks and how often: the end, a signal by way of the JVM's shutdown hooks,
 * an exception, Ctrl-Z. Signal handlers of our own for TERM, HUP and INT were rejected: the JVM's do just that.
 * <li>The terminal is asked nothing, neither by us nor by JLine: over a slow line the answer comes late or as keys.
 * <li>Ctrl-Z stops the whole process group by TSTP, as the terminal itself would: STOP would stop also where no shell can
 * ever continue it.
 * </ul>
 *
 * <p>Uses wire, pixel and view, and of libraries JLine and Lanterna; only the command line and the build use it.
 */
@NullMarked
package wetpaint.terminal;

import org.jspecify.annotations.NullMarked;

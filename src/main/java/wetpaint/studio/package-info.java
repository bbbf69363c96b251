/**
 * The studio: canvases, painters and the rules by which painters are given to canvases.
 *
 * <p>A {@link wetpaint.studio.Run} (a scenario, how it starts, commands with their times) determines everything that
 * happens. A {@link wetpaint.studio.Studio} lets it happen at some pace; what happened is its
 * journal of {@link wetpaint.studio.Event}s, and how things stand is a {@link wetpaint.studio.Scene}, immutable and with its whole
 * past in it, for anybody to draw.
 *
 * <p>Terms: a canvas is a task, a layer is a CPU burst and an I/O burst, a painter is a worker or core, a rack is a
 * connection or another place in which I/O goes on.
 *
 * <p>Decisions. A mode is a few traits, not a class of its own: nothing in the scheduler asks which mode it is. Each
 * canvas is plain blocking code ({@code CanvasTask}): on the screen a virtual thread, in a simulation or a crowd without one;
 * the {@code Scheduler}, the participant born last, acts when all that falls due at an instant has happened: racks, switches, painters and disturbances in turn. What
 * happens is written down in few bytes ({@code Chronicle}), each state as what does not follow from the one before it,
 * and nothing written is ever changed: a {@link wetpaint.studio.Scene} or {@link wetpaint.studio.Journal} is a look at
 * what was there at an instant, costs nothing to make or to keep, and knows every earlier moment. Rejected were snapshots
 * on a timer (inexact), folding the journal anew for every picture (slow) and states chained as objects (460 bytes a time
 * slice). A forecast wants a figure and no history: it is the same run with a recorder that only counts.
 *
 * <p>Uses time and no library.
 */
@NullMarked
package wetpaint.studio;

import org.jspecify.annotations.NullMarked;

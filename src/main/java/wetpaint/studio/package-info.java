/**
 * The studio: canvases, painters and the rules by which painters are given to canvases.
 *
 * <p>A {@link wetpaint.studio.Run} (a scenario, how it starts, commands with their times) determines everything that
 * happens. A {@link wetpaint.studio.Studio} lets it happen at some pace; what happened is its
 * journal of {@link wetpaint.studio.Event}s, and how things stand is a {@link wetpaint.studio.Scene}, immutable and with its whole
 * past in it, for anybody to draw.
 *
 * <p>Terms: a canvas is a task, a layer is a CPU burst and an I/O burst, a painter is a worker or core.
 *
 * <p>Decisions. A mode is a few traits, not a class of its own: nothing in the scheduler asks which mode it is. Each
 * canvas is a virtual thread of plain blocking code ({@code CanvasTask}); the {@code Scheduler}, the participant born last, acts
 * when all that falls due at an instant has happened, so the rules' steps 1 to 4 are the order of birth. States are
 * immutable and chained to what they were before ({@link wetpaint.studio.History}): a scene is a handful of references,
 * costs nothing to keep, and knows every earlier moment; rejected were snapshots on a timer (inexact) and folding the
 * journal anew for every picture (slow).
 */
@NullMarked
package wetpaint.studio;

import org.jspecify.annotations.NullMarked;

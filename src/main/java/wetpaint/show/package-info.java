/**
 * The show: what keys do. It holds the run that is being watched, its past, its branches and what lies over it, and says
 * at any moment what is to be seen ({@link wetpaint.view.Look}). It knows neither a terminal nor a file.
 *
 * <p>A show is driven. Whoever owns it, a terminal, a recording, a server or a page, hands in the time with every call; the
 * same keys at the same milliseconds give the same show, however often anybody looks. Looks are immutable and are read from
 * any thread. What takes long is given to an executor that is handed in; nothing here starts a thread of its own but for the
 * studio's world.
 *
 * <p>Going back needs no undoing: a scene has its past in it. Branching is opening the studio anew, with the commands up to
 * that moment, and letting what was due by then happen at once.
 *
 * <p>Uses view, listing, picture, studio and time, and of Lanterna the key strokes. Touches no files, for it runs in the
 * browser, too.
 */
@NullMarked
package wetpaint.show;

import org.jspecify.annotations.NullMarked;

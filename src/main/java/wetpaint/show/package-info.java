/**
 * The show: what keys do. It holds the run that is being watched, its past, its branches and what lies over it, and says
 * at any moment what is to be seen ({@link wetpaint.view.Look}). It knows neither a terminal nor a file.
 *
 * <p>A show reads one {@link wetpaint.time.Ticker}. Live that is the wall's clock; for a recording it is moved by hand, and
 * the same keys at the same milliseconds give the same show: there is no second one for recordings. That is why a key
 * is always handled after all that was due before it, and why the wall's clock ticks in whole milliseconds.
 *
 * <p>Going back needs no undoing: a scene has its past in it. Branching is opening the studio anew, with the commands up to
 * that moment, and letting what was due by then happen at once.
 */
@NullMarked
package wetpaint.show;

import org.jspecify.annotations.NullMarked;

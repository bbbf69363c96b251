/**
 * The device: what is drawn goes out to the terminal as small frames, what is typed comes in as key strokes, and the
 * terminal is given back as it was found, whatever happens. The only package that knows JLine and signals.
 */
@NullMarked
package wetpaint.terminal;

import org.jspecify.annotations.NullMarked;

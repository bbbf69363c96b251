/** Real runs, held to what is always true and to what holds on any machine, however busy. Nothing is timed on one run. */
@NullMarked
package wetpaint.real;

import org.jspecify.annotations.NullMarked;

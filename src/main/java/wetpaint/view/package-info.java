/**
 * What is to be seen: a {@link wetpaint.view.Look} (how the studio stands, and what was asked to be shown of it), drawn on
 * Lanterna text graphics of any size with a theme.
 *
 * <p>Drawing is a total function: no clock, no I/O, no state but caches. Everything is drawn each time; what is sent to
 * the terminal is the device's business. So the live screen, a recording and a golden test see the same.
 *
 * <p>Uses studio, listing, picture and theme, and Lanterna. Touches no files, for it runs in the browser, too.
 */
@NullMarked
package wetpaint.view;

import org.jspecify.annotations.NullMarked;

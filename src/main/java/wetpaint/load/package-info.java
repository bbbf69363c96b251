/**
 * Reads what users bring along: scenarios, lessons, tapes, themes, images, listings, defaults for options, and the folder of
 * their own themes. What the values mean is the business of packages that touch no files, so that they run in the browser, too.
 *
 * <p>Decisions. All text goes through one {@link wetpaint.load.TextFile reader}, so that a byte order mark, a line ending
 * of Windows, a device or a folder is treated alike wherever it turns up. Whatever a parser throws is turned into a
 * {@link wetpaint.load.LoadException}: one sentence with file, line and column. Text that comes from outside may contain
 * characters that steer a terminal; it is refused here or made visible by {@link wetpaint.load.SafeText}. YAML is read
 * event by event into small records of our own, so that a million layers fit into a heap of 256 MB.
 *
 * <p>Uses lesson, show, view, listing, picture, theme and studio, of whose values files are made; only tapes and the
 * command line use it.
 */
@NullMarked
package wetpaint.load;

import org.jspecify.annotations.NullMarked;

/**
 * Reads what users bring along: scenarios, tapes, themes, images, listings, and the folder of their own themes. The only package
 * beside the command line and the recordings that touches files, so that the rest can run where there are none.
 *
 * <p>Decisions. All text goes through one {@link wetpaint.load.TextFile reader}, so that a byte order mark, a line ending
 * of Windows, a device or a folder is treated alike wherever it turns up. Whatever a parser throws is turned into a
 * {@link wetpaint.load.LoadException}: one sentence with file, line and column. Text that comes from outside may contain
 * characters that steer a terminal; it is refused here or made visible by {@link wetpaint.load.SafeText}. YAML is read
 * event by event into small records of our own, so that a million layers fit into a heap of 256 MB.
 */
@NullMarked
package wetpaint.load;

import org.jspecify.annotations.NullMarked;

/**
 * From frames to files: asciicast, GIF, PNG, SVG. A {@link wetpaint.record.Recording} takes frames in the order of their
 * times; what makes the frames, and where they go from here, is not known in this package, nor is any clock.
 *
 * <p>Decisions that hold the rest:
 * <ul>
 * <li>Frames are streamed. Nothing holds them all, an hour takes no more memory than a minute. So a GIF's global colours are
 * given out as they come and their table, which stands at a fixed place, is written last; a pass to count them first, or a
 * spool, would sort them better and save four bytes in a hundred.
 * <li>Pictures are drawn here, to the pixel. The JDK's text rasteriser differs between its builds, so it is only asked for the
 * outlines of the bundled typeface, in whole font units; what they cover of each pixel is computed
 * ({@link wetpaint.record.Coverage}) in double arithmetic, which is the same everywhere. Same frames, same bytes. Lines and
 * blocks are never taken from the typeface: only rectangles on whole pixels meet without seams.
 * <li>What the bundled typeface lacks is drawn with a font of the system ({@link wetpaint.record.SystemFonts}), and then the bytes
 * are the same on the same machine only. The fonts' files are read here, without fontconfig, which may be missing.
 * <li>Nothing in a recording steers a terminal, turns text around or breaks XML ({@link wetpaint.record.CellText}), whatever
 * names hold.
 * <li>What looks the same is spelt the same before it is compared ({@link wetpaint.record.Grid}); so a cell is drawn again only
 * if it looks different.
 * <li>The LZW encoder is the JDK's. It starts with codes as long as the samples it is given say, which is why these say how
 * few bits the indices of their image need.
 * <li>A file gets its name when it is complete ({@link wetpaint.record.OutputFile}); only a cast may grow under its own.
 * <li>Casts are encoded here and not as for a line: there a cell is spelt in whatever way is shortest, a blank as a block of
 * another colour; here as it was drawn, since a cast is text, in which people search and from which they copy.
 * </ul>
 *
 * <p>Uses theme, and of libraries Lanterna and Jackson jr; only the command line uses it.
 */
@NullMarked
package wetpaint.record;

import org.jspecify.annotations.NullMarked;

/**
 * Paintings at the pixels of a terminal that can show them, over the cells in which everything else is drawn.
 *
 * <p>A {@link wetpaint.pixel.PixelScreen} cuts the paintings that hang on a screen into {@link wetpaint.pixel.Tile tiles} of a few
 * cells, and sends those that changed by a {@link wetpaint.pixel.TileWriter}, no more bytes a second than a slow line takes. A tile
 * over which something else lies is not shown: its cells are, as on any other terminal.
 *
 * <p>Decisions that carry:
 * <ul>
 * <li>A tile is an image of its own, replaced as a whole. Rejected: to edit parts of one large image, which of the terminals with the
 * graphics protocol only its inventor's does.
 * <li>The cells under a tile are set to one that is drawn once and never again ({@link wetpaint.view.BlockGlyphs#UNDER}): on terminals
 * with sixels whatever is written over a picture erases it.
 * <li>Nothing is ever asked of the terminal: an answer would be keys to those that don't know the question.
 * </ul>
 *
 * <p>Uses view, for what hangs where, and theme. Reads no clock: how long ago the last frame was is handed in.
 */
@NullMarked
package wetpaint.pixel;

import org.jspecify.annotations.NullMarked;

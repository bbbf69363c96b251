/**
 * What is painted: pixels, layer by layer, in the order of a brush. Pure functions of a picture and a size: no clock, no
 * terminal, no file. Uses of our packages theme alone, for the mixing of colours; images of the user's own are handed in as lines of
 * pixels.
 *
 * <p>A {@link wetpaint.picture.Picture} gives the {@link wetpaint.picture.Strokes} for a canvas; a
 * {@link wetpaint.picture.Painting} divides them into layers and answers what is to be seen on a pixel at any moment. The
 * built-in ones are {@link wetpaint.picture.Drawing compositions} of {@link wetpaint.picture.Shape shapes} on a
 * {@link wetpaint.picture.Sheet}, painted along {@link wetpaint.picture.Flow flows} on an
 * {@link wetpaint.picture.Easel}.
 *
 * <p>Decisions that carry:
 * <ul>
 * <li>A picture is drawn anew for each size from shapes in parts of the canvas. Rejected: one bitmap scaled down, in which
 * masts, windows and stars go under at 24 x 20 pixels.
 * <li>Touches are listed once, and for each pixel the touches that reach it; what is seen is a binary search. Rejected: a
 * grid for each layer, which a thousand layers make large.
 * <li>The four passes of a picture take equally many touches, the brush lingering in the shorter ones; so each of four
 * layers is a pass at every size, and every other number of layers still divides evenly.
 * <li>Colours come from short ramps with ragged steps. Rejected: smooth gradients and dithering: hundreds of colours on the
 * wire and in a GIF, and noise from the last row.
 * </ul>
 */
@NullMarked
package wetpaint.picture;

import org.jspecify.annotations.NullMarked;

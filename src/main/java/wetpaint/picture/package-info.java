/**
 * What is painted: pixels, layer by layer, in the order of a brush. Pure functions of a picture and a size; no clock,
 * no terminal, no other package of ours may come in.
 */
@NullMarked
package wetpaint.picture;

import org.jspecify.annotations.NullMarked;

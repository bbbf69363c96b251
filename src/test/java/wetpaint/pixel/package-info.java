/** Tests of paintings in pixels, with decoders of what terminals are sent. */
@NullMarked
package wetpaint.pixel;

import org.jspecify.annotations.NullMarked;

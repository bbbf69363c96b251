@NullMarked
package wetpaint.listing;

import org.jspecify.annotations.NullMarked;

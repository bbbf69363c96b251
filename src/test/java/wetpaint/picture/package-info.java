@NullMarked
package wetpaint.picture;

import org.jspecify.annotations.NullMarked;

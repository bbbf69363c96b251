@NullMarked
package wetpaint.time;

import org.jspecify.annotations.NullMarked;

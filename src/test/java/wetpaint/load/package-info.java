@NullMarked
package wetpaint.load;

import org.jspecify.annotations.NullMarked;

@NullMarked
package wetpaint.show;

import org.jspecify.annotations.NullMarked;

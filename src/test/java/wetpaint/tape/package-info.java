@NullMarked
package wetpaint.tape;

import org.jspecify.annotations.NullMarked;

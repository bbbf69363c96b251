@NullMarked
package wetpaint.studio;

import org.jspecify.annotations.NullMarked;

/** Lessons, as they are given and as they are checked. */
@NullMarked
package wetpaint.lesson;

import org.jspecify.annotations.NullMarked;

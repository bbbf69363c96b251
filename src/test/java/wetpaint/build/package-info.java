/** Tests of the package of the same name. */
@NullMarked
package wetpaint.build;

import org.jspecify.annotations.NullMarked;

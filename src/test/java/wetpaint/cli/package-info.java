@NullMarked
package wetpaint.cli;

import org.jspecify.annotations.NullMarked;

/** Measurements that people start by hand: never a test, since a machine's speed is nobody's mistake. */
@NullMarked
package wetpaint.bench;

import org.jspecify.annotations.NullMarked;

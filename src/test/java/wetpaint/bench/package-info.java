/**
 * Measurements that people start by hand: never a test, since a machine's speed is nobody's mistake.
 * Those of the frames, each beside Lanterna's stock screen: {@code mvn -q -Pbench test-compile exec:exec}.
 */
@NullMarked
package wetpaint.bench;

import org.jspecify.annotations.NullMarked;

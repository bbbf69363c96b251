/**
 * Measurements that people start by hand: never a test, since a machine's speed is nobody's mistake. What it takes to go to
 * another moment of a run, to draw a frame, to send it, and to record, each beside its limit, Lanterna's stock screen or
 * ffmpeg:
 * {@code mvn -q -Pbench test-compile exec:exec}.
 */
@NullMarked
package wetpaint.bench;

import org.jspecify.annotations.NullMarked;

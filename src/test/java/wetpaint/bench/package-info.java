/**
 * Measurements that people start by hand: never a test, since a machine's speed is nobody's mistake. What it takes to go to
 * another moment of a run, to answer a key among 100,000 canvases, to draw a frame, to send it, to have its paintings finer,
 * to record, to start, to run and to pause, and how late the clock is, and what a class of 500
 * terminals or 2,000 browsers takes; each beside its limit, Lanterna's stock screen, ncurses, ffmpeg or a bare JVM. All in one run:
 * {@code mvn -q -Pbench -DskipTests package exec:exec}; some of them with {@code -Dargs="bytes encoder process"}.
 */
@NullMarked
package wetpaint.bench;

import org.jspecify.annotations.NullMarked;

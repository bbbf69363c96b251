/**
 * Real work on real threads in each mode, measured, as a journal like the studio's.
 *
 * <p>A {@link wetpaint.real.RealRun} is a run of the studio and how much faster it goes; a
 * {@link wetpaint.real.RealStudio} lets it happen on this machine; a {@link wetpaint.real.Prediction} is what the studio says of it
 * before. Paint is a fixed number of hashes, as many as took the time in thread CPU time just before; drying is a request to a
 * server on the loopback interface. Each mode is one file, {@code SyncProgram} to {@code VirtualProgram}, written as one would
 * without a studio.
 *
 * <p>Decisions. Work is calibrated by CPU time and never spins until a deadline: that would finish on time with no core
 * at all. Times are real milliseconds of a scenario that the scale made smaller, so a stopwatch beside the screen says the same. That a
 * layer is dry is written down by whoever ends the wait, before the painter can know it: so being woken late is seen. How many
 * carriers a JVM has is fixed when it starts, so virtual threads run in a process of their own, which ends with its pipe.
 * Threads of more than there are cores are predicted as virtual threads on the cores that are free, for a thread that waits needs no
 * core. Left out are files: reads come from the page cache, and where they don't, they hold the carrier.
 *
 * <p>Uses studio and nothing else of ours; only the command line uses it.
 */
@NullMarked
package wetpaint.real;

import org.jspecify.annotations.NullMarked;

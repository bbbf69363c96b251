/**
 * The closed world: threads that run one at a time, in one order, on a clock that only moves when nobody can run.
 *
 * <p>Participants of a {@link wetpaint.time.World} are virtual threads running plain blocking code. They are born by
 * {@code fork} and wait only by {@code sleepUntil} and by {@link wetpaint.time.Gate}s. Whoever holds the baton runs;
 * when it waits, the next one due takes it. The order is (instant, order of birth), so it is total: the same program
 * does the same things in the same order at every pace, on any number of carriers. In a world without threads the same code is
 * started anew at each turn and unwound at each wait: where nobody watches, to pass the baton between threads took most of the time.
 *
 * <p>When nobody is due now, time goes on to the next instant; <em>how</em> is the {@link wetpaint.time.Pace}: at once,
 * or with a clock that can be paused, sped up and stepped. Nothing that is modelled or drawn sleeps or reads a clock but
 * through here; only the edges of the program, which wait for a terminal, a network or real work, have clocks of their own.
 *
 * <p>Decisions. Participants of one instant run in the order of their birth, not of their falling asleep: so "canvases
 * in order" needs no sorting. A wake from outside the world is an error; the one door is the
 * {@link wetpaint.time.Inbox}, and what comes in through it gets an instant of its own. Within an instant each
 * thread hands the baton to the next; between two a loop has it, the one place where time passes, where a deadlock is seen
 * and where a world ends. No lock is held by a participant while it waits. Threads and locks are those of
 * {@code Fiber} and {@code Mutex}, so that a platform with other ones replaces two small classes.
 *
 * <p>Uses no other package of ours and no library.
 */
@NullMarked
package wetpaint.time;

import org.jspecify.annotations.NullMarked;

/**
 * Guided lessons: stops with a scene, a question, what is said and the speaker's notes, and the player that takes a show through
 * them. It touches no files; {@code wetpaint.load.LessonFile} reads them.
 *
 * <p>Decisions. A lesson states no figure of its own: every number in what is said is an {@link wetpaint.lesson.Expressions
 * expression} that the scheduler works out when the file is loaded, so a lesson can't teach something wrong. Where a lesson has
 * got to is kept in the show ({@link wetpaint.show.Cue.Stop}) and nowhere else: it goes with every cue. A stop is set up by
 * having the show follow a cue, the same way in which anybody else joins a show.
 *
 * <p>Uses show, view and studio, and of Lanterna the key strokes. Only what reads lessons and the command line use it.
 */
@NullMarked
package wetpaint.lesson;

import org.jspecify.annotations.NullMarked;

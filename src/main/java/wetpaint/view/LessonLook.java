package wetpaint.view;

/**
 * What a lesson shows beside the show, at a moment.
 *
 * @param number    of the stop, from 1
 * @param stops     how many there are
 * @param title     of the stop
 * @param say       what the audience reads: the question while it runs, what is told in the end; empty if nothing
 * @param presenter the speaker's part
 */
public record LessonLook(int number, int stops, String title, String say, PresenterLook presenter) {}

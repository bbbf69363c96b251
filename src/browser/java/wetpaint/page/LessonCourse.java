package wetpaint.page;

import java.util.List;
import java.util.Optional;

import com.googlecode.lanterna.input.KeyStroke;

import wetpaint.lesson.Lesson;
import wetpaint.lesson.LessonPlayer;
import wetpaint.show.Show;
import wetpaint.view.LessonLook;
import wetpaint.view.Look;
import wetpaint.view.PresenterLook;
import wetpaint.view.Viewer;

/** Goes from stop to stop of a lesson; its viewer sees the code where a stop shows it. */
final class LessonCourse implements Course {
  private static final KeyStroke CODE = new KeyStroke('k', false, false);

  private final Show show;
  private final Viewer viewer;
  private final LessonPlayer player;
  private int number = -1;

  /** Begins, or goes on where the show's cue has the lesson. */
  LessonCourse(Lesson lesson, Show show, Viewer viewer, long now) {
    this.show = show;
    this.viewer = viewer;
    this.player = LessonPlayer.of(lesson, show, now);
    turnToCode(now);
  }

  private void turnToCode(long now) {
    if (player.number() != number && player.showsCode() != viewer.code().isPresent()) {
      viewer.press(CODE, now);
    }
    number = player.number();
  }

  @Override
  public Show show() {
    return show;
  }

  @Override
  public void advance(long now) {
    player.advance(now);
    turnToCode(now);
  }

  @Override
  public void press(KeyStroke key, long now) {
    if (!viewer.press(key, now)) {
      player.press(key, now);
      turnToCode(now);
    }
  }

  @Override
  public Look look() {
    return player.look();
  }

  @Override
  public Optional<LessonLook> strip() {
    // The speaker's part is for nobody here, but for what the next key does.
    var strip = player.script();
    return Optional.of(new LessonLook(strip.number(), strip.stops(), strip.title(), strip.say(),
        new PresenterLook(strip.presenter().now(), "", List.of(), "", 0, 0, 0)));
  }

  @Override
  public long nextChange() {
    return player.nextChange();
  }
}
